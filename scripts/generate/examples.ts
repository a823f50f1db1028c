import { banner, type Document, type PathItem } from "./document.js";

/** The contract's examples of requests and callbacks, as constants of their schemas' types. */
export function examples(document: Document): Record<string, string> {
  const callbacks = named(document, document.webhooks);
  const requests = named(document, document.paths);
  return {
    "examples.js": banner + constant("callbackExamples", callbacks) + constant("requestExamples", requests),
    "examples.d.ts": [
      banner,
      `import type { ${[...new Set([...callbacks, ...requests].map(({ schema }) => schema))].sort().join(", ")} } from "./types.js";\n\n`,
      declaration(
        "callbackExamples",
        "The contract's examples of callbacks, signed with the key `secret`.",
        callbacks,
      ),
      declaration(
        "requestExamples",
        "The contract's examples of requests, signed with the key `secret`.",
        requests,
      ),
    ].join(""),
  };
}

interface Example {
  name: string;
  summary: string;
  schema: string;
  value: unknown;
}

function named(document: Document, items: Record<string, PathItem>): Example[] {
  return Object.values(items)
    .flatMap(({ post }) => Object.values(post?.requestBody?.content ?? {}))
    .flatMap(({ schema, examples }) =>
      Object.entries(examples).map(([name, { $ref }]) => {
        const example = document.components.examples[lastPart($ref)];
        if (!example) {
          throw new Error(`The contract has no example ${$ref}, which ${name} refers to.`);
        }
        return { name, summary: example.summary, schema: lastPart(schema.$ref ?? ""), value: example.value };
      }),
    );
}

const lastPart = (ref: string) => ref.slice(ref.lastIndexOf("/") + 1);

const constant = (name: string, list: Example[]) =>
  `export const ${name} = ${JSON.stringify(Object.fromEntries(list.map(({ name, value }) => [name, value])), null, 2)};\n`;

const declaration = (name: string, doc: string, list: Example[]) => `/** ${doc} */
export declare const ${name}: {
${list.map((example) => `  /** ${example.summary}. */\n  readonly "${example.name}": ${example.schema};`).join("\n")}
};
`;

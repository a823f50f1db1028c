import type { Description, Example, MediaType, Operation, Reference, Response } from "../description.js";
import type { Names } from "../links/names.js";
import { link } from "./address.js";
import type { DescribedOperation } from "./described-operations.js";
import { fenced } from "./fenced.js";
import { fieldTable, hasFields, parameterTable } from "./field-table.js";
import { followed } from "./followed.js";
import { plainMarkdown } from "./plain-markdown.js";
import { signatureWords } from "./signature-words.js";

/** The file of an operation or a callback: all that is needed to send it, or to receive it. */
export function operation(
  description: Description,
  names: Names,
  { operation, line, name }: DescribedOperation,
): string {
  const isCallback = name.kind === "callback";
  return `${[
    `# ${operation.summary}`,
    line,
    `Operation \`${operation.operationId}\` of ${link(name.tag, { kind: "interface", tag: name.tag })}.${operation["x-moves-money"] === true ? " **It moves money.**" : ""}`,
    plainMarkdown(operation.description ?? ""),
    "## Signature",
    signatureWords(operation),
    ...code(operation),
    ...request(description, operation),
    `## ${isCallback ? "What you answer" : "Answers"}`,
    ...Object.entries(operation.responses).flatMap(([status, response]) =>
      answer(description, names, status, followed(description, response).node),
    ),
    ...callbacks(description, operation),
    ...next(description, names, operation),
  ].join("\n\n")}\n`;
}

/** The same request in several languages. */
function code({ "x-codeSamples": samples }: Operation): string[] {
  const all = (samples ?? []) as { lang: string; label?: string; source: string }[];
  return all.length === 0
    ? []
    : [
        "## Code",
        ...all.flatMap(({ lang, label, source }) => [`### ${label ?? lang}`, fenced(source, lang)]),
      ];
}

function request(description: Description, { parameters = [], requestBody }: Operation): string[] {
  const query = parameters.map((parameter) => followed(description, parameter).node);
  return [
    ...(query.length > 0 ? ["## Query", parameterTable(description, query)] : []),
    ...Object.entries(requestBody?.content ?? {}).flatMap(([type, media]) => [
      "## Body",
      `\`${type}\`${requestBody?.description ? `. ${requestBody.description}` : ""}`,
      ...body(description, media),
      ...examplesOf(description, media).flatMap(({ title, example }) => [
        `### Example: ${title}`,
        ...(example.description ? [example.description] : []),
        fenced(shown(example.value, type), type),
      ]),
    ]),
  ];
}

/** The fields of a message, or of each that it can be. */
function body(description: Description, { schema = {} }: MediaType): string[] {
  const { node, component } = followed(description, schema);
  const extent = node["x-fields-of"];
  return [
    ...(component === undefined
      ? []
      : [`Schema: ${link(component, { kind: "schema", schema: component })}.`]),
    ...(typeof extent === "string"
      ? [
          `Its fields are the parameters of ${link(`\`${extent}\``, { kind: "operation", id: extent, tag: "" })}, and:`,
        ]
      : []),
    ...(hasFields(description, schema) ? [fieldTable(description, schema, true)] : []),
    ...(node.oneOf ?? []).flatMap((branch) => {
      const { component: one } = followed(description, branch);
      return one === undefined || !hasFields(description, branch)
        ? []
        : [
            `One form is ${link(one, { kind: "schema", schema: one })}:`,
            fieldTable(description, branch, true),
          ];
    }),
  ];
}

function answer(description: Description, names: Names, status: string, response: Response): string[] {
  const isGood = status.startsWith("2");
  return [
    `### ${/^\d/.test(status) ? "HTTP " : ""}${status}`,
    plainMarkdown(response.description),
    ...Object.entries(response.content ?? {}).flatMap(([type, media]) => {
      const examples = examplesOf(description, media);
      const { component } = followed(description, media.schema ?? {});
      return isGood
        ? [
            ...body(description, media),
            ...examples.flatMap(({ title, example }) => [
              `#### Example: ${title}`,
              ...(example.description ? [example.description] : []),
              fenced(shown(example.value, type), type),
            ]),
          ]
        : [
            ...(component === undefined
              ? []
              : [`Body: ${link(component, { kind: "schema", schema: component })}.`]),
            examples.map(({ key, title, example }) => refusal(names, key, title, example)).join("\n"),
            ...examples.slice(0, 1).map(({ example }) => fenced(shown(example.value, type), type)),
          ];
    }),
  ];
}

/** One line for an answer that says what is wrong: its code, and how to get it from the mock. */
function refusal(names: Names, key: string, title: string, { value }: Example): string {
  const { code } = (typeof value === "object" ? value : {}) as { code?: unknown };
  const known = names.responseCodes.get(String(code));
  return `- ${known ? `Code ${link(String(code), known.name)}: ` : ""}${title}. Example \`${key}\``;
}

function callbacks(description: Description, { callbacks: all = {} }: Operation): string[] {
  const lines = Object.values(all).flatMap((expressions) =>
    Object.values(expressions).flatMap((item) => {
      const { post } = followed<{ post?: Operation }>(description, item).node;
      return post
        ? [
            `- ${link(post.summary, { kind: "callback", id: post.operationId, tag: "" })}, \`${post.operationId}\``,
          ]
        : [];
    }),
  );
  return lines.length === 0 ? [] : ["## Callbacks that follow", [...new Set(lines)].join("\n")];
}

/** What can be asked with values of the answer. */
function next(description: Description, names: Names, { responses }: Operation): string[] {
  const lines = Object.values(responses).flatMap((response) => {
    const { links = {} } = followed(description, response).node as Response & {
      links?: Record<string, { operationId: string; description?: string } | Reference>;
    };
    return Object.values(links).map((each) => {
      const { operationId, description: text = "" } = followed(description, each).node;
      const name = names.code.get(operationId);
      return `- ${name ? link(`\`${operationId}\``, name) : operationId}: ${text}`;
    });
  });
  return lines.length === 0 ? [] : ["## What to ask next", lines.join("\n")];
}

function examplesOf(description: Description, { examples = {} }: MediaType) {
  return Object.entries(examples).map(([key, each]) => {
    const { node } = followed(description, each);
    return { key, title: node.summary ?? key, example: node };
  });
}

/** A message as it is sent. */
function shown(value: unknown, type: string): string {
  if (type === "application/x-www-form-urlencoded") {
    return new URLSearchParams(
      Object.entries(value as object).map(([name, part]) => [name, String(part)]),
    ).toString();
  }
  return typeof value === "string" ? value : JSON.stringify(value, null, 2);
}

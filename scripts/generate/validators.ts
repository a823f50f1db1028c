import { banner, type Document, operationsOf, type Schema } from "./document.js";
import { camelCase, kebabCase } from "./letter-case.js";
import { messagesOf, pageParameters } from "./messages-of.js";
import { parametersSchema } from "./parameters-schema.js";
import { validatorModules } from "./validator-modules.js";

/** Schemas that are validated alone although no message consists of one: `redirectUrl` takes one. */
const alone = ["RedirectData"];

/**
 * One stand-alone validator for each message of the contract. What several need stands in `common/`.
 *
 * Of requests every mistake is reported at once. Of answers and callbacks, which come from outside, the first
 * mistake is enough: to collect all those of a long hostile body would take minutes. Schemas of callbacks are
 * copied into their users, which is faster, but larger.
 */
export function validators(document: Document): Record<string, string> {
  const { requests, answers, callbacks } = messagesOf(document);
  return {
    ...validatorModules(withPageParameters(document), [
      { name: "requests", schemas: requests, options: { allErrors: true, inlineRefs: false } },
      { name: "answers", schemas: answers, options: { inlineRefs: false } },
      { name: "callbacks", schemas: [...alone, ...callbacks], options: { inlineRefs: true } },
    ]),
    "validators/validator.d.ts": validatorTypes,
    ...Object.fromEntries(
      [...requests, ...answers, ...alone, ...callbacks].map((name) => [
        `validators/${kebabCase(name)}.d.ts`,
        declaration(name),
      ]),
    ),
  };
}

/** The parameters of Payment Page as the schema of one object, so that they can be validated like a body. */
const withPageParameters = (document: Document): Record<string, Schema> => ({
  ...document.components.schemas,
  [pageParameters]: parametersSchema(operationsOf(document).openPaymentPage?.parameters),
});

function declaration(schema: string): string {
  const isPage = schema === pageParameters;
  return [
    banner,
    `import type { ${isPage ? "operations" : schema} } from "../types.js";\n`,
    'import type { Validator } from "./validator.js";\n\n',
    isPage
      ? `/** The parameters of Payment Page. */\nexport type ${schema} = operations["openPaymentPage"]["parameters"]["query"];\n\n`
      : "",
    `export declare const ${camelCase(schema)}: Validator<${schema}>;\n`,
  ].join("");
}

const validatorTypes = `${banner}
/** One place where a value breaks the contract. */
export interface Violation {
  /** JSON Pointer to the value. */
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
  /** Where in the schema it stands, for a branch of a choice alone: \`…/anyOf/1\`. */
  schemaPath?: string;
}

/** Tells whether a value is what the contract says; afterwards \`errors\` says why it is not. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: Violation[] | null;
}
`;

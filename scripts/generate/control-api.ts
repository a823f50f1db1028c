import {
  banner,
  type Document,
  type Method,
  type Operation,
  operationsOf,
  type Parameter,
  type Schema,
} from "./document.js";
import { camelCase, kebabCase } from "./letter-case.js";
import { jsonSchemaOf, nameOf } from "./messages-of.js";
import { parametersSchema } from "./parameters-schema.js";
import { types } from "./types.js";
import { validatorModules } from "./validator-modules.js";

/**
 * The code that is made of the sandbox's control API: types, validators of bodies, parameters and answers, and
 * the operations as constants. It stands in a folder of its own: nothing of it is the platform's.
 */
export async function controlApi(document: Document): Promise<Record<string, string>> {
  const calls = callsOf(document);
  const requests = named(calls.map(({ request }) => request));
  const answers = named(calls.flatMap((call) => Object.values(call.answers)));
  const distinct = calls.filter((call) => hasParameters(call) && sameParameters(calls, call) === call);
  const schemas = {
    ...document.components.schemas,
    ...Object.fromEntries(distinct.map((call) => [parametersName(call), schemaOf(call)])),
  };
  const files = {
    "types.d.ts": await types(document),
    ...validatorModules(schemas, [
      { name: "requests", schemas: requests, options: { allErrors: true, inlineRefs: false } },
      {
        name: "parameters",
        schemas: distinct.map(parametersName),
        options: { allErrors: true, inlineRefs: false },
        together: true,
      },
      { name: "answers", schemas: answers, options: { inlineRefs: false }, together: true },
    ]),
    ...Object.fromEntries(requests.map((name) => [`validators/${kebabCase(name)}.d.ts`, bodyTypes([name])])),
    "validators/parameters.d.ts": parametersTypes(calls.filter(hasParameters), distinct),
    "validators/answers.d.ts": bodyTypes(answers),
    "operations.js": operationsCode(calls, requests),
    "operations.d.ts": operationsTypes(calls, requests),
    "answers.js": answersCode(calls),
    "answers.d.ts": answersTypes(calls, answers),
  };
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`sandbox/${name}`, text]));
}

/** An operation, with the names of its bodies' schemas. */
interface Call {
  readonly operationId: string;
  readonly summary: string;
  readonly method: Method;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly request: string | undefined;
  readonly needsBody: boolean;
  /** By HTTP status; undefined where an answer has no body. */
  readonly answers: Readonly<Record<string, string | undefined>>;
}

const callsOf = (document: Document): Call[] =>
  Object.values(operationsOf(document)).map(
    ({ operationId, summary, method, path, parameters = [], requestBody, responses }) => ({
      operationId,
      summary,
      method,
      path,
      parameters,
      request: bodyOf(requestBody),
      needsBody: requestBody?.required ?? false,
      answers: Object.fromEntries(
        Object.entries(responses).map(([status, response]) => [
          status,
          nameOf(jsonSchemaOf(document, response)),
        ]),
      ),
    }),
  );

const bodyOf = (body: Operation["requestBody"]) => nameOf(body?.content["application/json"]?.schema);

const named = (names: (string | undefined)[]) =>
  [...new Set(names)].filter((name) => name !== undefined).sort();

const hasParameters = ({ parameters }: Call) => parameters.length > 0;

/** `ListPaymentsParameters` */
const parametersName = ({ operationId }: Call) =>
  `${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}Parameters`;

/** Closed: who misspells a parameter is told so. */
const schemaOf = ({ parameters }: Call): Schema => ({
  ...parametersSchema(parameters),
  additionalProperties: false,
});

/** The first operation that takes the same parameters: one validator does for all such. */
const sameParameters = (calls: readonly Call[], call: Call): Call =>
  calls.find((other) => JSON.stringify(schemaOf(other)) === JSON.stringify(schemaOf(call))) ?? call;

const bodyTypes = (names: readonly string[]) =>
  [
    banner,
    'import type { Validator } from "../../validators/validator.js";\n',
    `import type { ${names.join(", ")} } from "../types.js";\n\n`,
    ...names.map((name) => `export declare const ${camelCase(name)}: Validator<${name}>;\n`),
  ].join("");

const parametersTypes = (calls: readonly Call[], distinct: readonly Call[]) =>
  [
    banner,
    'import type { Validator } from "../../validators/validator.js";\n',
    'import type { operations } from "../types.js";\n',
    ...calls.map((call) => {
      const name = parametersName(call);
      return `
/** The parameters of \`${call.operationId}\`, of path and query. */
export type ${name} = ${parametersType(call)};
${distinct.includes(call) ? `export declare const ${camelCase(name)}: Validator<${name}>;\n` : ""}`;
    }),
  ].join("");

const parametersType = ({ operationId, parameters }: Call) =>
  (["path", "query"] as const)
    .filter((place) => parameters.some((parameter) => parameter.in === place))
    .map((place) => `NonNullable<operations["${operationId}"]["parameters"]["${place}"]>`)
    .join(" & ");

const operationsCode = (calls: readonly Call[], schemas: readonly string[]) =>
  [
    banner,
    ...schemas.map((name) => `import { ${camelCase(name)} } from "./validators/${kebabCase(name)}.js";\n`),
    'import * as parameters from "./validators/parameters.js";\n',
    ...calls.map(
      (call) => `
export const ${call.operationId} = {
  operationId: "${call.operationId}",
  method: "${call.method}",
  path: "${call.path}",
  parameterTypes: {${objectText(call.parameters.map(({ name, schema }) => [name, `"${typeOf(schema)}"`]))}},
  parameters: ${hasParameters(call) ? `parameters.${camelCase(parametersName(sameParameters(calls, call)))}` : "undefined"},
  request: ${call.request ? camelCase(call.request) : "undefined"},
  needsBody: ${call.needsBody},
};
`,
    ),
  ].join("");

const operationsTypes = (calls: readonly Call[], schemas: readonly string[]) =>
  [
    banner,
    'import type { Validator } from "../validators/validator.js";\n',
    `import type { ${[...schemas].sort().join(", ")} } from "./types.js";\n`,
    'import type * as parameters from "./validators/parameters.js";\n',
    operationType,
    ...calls.map(
      (call) => `
/** ${call.summary}: \`${call.method} ${call.path}\`. */
export declare const ${call.operationId}: ControlOperation<
  ${hasParameters(call) ? `Validator<parameters.${parametersName(call)}>` : "undefined"},
  ${call.request ? `Validator<${call.request}>` : "undefined"}
> & {
  readonly operationId: "${call.operationId}";
  readonly method: "${call.method}";
  readonly path: "${call.path}";
  readonly needsBody: ${call.needsBody};
};
`,
    ),
  ].join("");

const answersCode = (calls: readonly Call[]) =>
  [
    banner,
    'import * as validators from "./validators/answers.js";\n',
    "\nexport const answers = {\n",
    ...calls.map(
      ({ operationId, answers }) =>
        `  ${operationId}: {${objectText(withNames(answers, (name) => `validators.${camelCase(name)}`))}},\n`,
    ),
    "};\n",
  ].join("");

const answersTypes = (calls: readonly Call[], schemas: readonly string[]) =>
  [
    banner,
    'import type { Validator } from "../validators/validator.js";\n',
    `import type { ${schemas.join(", ")} } from "./types.js";\n`,
    `
/**
 * Validates the body of each answer, by operation and HTTP status. Undefined is an answer without a body. No
 * part of the package imports it but as a type: it is for tests of the sandbox, and not shipped.
 */
export declare const answers: {
`,
    ...calls.map(
      ({ operationId, answers }) =>
        `  readonly ${operationId}: {${objectText(withNames(answers, (name) => `Validator<${name}>`))}};\n`,
    ),
    "};\n",
  ].join("");

const withNames = (answers: Call["answers"], text: (name: string) => string) =>
  Object.entries(answers).map(([status, name]): [string, string] => [
    status,
    name === undefined ? "undefined" : text(name),
  ]);

const objectText = (entries: [string, string][]) =>
  entries.length === 0 ? "" : ` ${entries.map(([name, value]) => `${name}: ${value}`).join(", ")} `;

/** What the text of a parameter stands for. A schema that is referred to is one of texts, or of a project's id. */
function typeOf({ type, $ref }: Schema): string {
  if ($ref !== undefined) {
    return $ref.endsWith("/ProjectId") ? "integer" : "string";
  }
  return String(type);
}

const operationType = `
/** What a parameter is once its text has been read. */
export type ParameterType = "string" | "integer" | "boolean";

/** An operation of the sandbox's control API. */
export interface ControlOperation<
  Parameters = Validator<unknown> | undefined,
  Request = Validator<unknown> | undefined,
> {
  readonly operationId: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Below \`/_sandbox/v1\`, with parameters in braces. */
  readonly path: string;
  /** Of path and query, by name. What is no text has to be read from one before it is validated. */
  readonly parameterTypes: { readonly [name: string]: ParameterType };
  /** Validates the parameters of path and query, as one object. */
  readonly parameters: Parameters;
  /** Validates the body. Undefined if the operation takes none. */
  readonly request: Request;
  /** Whether the body must be there. */
  readonly needsBody: boolean;
}
`;

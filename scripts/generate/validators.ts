import { Ajv2020, type Options } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { banner, type Document, operationsOf, type Schema } from "./document.js";
import { camelCase, kebabCase } from "./letter-case.js";
import { messagesOf, pageParameters } from "./messages-of.js";
import { createRuntime, type Runtime } from "./runtime.js";
import { splitCode } from "./split-code.js";
import { withMessages } from "./with-messages.js";

/** Schemas that are validated alone although no message consists of one: `redirectUrl` takes one. */
const alone = ["RedirectData"];

/**
 * One stand-alone validator for each message of the contract, a module each: no ajv at run time, and whoever
 * bundles one validator gets no other. What several need stands in `common/`.
 *
 * Of requests every mistake is reported at once. Of answers and callbacks, which come from outside, the first
 * mistake is enough: to collect all those of a long hostile body would take minutes. Schemas of callbacks are
 * copied into their users, which is faster, but larger.
 */
export function validators(document: Document): Record<string, string> {
  const schemas = withPageParameters(document);
  const { requests, answers, callbacks } = messagesOf(document);
  const runtime = createRuntime();
  const group = (name: string, names: readonly string[], options: Options) =>
    files(name, names, compiled(schemas, names, options), runtime);
  const modules = {
    ...group("requests", requests, { allErrors: true, inlineRefs: false }),
    ...group("answers", answers, { inlineRefs: false }),
    ...group("callbacks", [...alone, ...callbacks], { inlineRefs: true }),
  };
  return {
    ...modules,
    "validators/common/runtime.js": runtime.text(),
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
function withPageParameters(document: Document): Record<string, Schema> {
  const parameters = operationsOf(document).openPaymentPage?.parameters ?? [];
  return {
    ...document.components.schemas,
    [pageParameters]: {
      type: "object",
      required: parameters.filter(({ required }) => required).map(({ name }) => name),
      properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
    },
  };
}

/** Compiled code, in which the validator of `SaleRequest` is called `validateSaleRequest`. */
function compiled(schemas: Record<string, Schema>, names: readonly string[], options: Options): string {
  const ajv = new Ajv2020({
    code: { source: true, esm: true, lines: true },
    strict: true,
    strictTypes: false,
    strictRequired: false,
    ...options,
  });
  // The contract uses neither, and each would put idle code into every function.
  ajv.opts.unevaluated = false;
  ajv.opts.dynamicRef = false;
  addFormats.default(ajv, ["date-time", "email", "ipv4", "ipv6", "uri"]);
  for (const [name, schema] of Object.entries(schemas)) {
    ajv.addSchema(forAjv(schema), name);
  }
  const code = standaloneCode.default(ajv, Object.fromEntries(names.map((name) => [camelCase(name), name])));
  const schemaOf = new Map(
    Object.keys(schemas).map((name) => [ajv.schemas[name]?.validateName?.str ?? "", name]),
  );
  return code
    .split(/^(?=function validate\d+\()/m)
    .map((part) => withMessages(part, schemaOf.get(/^function (\w+)/.exec(part)?.[1] ?? "") ?? "", schemas))
    .join("")
    .replace(joined, (copying, more: string) => (options.allErrors ? joining(more) : copying))
    .replace(/\bvalidate\d+\b/g, (name) => functionName(schemaOf.get(name) ?? name));
}

/** Ajv copies all mistakes so far for each item of a list that has one: minutes, for a long and hostile list. */
const joined = /vErrors = vErrors === null \? (\w+\.errors) : vErrors\.concat\(\1\);/g;
const joining = (more: string) =>
  `if (vErrors === null) vErrors = ${more}; else for (const one of ${more}) vErrors.push(one);`;

const functionName = (schema: string) => `validate${schema}`;

/**
 * Without prose, which would land in the generated code; and `#/components/schemas/X` as the id under which X
 * is added.
 */
const forAjv = (schema: Schema): Schema =>
  JSON.parse(
    JSON.stringify(schema, (key, value) =>
      key.startsWith("x-") ||
      key === "examples" ||
      (typeof value === "string" && ["description", "title"].includes(key))
        ? undefined
        : value,
    ).replaceAll('"#/components/schemas/', '"'),
  );

/** The modules of a group: those of its validators, and the one that they share. */
function files(
  group: string,
  names: readonly string[],
  code: string,
  runtime: Runtime,
): Record<string, string> {
  const { entries, shared } = splitCode(code, names.map(functionName), runtime);
  const moduleOf = (name: string) => {
    const { text = "", foreign = [] } = entries.get(functionName(name)) ?? {};
    const isShared = shared.own.includes(functionName(name));
    return [
      banner,
      importLine(isShared ? [functionName(name)] : foreign, `./common/${group}.js`),
      importLine(runtime.namesIn(text), "./common/runtime.js"),
      text && `\n${text}\n`,
      `\nexport { ${functionName(name)} as ${camelCase(name)} };\n`,
    ].join("");
  };
  return {
    ...Object.fromEntries(names.map((name) => [`validators/${kebabCase(name)}.js`, moduleOf(name)])),
    ...(shared.text !== "" && {
      [`validators/common/${group}.js`]: [
        banner,
        importLine(runtime.namesIn(shared.text), "./runtime.js"),
        `\n${shared.text}\n\nexport { ${[...shared.own].sort().join(", ")} };\n`,
      ].join(""),
    }),
  };
}

const importLine = (names: readonly string[], path: string) =>
  names.length === 0 ? "" : `import { ${names.join(", ")} } from "${path}";\n`;

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

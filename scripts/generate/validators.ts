import { Ajv2020, type Options } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { build } from "esbuild";
import { banner, type Document, operationsOf, type Schema } from "./document.js";

/** Requests and their answers: every mistake is reported at once. */
const exchanges = [
  "SaleRequest",
  "PayoutRequest",
  "PayoutBanksRequest",
  "PaymentStatusRequest",
  "PaymentStatusByRequestRequest",
  "OperationsRequest",
  "PaymentPageParameters",
  "RequestAccepted",
  "RequestRejected",
  "PayoutBankList",
  "PaymentStatusKnown",
  "PaymentStatusUnknown",
  "PaymentStatusByRequestAnswer",
  "OperationsAnswer",
  "DataApiError",
];

/**
 * Callbacks, which anybody can send, at any time: the first mistake is enough, so that a long hostile body costs no more. Each schema
 * is copied into its users, which is faster, but larger.
 */
const callbacks = ["RedirectData", "RedirectCallback", "PurchaseCallback", "PayoutCallback"];

/** One stand-alone validator a schema: `validators.js` needs no ajv at run time. */
export async function validators(document: Document): Promise<Record<string, string>> {
  const schemas = withPageParameters(document);
  return {
    "validators.js":
      banner +
      (await joined({
        exchanges: compiled(schemas, exchanges, { allErrors: true, inlineRefs: false }),
        callbacks: compiled(schemas, callbacks, { inlineRefs: true }),
      })),
    "validators.d.ts": declarations([...exchanges, ...callbacks]),
  };
}

/** The parameters of Payment Page as the schema of one object, so that they can be validated like a body. */
function withPageParameters(document: Document): Record<string, Schema> {
  const parameters = operationsOf(document).openPaymentPage?.parameters ?? [];
  return {
    ...document.components.schemas,
    PaymentPageParameters: {
      type: "object",
      required: parameters.filter(({ required }) => required).map(({ name }) => name),
      properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
    },
  };
}

function compiled(schemas: Record<string, Schema>, names: string[], options: Options): string {
  const ajv = new Ajv2020({
    code: { source: true, esm: true },
    strict: true,
    strictTypes: false,
    strictRequired: false,
    ...options,
  });
  addFormats.default(ajv, ["date-time", "email", "ipv4", "ipv6", "uri"]);
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(forAjv(schema), name);
  return standaloneCode.default(ajv, Object.fromEntries(names.map((name) => [camelCase(name), name])));
}

/** Without prose, which would land in the generated code; and `#/components/schemas/X` as the id under which X is added. */
const forAjv = (schema: Schema): Schema =>
  JSON.parse(
    JSON.stringify(schema, (key, value) =>
      ["x-source", "x-values", "examples"].includes(key) ||
      (typeof value === "string" && ["description", "title"].includes(key))
        ? undefined
        : value,
    ).replaceAll('"#/components/schemas/', '"'),
  );

/** Bundles the modules and the few lines of ajv that they refer to into one file. */
async function joined(modules: Record<string, string>): Promise<string> {
  const result = await build({
    stdin: {
      contents: Object.keys(modules)
        .map((name) => `export * from "${name}";`)
        .join("\n"),
      resolveDir: ".",
    },
    plugins: [
      {
        name: "modules",
        setup({ onLoad, onResolve }) {
          onResolve({ filter: /^(exchanges|callbacks)$/ }, ({ path }) => ({ path, namespace: "modules" }));
          onLoad({ filter: /.*/, namespace: "modules" }, ({ path }) => ({
            contents: modules[path] ?? "",
            resolveDir: ".",
          }));
        },
      },
    ],
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["main"],
    minify: true,
    write: false,
  });
  return result.outputFiles[0]?.text ?? "";
}

const declarations = (names: string[]) => `${banner}
import type { ${names.filter((name) => name !== pageParameters).join(", ")}, operations } from "./types.js";

/** The parameters of Payment Page. */
export type ${pageParameters} = operations["openPaymentPage"]["parameters"]["query"];

/** One place where a value breaks the contract. */
export interface Violation {
  /** JSON Pointer to the value. */
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
}

/** Tells whether a value is what the contract says; afterwards \`errors\` says why it is not. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: Violation[] | null;
}

${names.map((name) => `export declare const ${camelCase(name)}: Validator<${name}>;`).join("\n")}
`;

const pageParameters = "PaymentPageParameters";
const camelCase = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

import {
  banner,
  type Document,
  type Operation,
  operationsOf,
  type Response,
  type Schema,
} from "./document.js";

/** What `x-signature` says of a message. */
interface Signature {
  readonly key: string;
  readonly in: string;
  readonly at: readonly string[];
  readonly required: boolean;
}

type Signed = { "x-signature"?: Signature };

/** Where the signatures of requests stand, and which answers have one, for those who sign what others have written. */
export function signatures(document: Document): Record<string, string> {
  const all = Object.fromEntries(
    Object.entries(operationsOf(document)).map(([name, operation]) => {
      const { key, in: where, at } = signatureOf(operation, name);
      const place = namesIn(at);
      return [
        name,
        {
          key,
          in: where === "query" ? "query" : Object.keys(operation.requestBody?.content ?? {})[0],
          at: place,
          projectId: besideSignature(document, operation, place),
          answer: answerOf(operation),
        },
      ];
    }),
  );
  return {
    "signatures.js": `${banner}export const signatures = ${JSON.stringify(all, null, 2)};\n`,
    "signatures.d.ts": banner + types,
  };
}

function signatureOf(operation: Operation & Signed, name: string): Signature {
  const signature = operation["x-signature"];
  if (!signature) {
    throw new Error(`${name} does not say where its signature stands.`);
  }
  return signature;
}

/** The signature of the answer under status 200: the others have none. */
function answerOf({ responses }: Operation): Pick<Signature, "required"> | undefined {
  const { "x-signature": signature } = (responses["200"] ?? {}) as Response & Signed;
  return signature && { required: signature.required };
}

/** Where the project's id stands, if it is mandatory beside the signature. */
function besideSignature(document: Document, operation: Operation, at: string[]): string[] | undefined {
  const [body] = Object.values(operation.requestBody?.content ?? {});
  if (!body) {
    return operation.parameters?.some(({ name, required }) => name === "project_id" && required)
      ? ["project_id"]
      : undefined;
  }
  const names = at.slice(0, -1);
  const container = names.reduce(
    (schema, name) => resolved(document, schema.properties?.[name] ?? {}),
    resolved(document, body.schema),
  );
  return container.required?.includes("project_id") ? [...names, "project_id"] : undefined;
}

/** The names of the first place: a JSON pointer into a body, a parameter of a query. */
const namesIn = ([first = ""]: readonly string[]) => first.replace(/^\//, "").split("/");

const resolved = (document: Document, schema: Schema): Schema =>
  schema.$ref === undefined
    ? schema
    : resolved(document, document.components.schemas[schema.$ref.split("/").at(-1) ?? ""] ?? {});

const types = `
/** Where the signature of an operation's request stands, and whether its answer is signed. */
export interface OperationSignatures {
  readonly key: "project-secret-key" | "data-api-secret-key";
  /** The query, or the media type of the body. */
  readonly in: "query" | "application/json" | "application/x-www-form-urlencoded";
  /** The names on the way to it, from the outside in. */
  readonly at: readonly string[];
  /** Where the project's id is mandatory, likewise; undefined where it is not. */
  readonly projectId?: readonly string[];
  /** Of an answer with HTTP 200. One that need not be signed can be, and one about a payment always is. */
  readonly answer?: { readonly required: boolean };
}

/** By the operationId. */
export declare const signatures: { readonly [operationId: string]: OperationSignatures | undefined };
`;

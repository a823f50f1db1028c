/** The parts of an OpenAPI document that the generators read. */
export interface Document {
  info: { version: string };
  servers: { url: string }[];
  paths: Record<string, PathItem>;
  webhooks: Record<string, PathItem>;
  components: {
    schemas: Record<string, Schema>;
    examples: Record<string, { summary: string; value: unknown }>;
    responses: Record<string, Response>;
    parameters?: Record<string, Parameter>;
  };
}

/** The methods that an operation of the contract can have. Gate, Payment Page and Data API have the first two. */
export const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

export type Method = (typeof methods)[number];

export type PathItem = { servers?: { url: string }[] } & { [method in Lowercase<Method>]?: Operation };

export interface Operation {
  operationId: string;
  summary: string;
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Content };
  responses: Record<string, Response>;
  callbacks?: Callbacks;
  /** Whether a call can move money, so that it must not be sent twice. */
  "x-moves-money"?: boolean;
}

export interface Parameter {
  $ref?: string;
  name: string;
  in: "query" | "path" | "header" | "cookie";
  required?: boolean;
  description: string;
  schema: Schema;
  example?: unknown;
  "x-source"?: string;
}

/** By the name of the webhook that each is: what is sent, by the expression of its URL. */
export type Callbacks = Record<string, Record<string, unknown>>;

export interface Response {
  $ref?: string;
  content?: Content;
}

type Content = Record<string, { schema: Schema; examples: Record<string, { $ref: string }> }>;

/** A JSON Schema, with the contract's own extensions. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  const?: string;
  enum?: (string | number)[];
  minimum?: number;
  maximum?: number;
  required?: string[];
  properties?: Record<string, Schema>;
  /** Known values of the schema, with what each means. */
  "x-values"?: KnownValue[];
  /** What customers can be told, by a name for each; `unknown` is for codes that have no entry. */
  "x-customer-sentences"?: Record<string, Sentence>;
  /** What a value of the wrong form must be, as the end of a sentence: `must be digits only, without +`. */
  "x-message"?: string;
  /** With which code the platform refuses a request that breaks the schema, by keyword. */
  "x-refusal-codes"?: RefusalCodes;
  [keyword: string]: unknown;
}

/** Keys are keywords of the schema, or `unknown` and `otherwise`; of the refusal itself also `unreadable`. */
export type RefusalCodes = Record<string, string>;

export interface KnownValue {
  value: string | number;
  name?: string;
  name_zh?: string;
  message?: string;
  group?: string;
  final?: boolean;
  /** The usual spelling of a value that has two. */
  sameAs?: string;
  description?: string;
  advice?: string;
  refuses?: string;
  customer?: Sentence;
}

/** A sentence for the customer, in both languages. */
export interface Sentence {
  en: string;
  zh: string;
}

/** First lines of every generated file. */
export const banner = "// Generated from spec/ by npm run generate. Do not edit.\n";

/** A component schema by name. */
export function schemaNamed(document: Document, name: string): Schema {
  const schema = document.components.schemas[name];
  if (!schema) {
    throw new Error(`The contract has no schema ${name}, which the generator needs.`);
  }
  return schema;
}

/** The name of a method in a path item. */
export const lowerCase = (method: Method) => method.toLowerCase() as Lowercase<Method>;

/** All operations of the paths, with the operationId as key. */
export function operationsOf(
  document: Document,
): Record<string, Operation & { method: Method; path: string; server: string }> {
  return Object.fromEntries(
    Object.entries(document.paths).flatMap(([path, item]) => {
      const server = (item.servers ?? document.servers)[0]?.url ?? "";
      return methods.flatMap((method) => {
        const operation = item[lowerCase(method)];
        return operation ? [[operation.operationId, { ...operation, method, path, server }]] : [];
      });
    }),
  );
}

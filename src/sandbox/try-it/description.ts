import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { isObject } from "../../signature/is-object.js";

export type Fields = Readonly<Record<string, unknown>>;

/** An OpenAPI description, as far as it is read here. */
export interface Description {
  readonly info: { readonly description?: string };
  readonly servers?: readonly { readonly url: string }[];
  readonly tags?: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Fields>>;
  readonly webhooks?: Readonly<Record<string, Fields>>;
  readonly components: Fields & {
    readonly examples?: Readonly<Record<string, Example>>;
    readonly schemas?: Schemas;
  };
}

export type Schemas = Readonly<Record<string, Schema>>;

interface Schema {
  readonly $ref?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
}

export interface Example {
  readonly value?: unknown;
}

export interface DescribedOperation {
  readonly operationId: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly "x-codeSamples"?: readonly { readonly source: string }[];
  readonly requestBody?: {
    readonly content: Readonly<
      Record<string, { readonly examples?: Readonly<Record<string, { readonly $ref: string }>> }>
    >;
  };
}

export interface Parameter {
  readonly name: string;
  readonly required?: boolean;
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, Example & { readonly "x-disabled"?: boolean }>>;
}

/** A description that the package publishes. */
export const published = (name: "openapi.json" | "openapi/sandbox.json"): Description =>
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve(`cup-quickpay/${name}`), "utf8"));

export const isOperation = (member: unknown): member is DescribedOperation =>
  isObject(member) && "operationId" in member;

/** All operations of paths, or of webhooks. */
export const operationsIn = (items: Readonly<Record<string, Fields>> = {}): DescribedOperation[] =>
  Object.values(items).flatMap((item) => Object.values(item).filter(isOperation));

export const mapped = <T, U>(
  object: Readonly<Record<string, T>>,
  map: (value: T, name: string) => U,
): Record<string, U> =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, map(value, name)]));

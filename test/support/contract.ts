import { readFileSync } from "node:fs";
import { parse } from "yaml";

const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** The parts of the bundled contract that the tests read. */
export interface Contract {
  jsonSchemaDialect: string;
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, unknown>>;
  webhooks: Record<string, Record<string, unknown>>;
  components: {
    schemas: Record<string, Record<string, unknown> & { "x-values"?: Record<string, unknown>[] }>;
    examples: Record<string, { value: unknown }>;
    responses: Record<string, unknown>;
  };
}

/** The bundled contract. */
export const contract: Contract = JSON.parse(file("generated/openapi.json"));

/** What stands in a JSON document at a JSON Pointer; `undefined` when nothing does. */
export function at(document: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce((value, part) => (value as Record<string, unknown> | undefined)?.[part], document);
}

/** An object of the bundle, or what its `$ref` stands for. */
export function resolved<T>(node: T | { $ref: string }): T {
  const ref = (node as { $ref?: string }).$ref;
  return ref === undefined ? (node as T) : (at(contract, ref.slice(1)) as T);
}

/** The value of a named example, a new copy at each call. */
export function example(name: string): unknown {
  const found = contract.components.examples[name];
  if (!found) {
    throw new Error(`The contract has no example ${name}.`);
  }
  return structuredClone(found.value);
}

/** A YAML file of the project. */
export const yaml = (path: string): unknown => parse(file(path));

/** The text of a file of the project. */
export const text = file;

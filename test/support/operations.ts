import { contract, resolved } from "./contract.js";

export interface Parameter {
  name: string;
  required?: boolean;
  schema: Record<string, unknown>;
  example?: unknown;
}

export interface MediaType {
  schema: Record<string, unknown>;
  examples: Record<string, { $ref: string }>;
}

export interface Operation {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, MediaType> };
  responses: Record<string, { content?: Record<string, MediaType> } | { $ref: string }>;
}

export interface Place {
  /** Path of an operation, or name of a webhook. */
  path: string;
  method: string;
  operation: Operation;
}

const placesIn = (items: Record<string, Record<string, unknown>>): Place[] =>
  Object.entries(items).flatMap(([path, item]) =>
    ["get", "post"]
      .filter((method) => item[method] !== undefined)
      .map((method) => ({ path, method, operation: item[method] as Operation })),
  );

/** Every operation that a merchant calls. */
export const operations = placesIn(contract.paths);

/** Every callback that a merchant receives. */
export const webhooks = placesIn(contract.webhooks);

/** The place of an operation by its id. */
export function operationNamed(id: string): Place {
  const place = operations.find(({ operation }) => operation.operationId === id);
  if (!place) {
    throw new Error(`The contract has no operation ${id}.`);
  }
  return place;
}

/** Every body that an operation documents: of its request, and of each of its responses. */
export function bodiesOf({ operation }: Place): { where: string; code?: string; mediaType: MediaType }[] {
  return [
    ...Object.values(operation.requestBody?.content ?? {}).map((mediaType) => ({
      where: "request",
      mediaType,
    })),
    ...Object.entries(operation.responses).flatMap(([code, response]) =>
      Object.values(resolved(response).content ?? {}).map((mediaType) => ({
        where: `response ${code}`,
        code,
        mediaType,
      })),
    ),
  ];
}

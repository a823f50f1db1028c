/** An OpenAPI description as one object, with what the documentation reads of it. */
export interface Description {
  openapi: string;
  info: { title: string; version: string; summary?: string; description?: string };
  servers?: Server[];
  tags: Tag[];
  paths: Record<string, PathItem>;
  webhooks?: Record<string, PathItem>;
  components: {
    schemas: Record<string, Schema>;
    examples?: Record<string, Example>;
    responses?: Record<string, Response>;
    parameters?: Record<string, Parameter>;
    securitySchemes?: Record<string, { description?: string }>;
  };
  "x-tagGroups"?: { name: string; tags: string[] }[];
  [extension: `x-${string}`]: unknown;
}

export interface Server {
  url: string;
  description?: string;
}

/** A guide when it has `x-traitTag`, else an interface: operations that belong together. */
export interface Tag {
  name: string;
  description?: string;
  "x-displayName"?: string;
  "x-traitTag"?: boolean;
  /** Of a guide that a translation has left in English. */
  "x-in-english"?: boolean;
}

export type PathItem = Partial<Record<(typeof methods)[number], Operation>> & { servers?: Server[] };

const methods = ["get", "put", "post", "delete", "patch"] as const;

export interface Reference {
  $ref: string;
}

export interface Operation {
  operationId: string;
  summary: string;
  description?: string;
  tags: string[];
  security?: Record<string, string[]>[];
  parameters?: (Parameter | Reference)[];
  requestBody?: { content: Record<string, MediaType>; description?: string };
  responses: Record<string, Response | Reference>;
  callbacks?: Record<string, Record<string, PathItem | Reference>>;
  [extension: `x-${string}`]: unknown;
}

export interface Parameter {
  name: string;
  in: string;
  description?: string;
  required?: boolean;
  schema?: Schema;
  example?: unknown;
}

export interface MediaType {
  schema?: Schema;
  examples?: Record<string, Example | Reference>;
}

export interface Example {
  summary?: string;
  description?: string;
  value: unknown;
}

export interface Response {
  description: string;
  content?: Record<string, MediaType>;
  headers?: Record<string, { description?: string; schema?: Schema }>;
}

/** A JSON Schema; of its keywords, those that the documentation reads. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  title?: string;
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  examples?: unknown[];
  [keyword: string]: unknown;
}

/** The operations of paths, or of webhooks, each with its method, its path or name, and the path item it stands in. */
export function* operationsOf(items: Record<string, PathItem> = {}) {
  for (const [path, item] of Object.entries(items)) {
    for (const method of methods) {
      const operation = item[method];
      if (operation) {
        yield { path, item, method, operation };
      }
    }
  }
}

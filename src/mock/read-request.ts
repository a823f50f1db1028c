import type { Incoming } from "./incoming.js";
import { jsonIn } from "./json-in.js";
import { belowServer, operationAt } from "./operation-at.js";

/** Reads a request. What calls itself JSON and is none stays a text, which no schema accepts. */
export async function readRequest(raw: Request): Promise<Incoming> {
  const { pathname, search, searchParams } = new URL(raw.url);
  const bytes = await raw.arrayBuffer();
  const text = new TextDecoder().decode(bytes);
  const headers = Object.fromEntries(raw.headers);
  const path = belowServer(pathname);
  return {
    request: {
      method: raw.method.toLowerCase(),
      url: { path, query: valuesOf(searchParams) },
      headers,
      body: text === "" ? null : jsonIn(text, headers["content-type"]),
    },
    operation: operationAt(raw.method, pathname),
    bytes,
    path: pathname,
    search,
  };
}

/** The values of a query or a form by name; several of one name as a list. */
export function valuesOf(parameters: URLSearchParams): Record<string, string | string[]> {
  const names = [...new Set(parameters.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = parameters.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? "") : values];
    }),
  );
}

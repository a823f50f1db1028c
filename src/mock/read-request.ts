import type { Operation } from "#generated/operations";
import * as operations from "#generated/operations";
import type { Incoming } from "./incoming.js";
import { jsonIn } from "./json-in.js";

const all = (Object.values(operations) as readonly object[]).filter(
  (value): value is Operation => "operationId" in value,
);

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
    operation: all.find((operation) => operation.path === path && operation.method === raw.method),
    bytes,
    path: pathname,
    search,
  };
}

/** The path of an operation: the contract's server has a part of its own before it, which may be there or not. */
function belowServer(pathname: string): string {
  const operation = all.find(({ server, path }) => pathname === `${basePath(server)}${path}`);
  return operation?.path ?? pathname;
}

const basePath = (server: string) => new URL(server).pathname.replace(/\/$/, "");

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

import type { Operation } from "#generated/operations";
import * as operations from "#generated/operations";
import type { Choice, PrismRequest } from "./prism.js";

/** A request, as it arrived and as Prism takes it. */
export interface Incoming {
  readonly request: PrismRequest;
  /** The operation that the request is for, if the contract has it. */
  readonly operation: Operation | undefined;
  /** The body as it arrived. */
  readonly bytes: ArrayBuffer;
  /** The path as it arrived, with what the contract's server has before it: `/v1/operations/get`. */
  readonly path: string;
  readonly search: string;
}

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
      url: { path, query: queryOf(searchParams) },
      // Prism looks at the type only of a body whose length is told.
      headers: { ...headers, ...(text !== "" && { "content-length": String(bytes.byteLength) }) },
      body: text === "" ? null : isJson(headers["content-type"]) ? jsonIn(text) : text,
    },
    operation: all.find((operation) => operation.path === path && operation.method === raw.method),
    bytes,
    path: pathname,
    search,
  };
}

/** The answer that a client chooses by `Prefer: code=400, example=field-missing`. */
export function choiceOf({ request: { headers, url } }: Incoming): Choice {
  const { prefer } = headers;
  const wanted = prefer === undefined ? queryChoice(url.query) : headerChoice(prefer);
  return {
    // What is no code is none that the contract has: the answer says so.
    ...(wanted.code !== undefined && { code: Number(wanted.code) || -1 }),
    ...(wanted.example !== undefined && { example: wanted.example }),
  };
}

type Wanted = { readonly code?: string | undefined; readonly example?: string | undefined };

function headerChoice(prefer: string): Wanted {
  const parts = prefer.split(/[,;]/).map((part) => part.split("=").map((text) => text.trim()));
  return Object.fromEntries(parts.map(([name = "", value = ""]) => [name, value.replace(/^"(.*)"$/, "$1")]));
}

const queryChoice = ({ __code, __example }: PrismRequest["url"]["query"]): Wanted => ({
  code: __code?.toString(),
  example: __example?.toString(),
});

/** The path of an operation: the contract's server has a part of its own before it, which may be there or not. */
function belowServer(pathname: string): string {
  const operation = all.find(({ server, path }) => pathname === `${basePath(server)}${path}`);
  return operation?.path ?? pathname;
}

const basePath = (server: string) => new URL(server).pathname.replace(/\/$/, "");

/** Whether a `Content-Type` is JSON's. */
export const isJson = (type = "") => /^application\/([\w.+-]+\+)?json\s*(;|$)/i.test(type.trim());

/** What a text has as JSON; the text itself, if it is none. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function queryOf(parameters: URLSearchParams): Record<string, string | string[]> {
  const names = [...new Set(parameters.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = parameters.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? "") : values];
    }),
  );
}

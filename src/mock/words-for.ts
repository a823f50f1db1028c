import { problemsOf } from "../errors/problems-of.js";
import type { Incoming } from "./incoming.js";
import { isJsonType } from "./json-in.js";

/** What the package's own validators say about a wrong body: they have the contract's words. */
export function wordsFor(incoming: Incoming): ReadonlyMap<string, string> {
  const { operation, request } = incoming;
  if (typeof request.body === "string") {
    return new Map([["", unreadable(incoming)]]);
  }
  const isBody = typeof request.body === "object" && request.body !== null;
  if (operation === undefined || !isBody || operation.request(request.body)) {
    return new Map();
  }
  return new Map(problemsOf(operation.request.errors).map(({ path, message }) => [path, message]));
}

/** Why a body is still a text. The commonest reason is a program that names no type, as curl does. */
function unreadable({ operation, request }: Incoming): string {
  if (operation !== undefined && operation.refusal === undefined) {
    return "must be a form: Content-Type application/x-www-form-urlencoded";
  }
  return isJsonType(request.headers["content-type"])
    ? "is not JSON"
    : "does not call itself JSON: its Content-Type must be application/json";
}

import { problemsOf } from "../errors/problems-of.js";
import type { Incoming } from "./incoming.js";

/** What the package's own validators say about a wrong body: they have the contract's words. */
export function wordsFor({ operation, request }: Incoming): ReadonlyMap<string, string> {
  const isBody = typeof request.body === "object" && request.body !== null;
  if (operation === undefined || !isBody || operation.request(request.body)) {
    return new Map(typeof request.body === "string" ? [["", "is not JSON"]] : []);
  }
  return new Map(problemsOf(operation.request.errors).map(({ path, message }) => [path, message]));
}

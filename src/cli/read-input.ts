import { text } from "node:stream/consumers";
import { parseJson } from "../signature/parse-json.js";
import { jsonFault } from "./json-fault.js";
import { readText } from "./read-text.js";
import { UsageError } from "./usage-error.js";

/** JSON as it was written, and the object in it. */
export interface Input {
  readonly text: string;
  readonly data: Record<string, unknown>;
}

/**
 * Reads a JSON object from a file, or from standard input if none is named.
 *
 * @throws UsageError when it cannot be read, or holds no JSON object. It says where the fault is and quotes
 *   nothing: a body holds personal data.
 */
export async function readInput(file: string | undefined): Promise<Input> {
  const isStandardInput = file === undefined || file === "-";
  const source = isStandardInput ? "standard input" : file;
  const content = isStandardInput ? await text(process.stdin) : await readText(file);
  if (content.trim() === "") {
    throw new UsageError(`There is nothing in ${source}. Pass the body as JSON.`);
  }
  const data = parsed(content, source);
  if (typeof data !== "object" || data === null || Array.isArray(data)) {
    throw new UsageError(`The JSON in ${source} is ${kindOf(data)}, not an object.`);
  }
  return { text: content, data: data as Record<string, unknown> };
}

function parsed(content: string, source: string): unknown {
  try {
    return parseJson(content);
  } catch {
    const fault = jsonFault(content);
    const where = fault
      ? `line ${fault.line}, column ${fault.column}: ${fault.expected}.`
      : "it cannot be read.";
    throw new UsageError(`There is no JSON in ${source}: ${where} Pass the body exactly as it was sent.`);
  }
}

function kindOf(data: unknown): string {
  if (data === null) {
    return "null";
  }
  if (Array.isArray(data)) {
    return "an array";
  }
  return typeof data === "string" ? "a text" : `a ${typeof data}`;
}

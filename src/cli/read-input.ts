import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { parseJson } from "../signature/parse-json.js";
import { UsageError } from "./usage-error.js";

/** JSON as it was written, and the object in it. */
export interface Input {
  readonly text: string;
  readonly data: Record<string, unknown>;
}

/**
 * Reads a JSON object from a file, or from standard input if none is named.
 *
 * @throws UsageError when it cannot be read, or holds no JSON object.
 */
export async function readInput(file: string | undefined): Promise<Input> {
  const source = file === undefined || file === "-" ? "standard input" : file;
  const content = await read(file);
  let data: unknown;
  try {
    data = parseJson(content);
  } catch {
    throw new UsageError(`There is no JSON in ${source}. Pass the body exactly as it was sent.`);
  }
  if (typeof data !== "object" || data === null || Array.isArray(data)) {
    throw new UsageError(`The JSON in ${source} is no object.`);
  }
  return { text: content, data: data as Record<string, unknown> };
}

async function read(file: string | undefined): Promise<string> {
  if (file === undefined || file === "-") return text(process.stdin);
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new UsageError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}

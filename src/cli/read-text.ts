import { readFile } from "node:fs/promises";
import { UsageError } from "./usage-error.js";

/**
 * The text of a file that the user has named.
 *
 * @throws UsageError when it cannot be read.
 */
export async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new UsageError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}

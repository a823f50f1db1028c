import { validateHeaderName, validateHeaderValue } from "node:http";
import { readText } from "../../read-text.js";
import { UsageError } from "../../usage-error.js";

/** Headers without which the checks would not say what they say. */
const own = ["content-length", "content-type", "transfer-encoding"];

/**
 * The headers of `--header`.
 *
 * @throws UsageError, which quotes no value: it may be a password.
 */
export async function readHeaders(values: readonly string[]): Promise<Record<string, string>> {
  const lines: string[] = [];
  for (const value of values) {
    const isFile = value.startsWith("@");
    lines.push(
      ...(isFile
        ? (await readText(value.slice(1))).split(/\r?\n/).filter((line) => line.trim() !== "")
        : [value]),
    );
  }
  return Object.fromEntries(lines.map(headerIn));
}

function headerIn(line: string): [string, string] {
  const at = line.indexOf(":");
  const name = line.slice(0, Math.max(at, 0)).trim().toLowerCase();
  const value = line.slice(at + 1).trim();
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value);
  } catch {
    throw new UsageError(
      "--header takes a line such as 'Authorization: Basic …', with a name and a value that HTTP allows.",
    );
  }
  if (own.includes(name)) {
    throw new UsageError(`--header cannot set ${name}: the checks do.`);
  }
  return [name, value];
}

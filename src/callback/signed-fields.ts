import { CallbackError } from "../errors/callback-error.js";

/** The paths of a canonical string that tell which event a callback is. */
export const keyPaths = [
  "project_id",
  "payment:id",
  "payment:type",
  "payment:status",
  "payment:sum:amount",
  "payment:sum:currency",
  "operation:id",
  "operation:request_id",
  "operation:type",
  "operation:status",
  "operation:code",
  "redirect_data:url",
] as const;

export type KeyPath = (typeof keyPaths)[number];

/** What a canonical string says under the paths of the key. */
export type SignedFields = Readonly<Partial<Record<KeyPath, string>>>;

const pathOf: ReadonlyMap<string, KeyPath> = new Map([
  ...keyPaths.map((path) => [path, path] as const),
  ["redirectData:url", "redirect_data:url"],
]);

/** One of the paths, at the beginning of a part. */
const line = new RegExp(`^(${[...pathOf.keys()].join("|")}):`);

/**
 * Reads the fields of the key from a canonical string, and from nothing else: so bodies that sign alike have
 * one key, whatever their structure.
 *
 * A value reaches to the next `;`, and on over parts without a colon, which are no fields. A value with
 * `;name:` in it ends too early here; whoever has the body must compare.
 *
 * @throws CallbackError `not_a_callback` if a path occurs twice.
 */
export function signedFields(text: string): SignedFields {
  const fields: Partial<Record<KeyPath, string>> = {};
  let current: KeyPath | undefined;
  for (const part of text.split(";")) {
    const found = line.exec(part)?.[1];
    if (found !== undefined) {
      current = pathOf.get(found) as KeyPath;
      if (fields[current] !== undefined) {
        throw twice(current);
      }
      fields[current] = part.slice(found.length + 1);
    } else if (part.includes(":")) {
      current = undefined;
    } else if (current !== undefined) {
      fields[current] += `;${part}`;
    }
  }
  return fields;
}

function twice(path: KeyPath): CallbackError {
  return new CallbackError(
    "not_a_callback",
    `The signature holds, but ${path.replaceAll(":", ".")} was signed twice, so it does not tell which one counts. ` +
      "Keep `;` out of descriptions and ids.",
  );
}

/** The keys of a JSON pointer: `#/paths/~1payment` has `paths` and `/payment`. */
export const keysOf = (pointer: string): string[] =>
  pointer
    .slice(2)
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));

/** A pointer one key longer. */
export const below = (pointer: string, key: string): string =>
  `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;

/** What stands at a pointer of a document; undefined if nothing does. */
export const at = (document: object, pointer: string): unknown =>
  keysOf(pointer).reduce<unknown>(
    (found, key) => (found as Record<string, unknown> | undefined)?.[key],
    document,
  );

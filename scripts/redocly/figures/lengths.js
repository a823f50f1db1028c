// @ts-check

/**
 * How many characters a text of a schema has at least and at most: by its limits, or by a pattern that is one
 * set of characters, repeated, with fixed characters after it (`^[0-9]{12,19}$`).
 *
 * @param {import("../spec-files.js").Schema} schema
 * @returns {{ shortest?: number, longest?: number }}
 */
export function lengths({ minLength, maxLength, pattern }) {
  const [, least, most = least, rest = ""] =
    /^\^(?:\[[^\]]+\]|\\d)\{(\d+)(?:,(\d+))?\}([\w=]*)\$$/.exec(pattern ?? "") ?? [];
  const byPattern = (/** @type {string | undefined} */ count) =>
    count === undefined ? undefined : Number(count) + rest.length;
  const shortest = minLength ?? byPattern(least);
  const longest = maxLength ?? byPattern(most);
  return { ...(shortest !== undefined && { shortest }), ...(longest !== undefined && { longest }) };
}

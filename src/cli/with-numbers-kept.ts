import { randomUUID } from "node:crypto";

/** A string, which is passed over, or a number. */
const stringOrNumber = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** A JSON text with each number made a text; a mark before it tells it from what was a text already. */
export const numbersAsTexts = (json: string, mark = "") =>
  json.replace(stringOrNumber, (token) => (token.startsWith('"') ? token : `"${mark}${token}"`));

/**
 * Changes a JSON object, and writes it anew on one line. Numbers stay as they are spelled: JavaScript would
 * round `9007199254740993`, and write `10.50` as `10.5`.
 *
 * @param json A JSON object, known to be one.
 */
export function withNumbersKept(json: string, change: (data: object) => object): string {
  const mark = `number-${randomUUID()}:`;
  const changed = JSON.stringify(change(JSON.parse(numbersAsTexts(json, mark))));
  return changed.replace(new RegExp(`"${mark}([^"]+)"`, "g"), "$1");
}

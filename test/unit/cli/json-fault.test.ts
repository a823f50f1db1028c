import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonFault } from "../../../src/cli/json-fault.js";

test.each([
  ["{bad", 1, 2, "a name in double quotes or } was expected"],
  ["", 1, 1, "the text ends, but a value was expected"],
  ['{"a":1', 1, 7, "the text ends, but a comma or } was expected"],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3, "a comma or } was expected"],
  ['{\r\n"a":1,\r\n}', 3, 1, "a name in double quotes was expected"],
  ['{"a" 1}', 1, 6, "a colon was expected"],
  ["[1,]", 1, 4, "a value was expected"],
  ["[,1]", 1, 2, "a value or ] was expected"],
  ["[1 2]", 1, 4, "a comma or ] was expected"],
  ['{"a":NaN}', 1, 6, "a value was expected"],
  ['{"a":01}', 1, 6, "a value was expected"],
  ["{} {}", 1, 4, "the JSON ends before, and nothing may follow"],
  ['{"a":"b\n"}', 1, 6, "a text begins that has no end, a line break, or a backslash that escapes nothing"],
  ["\ufeff{}", 1, 1, "a byte order mark stands before the JSON"],
])("The fault of %j stands in line %i, column %i", (text, line, column, expected) => {
  expect(jsonFault(text)).toEqual({ line, column, expected });
});

test("A text has a fault exactly when JSON.parse refuses it", () => {
  const json = fc.json();
  const broken = fc
    .tuple(json, fc.nat(), fc.constantFrom("", '"', "{", "]", ",", ":", "0", "\\", "-", "\u0000", "\u0085"))
    .map(([text, at, put]) => {
      const index = at % text.length;
      return text.slice(0, index) + put + text.slice(index + 1);
    });
  fc.assert(
    fc.property(fc.oneof(json, broken), (text) => {
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      expect(jsonFault(text) === undefined).toBe(isJson);
    }),
    { numRuns: 2000, seed: 7 },
  );
});

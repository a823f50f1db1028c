import { expect, test } from "vitest";
import { withMember } from "../../../src/signing/with-member.js";

test.each<[what: string, text: string, names: string[], json: string, expected: string]>([
  ["an empty object", "{}", ["a"], "1", '{"a":1}'],
  ["an object with blanks alone", "{ \n}", ["a"], "1", '{"a":1 \n}'],
  [
    "after the others, before the blanks",
    '{ "b": [1, {"c": 2}]\n}',
    ["a"],
    "1",
    '{ "b": [1, {"c": 2}],"a":1\n}',
  ],
  ["in place of a value", '{"a": {"b": [1]} , "c": 2}', ["a"], '"x"', '{"a": "x" , "c": 2}'],
  ["in place of the last of equal names", '{"a":1,"a":2}', ["a"], "3", '{"a":1,"a":3}'],
  ["further inside", '{"a": {"b": 1}, "b": 2}', ["a", "b"], "3", '{"a": {"b": 3}, "b": 2}'],
  ["further inside, where it is missing", '{"a": {"c": 1.50}}', ["a", "b"], "3", '{"a": {"c": 1.50,"b":3}}'],
  ["with what is missing on the way", '{"c": 1e2}', ["a", "b"], "3", '{"c": 1e2,"a":{"b":3}}'],
  ["in the last of equal objects", '{"a":{"b":1},"a":{"b":2}}', ["a", "b"], "3", '{"a":{"b":1},"a":{"b":3}}'],
  ["by a name that is escaped", '{"\\u0061": 1}', ["a"], "3", '{"\\u0061": 3}'],
  [
    "past texts that look like JSON",
    '{"t": "\\"}, \\\\", "a": 1}',
    ["a"],
    "3",
    '{"t": "\\"}, \\\\", "a": 3}',
  ],
  ["beside numbers that are rounded", '{"n": 9007199254740993}', ["a"], "3", '{"n": 9007199254740993,"a":3}'],
  ["by a name of Object's prototype", '{"n": 1}', ["constructor"], "3", '{"n": 1,"constructor":3}'],
  ["after an empty name", '{"": 1}', ["a"], "3", '{"": 1,"a":3}'],
])("A member is written into a text: %s", (_, text, names, json, expected) => {
  expect(withMember(text, names, json)).toBe(expected);
});

test("A text of a million characters is no trouble", () => {
  const long = "x\\\\".repeat(300_000);
  expect(withMember(`{"t":"${long}"}`, ["a"], "1")).toBe(`{"t":"${long}","a":1}`);
});

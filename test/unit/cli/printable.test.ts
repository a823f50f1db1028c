import { expect, test } from "vitest";
import { printable, printableJson } from "../../../src/cli/printable.js";

test.each([
  ["a control character of the first set", "\u001b[2J", "\\u001b[2J"],
  ["a control character of the second set", "\u009b2J", "\\u009b2J"],
  ["a line break", "a\r\nb", "a\\u000d\\u000ab"],
  ["what turns the direction of writing", "\u202eabc\u2066", "\\u202eabc\\u2066"],
  ["what is not seen", "a\u200bb\ufeff", "a\\u200bb\\ufeff"],
  ["a line end of Unicode", "a\u2028b", "a\\u2028b"],
  ["half of a character", "\ud83d!", "\\ud83d!"],
  ["an unseen character of two units", "\u{e0041}", "\\udb40\\udc41"],
])("printable spells out %s", (_what, text, expected) => {
  expect(printable(text)).toBe(expected);
});

test("printable leaves all other text as it is", () => {
  expect(printable("广东省 é 😀 \\u001b")).toBe("广东省 é 😀 \\u001b");
});

test("printableJson keeps its layout and its meaning", () => {
  const value = { "a\u009b": "b\u202e\u{e0041}\n" };
  const text = printableJson(value, 2);
  expect(text).toBe('{\n  "a\\u009b": "b\\u202e\\udb40\\udc41\\n"\n}');
  expect(JSON.parse(text)).toEqual(value);
});

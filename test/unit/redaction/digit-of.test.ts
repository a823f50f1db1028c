import { expect, test } from "vitest";
import { digitOf } from "../../../src/redaction/digit-of.js";

test.each([
  ["7", 7],
  ["٧", 7],
  ["۷", 7],
  ["७", 7],
  ["７", 7],
  ["𝟕", 7],
  ["𝟿", 9],
  ["𝟢", 0],
  ["0", 0],
  ["٩", 9],
  ["a", undefined],
  ["②", undefined],
  ["七", undefined],
])("%s is the digit %s", (character, digit) => {
  expect(digitOf(character)).toBe(digit);
});

import { describe, expect, test } from "vitest";
import { naturalCompare } from "../../../src/signature/natural-compare.js";

describe("naturalCompare", () => {
  test.each([
    ["runs of digits as numbers", "item2", "item10"],
    ["runs of digits beyond 64 bits as numbers", "a18446744073709551615", "a18446744073709551616"],
    ["a run of digits that begins with a zero like a fraction", "a01", "a1"],
    ["more zeros before fewer", "a001", "a01"],
    ["upper case before lower case", "Z", "a"],
    ["a path before the longer one that it begins", "a", "a:b"],
    ["a digit before the colon of a path", "a1", "a:x"],
    ["a hyphen before the colon of a path", "a-b", "a:x"],
    ["U+FF5E before U+1F600, which UTF-16 writes with smaller units", "\uff5e", "\u{1f600}"],
    ["a run that begins with a zero by its digits from the left", "a0123", "a013"],
    ["a text that ends in a number before one that goes on", "a1", "a1\0"],
    ["nothing before anything, a blank included", "", " "],
  ])("orders %s", (_, first, second) => {
    expect(naturalCompare(first, second)).toBe(-1);
    expect(naturalCompare(second, first)).toBe(1);
  });

  test("does not count blanks between characters", () => {
    expect(naturalCompare("a b", "ab")).toBe(0);
    expect(naturalCompare("aa", "a b")).toBe(-1);
    expect(naturalCompare("a \t\n\v\f\rb", "ab")).toBe(0);
  });

  test("counts a blank that follows a number", () => {
    expect(naturalCompare("a1 b", "a1b")).toBe(-1);
  });

  test("counts a no-break space, which is no blank to PHP", () => {
    expect(naturalCompare("a\u00a0b", "ab")).toBe(1);
  });

  test("does not count zeros that lead the whole text", () => {
    expect(naturalCompare("01", "1")).toBe(0);
    expect(naturalCompare("007", "8")).toBe(-1);
  });

  test("counts zeros that lead a key further down", () => {
    expect(naturalCompare("a:01", "a:1")).toBe(-1);
  });
});

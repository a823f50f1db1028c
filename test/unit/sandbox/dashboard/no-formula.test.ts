import { expect, test } from "vitest";
import { noFormula } from "../../../../src/sandbox/dashboard/no-formula.js";

test.each([
  ["=1+1", "'=1+1"],
  ["+1", "'+1"],
  ["-1", "'-1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  [" =1+1", "' =1+1"],
  ["\u00a0=1+1", "'\u00a0=1+1"],
  ["\u3000=1+1", "'\u3000=1+1"],
  ["\u200b=1+1", "'\u200b=1+1"],
  ["\ufeff=1+1", "'\ufeff=1+1"],
  ["\u0000=1+1", "'\u0000=1+1"],
  ["\t=1+1", "'\t=1+1"],
  ["\ttext", "'\ttext"],
  ["\n=1+1", "' =1+1"],
  ["\r\n=1+1", "' =1+1"],
  ["\u2028=1+1", "' =1+1"],
  ["＝1+1", "'＝1+1"],
  ["＋1", "'＋1"],
  ["－1", "'－1"],
  ["＠SUM(A1)", "'＠SUM(A1)"],
  ["﹦1", "'﹦1"],
  ["−1", "'−1"],
])("%j becomes %j", (text, cell) => {
  expect(noFormula(text)).toBe(cell);
});

test("a formula behind a line break is no new cell", () => {
  expect(noFormula("tea\r\n=1+1\n\n@x")).toBe("tea =1+1  @x");
});

test.each(["Order 155860015", "绿茶 10.00", "a=b", "1-2", "", "620000******0005", "(=1)"])(
  "%j stays as it is",
  (text) => {
    expect(noFormula(text)).toBe(text);
  },
);

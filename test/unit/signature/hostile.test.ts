import { describe, expect, test } from "vitest";
import { canonicalString } from "../../../src/signature/canonical-string.js";
import { parseJson } from "../../../src/signature/parse-json.js";
import { sign } from "../../../src/signature/sign.js";
import { verify } from "../../../src/signature/verify.js";
import { timeForLong, tooLong } from "../../support/time-for-long.js";

const nested = (levels: number, open = '{"a":', close = "}") =>
  `${open.repeat(levels)}1${close.repeat(levels)}`;

describe("depth", () => {
  test("of 512 levels is signed", () => {
    expect(canonicalString(parseJson(nested(512)) as object)).toBe(`${"a:".repeat(512)}1`);
  });

  test("of 513 levels is refused, as by PHP", () => {
    expect(() => canonicalString(parseJson(nested(513)) as object)).toThrow(
      "it nests too deep, or contains itself.",
    );
  });

  test.each([10_000, 100_000, 1_000_000])("of %i levels overflows no stack", async (levels) => {
    const data = parseJson(`{"signature":"${"A".repeat(88)}","a":${nested(levels, "[", "]")}}`) as object;
    await expect(verify(data, "secret")).rejects.toThrow(TypeError);
    await expect(sign(data, "secret")).rejects.toThrow(TypeError);
  });

  test("of 200,000 levels is read, with a number in it that must be kept", () => {
    let data = parseJson(nested(200_000, "[", "]").replace("1", "9007199254740993"));
    while (Array.isArray(data)) {
      data = data[0];
    }
    expect(data).toBe("9007199254740993");
  });

  test("of 1,000,000 levels without an end is a SyntaxError", () => {
    expect(() => parseJson("[".repeat(1_000_000))).toThrow(SyntaxError);
  });
});

describe("size", () => {
  test("of 10,000 elements is signed, in order", () => {
    const list = Array.from({ length: 10_000 }, (_, index) => index);
    expect(canonicalString({ list })).toBe(list.map((index) => `list:${index}:${index}`).join(";"));
  });

  test("of a text of ten million escapes is read", () => {
    const text = `{"a":"${'\\"'.repeat(10_000_000)}","b":1e15}`;
    expect((parseJson(text) as { b: unknown }).b).toBe("1.0E+15");
  });

  test("of a number with a million digits is read", () => {
    expect(parseJson(`[${"9".repeat(1_000_000)}]`)).toStrictEqual(["INF"]);
  });

  test("of paths that would fill gigabytes is refused at once", () => {
    const data = { ["k".repeat(500_000)]: Array.from({ length: 250_000 }, () => 1) };
    const start = performance.now();
    expect(() => canonicalString(data)).toThrow(
      /^k{100}… cannot be signed: the paths up to here are too long\.$/,
    );
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test("of an object that is shared a billionfold is refused at once", () => {
    let data: object = {};
    for (let level = 0; level < 60; level++) {
      data = { a: data, b: data };
    }
    const start = performance.now();
    expect(() => canonicalString(data)).toThrow("the paths up to here are too long.");
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test("of keys that fall between one another is sorted in a time that does not grow as a square", () => {
    const sort = (length: number) => {
      const keys = Array.from({ length }, (_, index) => [`0 ${(index * 7919) % length}:`, 1]);
      canonicalString({ ["k ".repeat(25)]: Object.fromEntries(keys) });
    };
    expect(timeForLong(sort, 40_000)).toBeLessThan(tooLong);
  });
});

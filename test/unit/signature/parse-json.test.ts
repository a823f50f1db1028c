import { describe, expect, test } from "vitest";
import { canonicalString } from "../../../src/signature/canonical-string.js";
import { parseJson } from "../../../src/signature/parse-json.js";

describe("parseJson", () => {
  test("keeps the digits of an integer beyond 2^53 as a string", () => {
    expect(parseJson('{"id": 9007199254740993}')).toStrictEqual({ id: "9007199254740993" });
  });

  test("leaves an integer that is exact a number", () => {
    expect(parseJson('{"id": 9007199254740991, "n": -9007199254740991}')).toStrictEqual({
      id: 9007199254740991,
      n: -9007199254740991,
    });
  });

  test("leaves a number alone whose text PHP would print from the rounded value too", () => {
    expect(parseJson("[1e21, 10.50, 12345678901234567890]")).toStrictEqual([
      1e21, 10.5, 12345678901234567000,
    ]);
  });

  test("keeps what PHP prints for a float whose value is whole", () => {
    expect(parseJson("[1e15, 1E+14, 100000000000000.0, 1e999, -1e999]")).toStrictEqual([
      "1.0E+15",
      "1.0E+14",
      "1.0E+14",
      "INF",
      "-INF",
    ]);
  });

  test("tells -0, an integer to PHP, from -0.0", () => {
    expect(parseJson("[-0, -0.0]")).toStrictEqual(["0", -0]);
  });

  test("leaves digits within strings and keys alone", () => {
    const text = '{"9007199254740993": "9007199254740993", "a\\"1e15": "\\\\", "b": ",1e15", "id": 1e15}';
    expect(parseJson(text)).toStrictEqual({
      "9007199254740993": "9007199254740993",
      'a"1e15': "\\",
      b: ",1e15",
      id: "1.0E+15",
    });
  });

  test("keeps a number that stands alone, with white space around it", () => {
    expect(parseJson(" 9007199254740993\n")).toBe("9007199254740993");
  });

  test("keeps every such number of a pretty-printed text", () => {
    expect(parseJson('{\n  "a" : [ 9007199254740993 ,\n 1 ],\n  "b" : 9007199254740995\n}')).toStrictEqual({
      a: ["9007199254740993", 1],
      b: "9007199254740995",
    });
  });

  test("takes the last of equal keys, as PHP does", () => {
    expect(parseJson('{"a": 1, "b": 2, "a": 9007199254740993}')).toStrictEqual({
      a: "9007199254740993",
      b: 2,
    });
  });

  test.each(["", " 9007199254740993"])("makes __proto__ a key like any other, with%s", (number) => {
    const data = parseJson(`{"__proto__": {"a": 1}, "n": ${number || 0}}`) as object;
    expect(Object.keys(data)).toStrictEqual(["__proto__", "n"]);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  });

  // PHP keeps zeros here that it takes away elsewhere. vectors/number-texts.json has all else.
  test.each([
    ["100000000000005.0", "1.0000000000000E+14"],
    ["563550274586305.0", "5.6355027458630E+14"],
    ["-563550274580005.0", "-5.6355027458000E+14"],
    ["563550274586395.0", "5.635502745864E+14"],
    ["5635502745863050.0", "5.635502745863E+15"],
  ])("lets %s, an exact half of whole digits, be signed as %s", (token, text) => {
    expect(canonicalString(parseJson(`{"a": ${token}}`) as object)).toBe(`a:${text}`);
  });

  test.each(["", "{", "nul", "{'a': 1}", '{"a": 01}', '{"a": 1,}', "[1e]", "\ufeff{}", '"\n"', "NaN"])(
    "throws a SyntaxError for %j",
    (text) => {
      expect(() => parseJson(text)).toThrow(new SyntaxError("The text is not JSON."));
    },
  );

  test("quotes nothing of the text in its error, nor in a cause", () => {
    try {
      parseJson('{"pan": "4242424242424242", oops}');
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(SyntaxError);
      expect(String(error)).not.toContain("4242");
      expect((error as SyntaxError).cause).toBeUndefined();
    }
  });

  test.each([undefined, null, 1, {}, new Uint8Array(2)])(
    "throws a TypeError for %o, which is no text",
    (text) => {
      expect(() => parseJson(text as string)).toThrow(new TypeError("The JSON to read must be a string."));
    },
  );
});

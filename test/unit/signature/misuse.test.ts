import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { canonicalString } from "../../../src/signature/canonical-string.js";
import { sign } from "../../../src/signature/sign.js";
import { verify } from "../../../src/signature/verify.js";

class Money {
  constructor(readonly amount: number) {}
}

/** The one message that all three functions give for data. */
async function refusal(data: unknown): Promise<string> {
  const signed = Object.assign(Object.create(null), data, { signature: "A".repeat(88) });
  const errors = await Promise.all([
    sign(data as object, "secret").catch((error) => error),
    verify(signed, "secret").catch((error) => error),
    new Promise((resolve) => resolve(canonicalString(data as object))).catch((error) => error),
  ]);
  for (const error of errors) {
    expect(error).toBeInstanceOf(TypeError);
  }
  expect(new Set(errors.map(String)).size).toBe(1);
  return errors[0].message;
}

describe("a TypeError names the place of", () => {
  test.each([
    ["undefined", undefined, "it is undefined; leave the key out, or pass null"],
    ["a function", () => 1, "JSON has no function"],
    ["a symbol", Symbol("s"), "JSON has no symbol"],
    ["NaN", Number.NaN, "JSON has no number that is not finite"],
    ["infinity", Number.NEGATIVE_INFINITY, "JSON has no number that is not finite"],
    ["a bigint beyond 64 bits", 9223372036854775808n, "it does not fit in 64 bits; pass it as a string"],
    [
      "a date",
      new Date(0),
      "it is a Date; pass the text, array or plain object that JSON is to hold instead",
    ],
    ["a map", new Map(), "it is a Map; pass the text, array or plain object that JSON is to hold instead"],
    [
      "bytes",
      Buffer.from("x"),
      "it is a Buffer; pass the text, array or plain object that JSON is to hold instead",
    ],
    [
      "a boxed text",
      new String("x"),
      "it is a String; pass the text, array or plain object that JSON is to hold instead",
    ],
    [
      "a class",
      new Money(1),
      "it is a Money; pass the text, array or plain object that JSON is to hold instead",
    ],
  ])("%s", async (_, value, why) => {
    expect(await refusal({ payment: { amount: value } })).toBe(`payment.amount cannot be signed: ${why}.`);
  });

  test("an element of an array, holes included", async () => {
    const why = "it is undefined; leave the key out, or pass null";
    expect(await refusal({ items: [{ price: undefined }] })).toBe(`items.0.price cannot be signed: ${why}.`);
    // biome-ignore lint/suspicious/noSparseArray: the hole is what is tested
    expect(await refusal({ items: [1, , 2] })).toBe(`items.1 cannot be signed: ${why}.`);
  });

  test("a key with a colon, as the developer wrote it", async () => {
    expect(await refusal({ "a:b": { c: undefined } })).toMatch(/^a:b\.c cannot be signed: /);
  });

  test("half of a surrogate pair in a value", async () => {
    const why = "its text has half of a surrogate pair, which UTF-8 cannot write";
    expect(await refusal({ payment: { description: "a\ud83d" } })).toBe(
      `payment.description cannot be signed: ${why}.`,
    );
  });

  test("half of a surrogate pair in a key, in a message that UTF-8 can write", async () => {
    expect(await refusal({ a: { "\udc00": 1 } })).toMatch(/^a\.\ufffd cannot be signed: /);
  });

  test("an object that contains itself", async () => {
    const data: { payment: { self?: object } } = { payment: {} };
    data.payment.self = data;
    expect(await refusal(data)).toMatch(
      /^payment\.self\.payment\.self\..{1,100}… cannot be signed: it nests too deep, or contains itself\.$/,
    );
  });

  test("a wrong value in data of a shape that is known", async () => {
    await sign({ shape: { known: 1 } }, "secret");
    expect(await refusal({ shape: { known: undefined } })).toMatch(/^shape\.known cannot be signed: /);
    expect(await refusal({ shape: { known: "\ud83d" } })).toMatch(/^shape\.known cannot be signed: /);
    expect(await refusal({ shape: new Map() })).toMatch(/^shape cannot be signed: /);
  });
});

describe("data that is no object is refused:", () => {
  test.each([
    ["a text", "{}"],
    ["null", null],
    ["undefined", undefined],
    ["a number", 1],
    ["an array", [{ a: 1 }]],
  ])("%s", async (_, data) => {
    const error = new TypeError(
      "The data cannot be signed: pass an object; a JSON text goes through parseJson first.",
    );
    expect(() => canonicalString(data as object)).toThrow(error);
    await expect(sign(data as object, "secret")).rejects.toThrow(error);
    await expect(verify(data as object, "secret")).rejects.toThrow(error);
  });
});

describe("a secret key is refused that is", () => {
  test.each([
    ["empty", ""],
    ["undefined", undefined],
    ["null", null],
    ["a number", 1],
    ["bytes", Buffer.from("k")],
  ])("%s", async (_, secretKey) => {
    const error = new TypeError("The secret key must be a text that is not empty: the one of your project.");
    await expect(sign({ a: 1 }, secretKey as string)).rejects.toThrow(error);
    await expect(verify({ a: 1 }, secretKey as string)).rejects.toThrow(error);
  });
});

test("an object of another realm is as good as one of this", () => {
  expect(canonicalString(runInNewContext("({ a: { b: [1] } })"))).toBe("a:b:0:1");
});

test("no value of the data and no key appears in an error", async () => {
  const secret = "sentinel-of-a-secret";
  const data = { pan: "4242424242424242", name: "John Smith", amount: Number.NaN, text: "4242\ud83d" };
  const errors = [
    await sign(data, secret).catch(String),
    await sign({ ...data, amount: 1 }, secret).catch(String),
  ];
  expect(errors.join("\n")).toBe(
    "TypeError: amount cannot be signed: JSON has no number that is not finite.\n" +
      "TypeError: text cannot be signed: its text has half of a surrogate pair, which UTF-8 cannot write.",
  );
});

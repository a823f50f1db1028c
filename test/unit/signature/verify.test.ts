import { describe, expect, test } from "vitest";
import { parseJson } from "../../../src/signature/parse-json.js";
import { verify } from "../../../src/signature/verify.js";

const secretKey = "secret";
const payment = { id: "000049", status: "success" };
const signature = "/3TrhHVz9BHaLfgLyhoxO7dsQNzbzZa/TdO3pxQocXWwgVM6tGlzMLVfpOxFNTnkR9iiFVK/77ZedMcbkCjmng==";
const foreign = "j8704ugh4Kt7E+IezTbe96ecupSki6DbyC5e/89/YW6/BbF+Qh8zcud6s/u4C4qA6W58E6LDftzWjKLfwTeG5bQ==";

/** Of `operation:id:9007199254740993`, made with `openssl dgst -sha512 -hmac secret`. */
const signatureOfLargeId =
  "edrxAIffq05O4Mh/1lfEGyolWvPfJwyacWeyHdyhW2GKxHzr020dmK75q8T6GWtoALg6U2mXLYDUaoKfsbXEWw==";

describe("verify", () => {
  test("accepts the signature at the top level", async () => {
    expect(await verify({ payment, signature }, secretKey)).toBe(true);
  });

  test("accepts the signature in general", async () => {
    expect(await verify({ payment, general: { signature } }, secretKey)).toBe(true);
  });

  test("refuses another key", async () => {
    expect(await verify({ payment, signature }, "Secret")).toBe(false);
  });

  test("refuses a signature of other data", async () => {
    expect(await verify({ payment, signature: foreign.slice(0, 86).concat("==") }, secretKey)).toBe(false);
  });

  test("refuses a signature that differs in its last bits only", async () => {
    expect(await verify({ payment, signature: signature.replace("ng==", "nw==") }, secretKey)).toBe(false);
  });

  test("answers the same when asked again", async () => {
    const data = { payment, general: { signature } };
    expect([await verify(data, secretKey), await verify(data, secretKey)]).toStrictEqual([true, true]);
    expect(data).toStrictEqual({ payment, general: { signature } });
  });

  test("accepts an id beyond 2^53 in data that parseJson has read", async () => {
    const body = `{"operation":{"id":9007199254740993},"signature":"${signatureOfLargeId}"}`;
    expect(await verify(parseJson(body) as object, secretKey)).toBe(true);
  });

  test("refuses an id beyond 2^53 that JSON.parse has rounded", async () => {
    const body = `{"operation":{"id":9007199254740993},"signature":"${signatureOfLargeId}"}`;
    expect(await verify(JSON.parse(body), secretKey)).toBe(false);
  });
});

describe("if both places have a signature, verify", () => {
  test("accepts a good one at the top level, whatever general has", async () => {
    expect(await verify({ payment, signature, general: { signature: "bogus" } }, secretKey)).toBe(true);
  });

  test("refuses a bad one at the top level, although general has a good one", async () => {
    expect(await verify({ payment, signature: "bogus", general: { signature } }, secretKey)).toBe(false);
    expect(await verify({ payment, signature: null, general: { signature } }, secretKey)).toBe(false);
    expect(await verify({ payment, signature: "", general: { signature } }, secretKey)).toBe(false);
  });
});

describe("verify refuses, without an exception, a signature that is", () => {
  test.each([
    ["missing", undefined],
    ["null", null],
    ["empty", ""],
    ["a number", 0],
    ["a boolean", true],
    ["an array with the right one", [signature]],
    ["an object with the right one", { signature }],
    ["too short", signature.slice(0, -1)],
    ["too long", `${signature}=`],
    ["without its padding", signature.replace("==", "")],
    ["in the alphabet for URLs", signature.replaceAll("+", "-").replaceAll("/", "_")],
    ["broken into lines, as the page prints it", `${signature.slice(0, 44)}\n    ${signature.slice(44)}`],
    ["followed by a line break", `${signature}\n`],
    ["preceded by a blank", ` ${signature}`],
    ["of the right length with a blank in it", `${signature.slice(0, 40)} ${signature.slice(41)}`],
    ["of the right length with a line break at its end", `${signature.slice(0, -1)}\n`],
    ["of the right length beyond ASCII", `${signature.slice(0, -3)}é==`],
    ["of the right length beyond the basic plane", `${signature.slice(0, -4)}😀==`],
    ["in hexadecimal", Buffer.from(signature, "base64").toString("hex")],
    ["the same bytes with other spare bits", signature.replace("g==", "h==")],
    ["in the other case", signature.toLowerCase()],
  ])("%s", async (_, malformed) => {
    const withIt = malformed === undefined ? { payment } : { payment, signature: malformed };
    expect(await verify(withIt, secretKey)).toBe(false);
    expect(
      await verify({ payment, general: malformed === undefined ? {} : { signature: malformed } }, secretKey),
    ).toBe(false);
  });
});

test("verify does not look at data whose signature is malformed", async () => {
  expect(await verify({ payment: undefined, signature: "malformed" }, secretKey)).toBe(false);
});

describe("verify finds no signature", () => {
  test.each([
    ["in a general that is null", { payment, general: null }],
    ["in a general that is a text", { payment, general: signature }],
    ["in a general that is an array", { payment, general: [signature] }],
    ["in the payment", { payment: { ...payment, signature } }],
    ["under a key named __proto__", JSON.parse(`{"__proto__": {"signature": "${signature}"}}`)],
    ["in a prototype", Object.create({ payment, signature })],
    ["in a general of a prototype", Object.create({ payment, general: { signature } })],
    ["in an empty object", {}],
  ])("%s", async (_, data) => {
    expect(await verify(data, secretKey)).toBe(false);
  });
});

describe("verify refuses what was added to signed data:", () => {
  test.each([
    ["a field", { note: "x" }],
    ["an empty field", { note: null }],
    ["a signature in the payment", { payment: { ...payment, signature: { amount: 1 } } }],
    ["a signature in a list", { list: [{ signature: { amount: 1 } }] }],
    ["a payment under an empty key", { "": { payment: { status: "decline" } } }],
    ["a payment under the key 0", { 0: { payment: { status: "decline" } } }],
    ["a key named __proto__", JSON.parse('{"__proto__": {"status": "decline"}}')],
  ])("%s", async (_, addition) => {
    const data = Object.defineProperties({ payment, signature }, Object.getOwnPropertyDescriptors(addition));
    expect(await verify(data, secretKey)).toBe(false);
  });

  test("the genuine payment moved under an empty key, to make room for a forged one", async () => {
    const data = { payment: { id: "000049", status: "decline" }, "": { payment }, signature };
    expect(await verify(data, secretKey)).toBe(false);
  });
});

describe("verify cannot tell, by the scheme itself, data from the same data with", () => {
  test.each([
    ["an empty object added", { extra: {} }],
    ["an empty array added", { extra: [[]] }],
    ["frame_mode added", { frame_mode: "popup" }],
    ["frame_mode added further down", { extra: { frame_mode: { a: 1 } } }],
    ["something else in place of the other signature", { general: { signature: { a: 1 } } }],
    ["all in one text", { payment: { id: "000049;payment:status:success" } }],
  ])("%s", async (_, addition) => {
    expect(await verify({ payment, signature, ...addition }, secretKey)).toBe(true);
  });
});

import { createHmac } from "node:crypto";
import { afterEach, describe, expect, test, vi } from "vitest";
import * as node from "../../../src/signature/hmac.node.js";
import * as web from "../../../src/signature/hmac.web.js";
import { vectorFiles } from "../../vectors/support/vector-files.js";

const { cases } = vectorFiles.signatures;
const published = cases.filter(({ source }) => source !== undefined);

describe.each([
  ["node:crypto", node],
  ["WebCrypto", web],
])("with %s", (_, { hmacSha512, sameText }) => {
  test.each(cases)("the HMAC of $id is that of PHP", async ({ canonical_string, key, signature }) => {
    expect(await hmacSha512(canonical_string, key)).toBe(signature);
  });

  test.each([
    ["an empty text", "", "secret"],
    ["text and key beyond ASCII", "a:中文 😀", "密钥"],
    ["a key of a block", "a:1", "k".repeat(128)],
    ["a key a byte longer than a block", "a:1", "k".repeat(129)],
    ["a key longer than a block", "a:1", "k".repeat(200)],
    [
      "a key with all of ASCII",
      "a:中",
      String.fromCharCode(...Array.from({ length: 128 }, (_, unit) => unit)),
    ],
    ["a key with one character beyond ASCII", "a:1", "key\u0080"],
    ["a text of a million bytes", "x".repeat(1_000_000), "secret"],
  ])("the HMAC of %s is that of the UTF-8 bytes", async (_, text, key) => {
    const expected = createHmac("sha512", Buffer.from(key)).update(Buffer.from(text)).digest("base64");
    expect(await hmacSha512(text, key)).toBe(expected);
  });

  test("a text is the same as itself", () => {
    expect(sameText("abc=", "abc=")).toBe(true);
  });

  test.each([
    ["the first character", "abc=", "Abc="],
    ["the last character", "abc=", "abc-"],
    ["the length", "abc", "abc="],
    ["the bytes, though not the length", "abc", "abé"],
  ])("texts that differ in %s are not the same", (_, a, b) => {
    expect(sameText(a, b)).toBe(false);
    expect(sameText(b, a)).toBe(false);
  });
});

describe("sign and verify on WebCrypto", () => {
  afterEach(() => vi.doUnmock("#crypto"));

  test.each(published)("give the signature of $id", async ({ json, key, signature }) => {
    const data = JSON.parse(json);
    vi.resetModules();
    vi.doMock("#crypto", () => web);
    const { sign } = await import("../../../src/signature/sign.js");
    const { verify } = await import("../../../src/signature/verify.js");
    expect(await sign(data, key)).toBe(signature);
    expect(await verify({ ...data, signature }, key)).toBe(true);
    expect(await verify({ ...data, signature, extra: 1 }, key)).toBe(false);
  });
});

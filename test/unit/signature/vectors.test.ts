import { describe, expect, test } from "vitest";
import { canonicalString } from "../../../src/signature/canonical-string.js";
import { sign } from "../../../src/signature/sign.js";
import { verify } from "../../../src/signature/verify.js";
import signatures from "../../vectors/signatures.json" with { type: "json" };

const { signed, unsigned } = signatures;

describe.each(signed)("the published vector “$source”", ({ secretKey, data, ...expected }) => {
  test("has the canonical string that was published", () => {
    expect(canonicalString(data)).toBe(expected.canonicalString);
  });

  test("gets the signature that was published", async () => {
    expect(await sign(data, secretKey)).toBe(expected.signature);
  });

  test("verifies with its signature at the top level", async () => {
    expect(await verify({ ...data, signature: expected.signature }, secretKey)).toBe(true);
  });

  test("verifies with its signature in general", async () => {
    const general = { ...(data as { general?: object }).general, signature: expected.signature };
    expect(await verify({ ...data, general }, secretKey)).toBe(true);
  });
});

test.each(unsigned)("the $source is the published one", ({ data, ...expected }) => {
  expect(canonicalString(data)).toBe(expected.canonicalString);
});

test("the signature that the documentation prints first for its callback, to be refused, is refused", async () => {
  const callback = signed.find(({ source }) => source === "documentation, callback");
  const altered = { ...callback?.data, project_id: 28052, signature: callback?.signature };
  expect(await verify(altered, "secret")).toBe(false);
});

import { describe, expect, test } from "vitest";
import {
  isSignaturePlace,
  signatureCount,
  signatureOf,
  signaturePlace,
  withoutSignature,
  withSignature,
} from "../../../src/signature/signature-place.js";

describe("the signature of a message", () => {
  test.each<[string, object, unknown, string | undefined]>([
    ["at the top level", { signature: "a" }, "a", "signature"],
    ["in general", { general: { signature: "b" } }, "b", "general.signature"],
    ["in both: the top level counts", { signature: "a", general: { signature: "b" } }, "a", "signature"],
    [
      "null at the top level, which counts too",
      { signature: null, general: { signature: "b" } },
      null,
      "signature",
    ],
    ["nowhere", { payment: { signature: "c" } }, undefined, undefined],
    ["in a general that is an array", { general: ["b"] }, undefined, undefined],
    ["in a general that is null", { general: null }, undefined, undefined],
    ["in a prototype", Object.create({ signature: "a", general: { signature: "b" } }), undefined, undefined],
  ])("%s", (_, message, signature, place) => {
    expect(signatureOf(message)).toBe(signature);
    expect(signaturePlace(message)).toBe(place);
  });
});

test.each<[number, object]>([
  [0, {}],
  [0, { signature: null, general: { signature: null } }],
  [0, { signature: undefined, general: "signature" }],
  [1, { signature: "" }],
  [1, { signature: null, general: { signature: "b" } }],
  [2, { signature: 0, general: { signature: false } }],
])("%i places of %j hold a signature", (count, message) => {
  expect(signatureCount(message)).toBe(count);
});

describe("a message is signed", () => {
  test.each<[string, object, object]>([
    ["at the top level if it has no general", { a: 1 }, { a: 1, signature: "new" }],
    ["in general if it has one", { general: { b: 2 }, a: 1 }, { general: { b: 2, signature: "new" }, a: 1 }],
    [
      "where its signature stands: in general",
      { general: { signature: "old" } },
      { general: { signature: "new" } },
    ],
    [
      "where its signature stands: at the top level, beside a general",
      { signature: "old", general: { b: 2 } },
      { signature: "new", general: { b: 2 } },
    ],
    ["at the top level if its general is null", { general: null }, { general: null, signature: "new" }],
  ])("%s, in a copy", (_, message, expected) => {
    const before = structuredClone(message);
    expect(withSignature(message, "new")).toStrictEqual(expected);
    expect(message).toStrictEqual(before);
  });
});

describe("without its signature a message", () => {
  test("keeps all else, in its order", () => {
    const message = {
      b: 1,
      general: { signature: "x", project_id: 580 },
      signature: "y",
      a: { signature: "z" },
    };
    expect(JSON.stringify(withoutSignature(message))).toBe(
      '{"b":1,"general":{"project_id":580},"a":{"signature":"z"}}',
    );
    expect(message.general.signature).toBe("x");
  });

  test("keeps a general that is no object", () => {
    expect(withoutSignature({ general: ["x"], signature: "y" })).toStrictEqual({ general: ["x"] });
  });
});

test.each([
  ["signature", 0, "", true],
  ["signature", 1, "general:", true],
  ["signature", 1, "payment:", false],
  ["signature", 1, "", false],
  ["signature", 2, "general:", false],
  ["Signature", 0, "", false],
])("%s at depth %i below “%s” is a place of the signature: %s", (key, depth, label, expected) => {
  expect(isSignaturePlace(key, depth, label)).toBe(expected);
});

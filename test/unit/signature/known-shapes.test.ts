import { beforeEach, describe, expect, test, vi } from "vitest";
import type { canonicalString, render } from "../../../src/signature/canonical-string.js";
import type { knownShapes } from "../../../src/signature/known-shapes.js";
import type { sign } from "../../../src/signature/sign.js";
import type { verify } from "../../../src/signature/verify.js";

let memory: typeof knownShapes;
let signature: {
  canonicalString: typeof canonicalString;
  render: typeof render;
  sign: typeof sign;
  verify: typeof verify;
};

beforeEach(async () => {
  vi.resetModules();
  memory = (await import("../../../src/signature/known-shapes.js")).knownShapes;
  signature = {
    ...(await import("../../../src/signature/canonical-string.js")),
    ...(await import("../../../src/signature/sign.js")),
    ...(await import("../../../src/signature/verify.js")),
  };
});

describe("the shape of data is remembered", () => {
  test("once it is signed", async () => {
    await signature.sign({ b: 1, a: 2 }, "secret");
    expect(memory).toHaveLength(1);
  });

  test("once it is verified", async () => {
    const data = { payment: { id: "000049", status: "success" } };
    const good = "/3TrhHVz9BHaLfgLyhoxO7dsQNzbzZa/TdO3pxQocXWwgVM6tGlzMLVfpOxFNTnkR9iiFVK/77ZedMcbkCjmng==";
    expect(await signature.verify({ ...data, signature: good }, "secret")).toBe(true);
    expect(memory).toHaveLength(1);
  });

  test("only once, however often it comes", async () => {
    for (let i = 0; i < 5; i++) {
      await signature.sign({ b: i, a: { c: String(i) } }, "secret");
    }
    expect(memory).toHaveLength(1);
  });

  test("without its values", async () => {
    await signature.sign({ pan: "4242424242424242", list: [4242] }, "secret");
    expect(JSON.stringify(memory)).not.toContain("4242");
  });
});

describe("the shape of data is not remembered", () => {
  test("if its signature is refused", async () => {
    expect(await signature.verify({ a: 1, signature: "A".repeat(88) }, "secret")).toBe(false);
    expect(memory).toHaveLength(0);
  });

  test("if only its canonical string is asked for", () => {
    signature.canonicalString({ a: 1 });
    expect(memory).toHaveLength(0);
  });

  test.each([
    ["many values", { list: Array.from({ length: 5000 }, () => 1) }],
    ["many empty objects", { list: Array.from({ length: 5000 }, () => ({})) }],
    ["a long key", { ["k".repeat(20_000)]: 1 }],
  ])("if it has %s", async (_, data) => {
    await signature.sign(data, "secret");
    expect(memory).toHaveLength(0);
  });
});

describe("the memory", () => {
  test("holds sixteen shapes, and forgets the one met longest ago", async () => {
    for (let i = 0; i < 20; i++) {
      await signature.sign({ [`key${i}`]: 1 }, "secret");
      await signature.sign({ first: 1 }, "secret");
    }
    expect(memory).toHaveLength(16);
    const kept = memory.map(({ leaves }) => leaves[0]?.label);
    expect(kept.slice(0, 3)).toStrictEqual(["first:", "key19:", "key18:"]);
    expect(kept).not.toContain("key4:");
  });

  test("is used for data of the same shape", async () => {
    await signature.sign({ b: 1, a: 2 }, "secret");
    expect(signature.render({ b: "x", a: null })).toStrictEqual({
      text: "a:;b:x",
      shape: memory[0],
      weight: 0,
    });
  });

  test.each([
    ["keys in another order", { "a b": 1, ab: { c: [1] } }, { ab: { c: [2] }, "a b": 3 }, "a b:3;ab:c:0:2"],
    ["a key less", { b: 1, a: 2 }, { b: 3 }, "b:3"],
    ["a key more", { b: 1, a: 2 }, { b: 3, a: 4, c: 5 }, "a:4;b:3;c:5"],
    ["a key more further down", { b: { c: 1 }, a: 2 }, { b: { c: 3, "": 0 }, a: 4 }, "a:4;b::0;b:c:3"],
    ["another key", { b: 1, a: 2 }, { b: 3, c: 4 }, "b:3;c:4"],
    ["an object in place of a value", { b: 1, a: 2 }, { b: { c: 3 }, a: 4 }, "a:4;b:c:3"],
    ["a value in place of an object", { b: { c: 1 }, a: 2 }, { b: 3, a: 4 }, "a:4;b:3"],
    ["null in place of an object", { b: { c: 1 }, a: 2 }, { b: null, a: 4 }, "a:4;b:"],
    ["an empty object in place of a value", { b: 1, a: 2 }, { b: {}, a: 4 }, "a:4"],
    ["a value in place of an empty object", { b: {}, a: 2 }, { b: 3, a: 4 }, "a:4;b:3"],
    ["an array of another length", { b: [1, 2], a: 2 }, { b: [1, 2, 3], a: 4 }, "a:4;b:0:1;b:1:2;b:2:3"],
    ["frame_mode in place of another key", { frame_mod: 1, a: 2 }, { frame_mode: 3, a: 4 }, "a:4"],
  ])("is not used for data with %s", async (_, known, other, expected) => {
    await signature.sign(known, "secret");
    expect(signature.canonicalString(other)).toBe(expected);
  });
});

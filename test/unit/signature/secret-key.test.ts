import { describe, expect, test } from "vitest";
import { assertSecretKeySource, readSecretKey, readSecretKeys } from "../../../src/signature/secret-key.js";

type Source = Parameters<typeof readSecretKeys>[0];

describe("a source of keys is refused at creation", () => {
  test.each([[undefined], [null], [5], [{}], [[]], [[5]], [["a", undefined]]])("if it is %j", (source) => {
    expect(() => assertSecretKeySource(source, { several: true })).toThrow(
      new TypeError(
        "secretKey must be the project's secret key as a text, an array of keys while you change it, or a function that returns it. " +
          "Is the environment variable set?",
      ),
    );
  });

  test("if it is a list where one key is wanted", () => {
    expect(() => assertSecretKeySource(["a"], { several: false })).toThrow(
      "secretKey must be the project's secret key as a text, or a function that returns it.",
    );
  });
});

describe("a source of keys passes at creation", () => {
  test.each([
    ["a text", "a"],
    ["an empty text", ""],
    ["a list", ["a", "b"]],
    ["a list with an empty text", [""]],
  ])("if it is %s", (_, source) => {
    expect(() => assertSecretKeySource(source, { several: true })).not.toThrow();
  });

  test("if it is a function, which is not called", () => {
    const source = () => {
      throw new Error("called");
    };
    expect(() => assertSecretKeySource(source, { several: true })).not.toThrow();
  });
});

describe("keys are read", () => {
  test.each<[string, Source, readonly string[]]>([
    ["from a text", "a", ["a"]],
    ["from a list, in its order", ["b", "a"], ["b", "a"]],
    ["from a function", () => "a", ["a"]],
    ["from a function of a list", () => ["b", "a"], ["b", "a"]],
    ["from an asynchronous function", async () => ["a"], ["a"]],
  ])("%s", async (_, source, keys) => {
    expect(await readSecretKeys(source)).toEqual(keys);
  });

  test("anew at each use", async () => {
    const keys = ["first", "second"];
    const source = () => keys.shift() ?? "";
    expect([await readSecretKey(source), await readSecretKey(source)]).toEqual(["first", "second"]);
  });
});

describe("reading keys fails", () => {
  test.each<[string, unknown]>([
    ["for an empty text", ""],
    ["for an empty list", []],
    ["for a list with an empty text", ["a", ""]],
    ["for a list with a hole", () => Object.assign(new Array(2), { 1: "s" })],
    ["for a function of a list with nothing but a hole", () => new Array(1)],
    ["for a function of nothing", () => undefined],
    ["for a function of an empty text", async () => ""],
    ["for a function of a function", () => () => "a"],
  ])("%s", async (_, source) => {
    await expect(readSecretKeys(source as Source)).rejects.toThrow(
      "secretKey must be the project's secret key, or an array of keys while you change it, none of them empty. " +
        "Is the environment variable set?",
    );
  });

  test("for a list where one key is wanted", async () => {
    await expect(readSecretKey((() => ["a"]) as unknown as () => string)).rejects.toThrow(
      "secretKey must be the project's secret key as a text that is not empty.",
    );
  });

  test("with what the function throws", async () => {
    const failure = new Error("the vault is locked");
    await expect(readSecretKeys(() => Promise.reject(failure))).rejects.toBe(failure);
  });
});

import { describe, expect, test } from "vitest";
import { parseJson } from "../../../src/signature/parse-json.js";
import { verify } from "../../../src/signature/verify.js";
import { vectorFiles } from "../../vectors/support/vector-files.js";

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const documented = vectorFiles.signatures.cases.find(({ source }) => source === "documentation, callback");
const body = JSON.stringify({ ...JSON.parse(documented?.json ?? ""), signature: documented?.signature });

/** The places of all values in the callback, the signature apart. */
function leaves(value: Json, path: string[] = []): { path: string[]; value: Json }[] {
  if (typeof value !== "object" || value === null) {
    return [{ path, value }];
  }
  return Object.entries(value).flatMap(([key, member]) =>
    key === "signature" ? [] : leaves(member, [...path, key]),
  );
}

/** Whether the callback still verifies with another value in a place; undefined takes it away. */
function verifiesWith(path: string[], value: Json | undefined): Promise<boolean> {
  const data = parseJson(body) as { [key: string]: Json };
  let parent = data;
  for (const key of path.slice(0, -1)) {
    parent = parent[key] as { [key: string]: Json };
  }
  const key = path.at(-1) ?? "";
  if (value === undefined) {
    delete parent[key];
  } else {
    parent[key] = value;
  }
  return verify(data, "secret");
}

const places = leaves(JSON.parse(body)).map(({ path, value }) => ({ name: path.join("."), path, value }));

test("the callback has 33 values, and verifies as it is", async () => {
  expect(places).toHaveLength(33);
  expect(await verify(parseJson(body) as object, "secret")).toBe(true);
});

/** The places in which a value that is made of the callback's own still verifies. */
async function verifying(change: (text: string) => Json | undefined, among = places): Promise<string[]> {
  const found: string[] = [];
  for (const { name, path, value } of among) {
    if (await verifiesWith(path, change(String(value)))) {
      found.push(name);
    }
  }
  return found;
}

describe("no value of the callback", () => {
  test("can be taken away", async () => {
    expect(await verifying(() => undefined)).toEqual([]);
  });

  test.each<[string, (text: string) => Json]>([
    ["a longer text", (text) => `${text} `],
    ["another text", (text) => `x${text.slice(1)}`],
    ["one more", (text) => (Number.isFinite(Number(text)) ? Number(text) + 1 : 1)],
    ["a negative number", (text) => -Math.abs(Number(text) || 1)],
    ["true", () => true],
    ["an empty object", () => ({})],
    ["an empty array", () => []],
    ["an array with the value", (text) => [text]],
    ["an object with the value", (text) => ({ value: text })],
    ["a signature with the value", (text) => ({ signature: text })],
    ["a frame_mode with the value", (text) => ({ frame_mode: text })],
  ])("can become %s", async (_, change) => {
    expect(await verifying(change)).toEqual([]);
  });

  test.each([
    ["null", null],
    ["empty", ""],
  ])("can become %s, unless it is empty", async (_, nothing) => {
    const filled = places.filter(({ value }) => value !== "");
    expect(filled.length).toBe(32);
    expect(await verifying(() => nothing, filled)).toEqual([]);
  });
});

describe("by the scheme itself the callback verifies", () => {
  test("with any number as a text", async () => {
    const numbers = places.filter(({ value }) => typeof value === "number");
    expect(numbers).toHaveLength(7);
    expect(await verifying((text) => text, numbers)).toEqual(numbers.map(({ name }) => name));
  });

  test("with an empty text that became null", async () => {
    expect(await verifiesWith(["payment", "description"], null)).toBe(true);
  });

  test('with the text "0" that became 0 or false', async () => {
    expect(await verifiesWith(["operation", "code"], 0)).toBe(true);
    expect(await verifiesWith(["operation", "code"], false)).toBe(true);
  });

  test("with digits that became a number", async () => {
    expect(await verifiesWith(["payment", "id"], 5242723)).toBe(true);
  });

  test("with a text that became an object, split at its colons", async () => {
    const date = { "2023-03-10T12": { 26: "17+0000" } };
    expect(await verifiesWith(["payment", "date"], date)).toBe(true);
  });

  test("with two fields that became one text", async () => {
    const data = parseJson(body) as { payment: { status: string; sum?: object } };
    data.payment.status = "success;payment:sum:amount:5200;payment:sum:currency:EUR";
    delete data.payment.sum;
    expect(await verify(data, "secret")).toBe(true);
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { vectorFiles } from "./support/vector-files.js";

const schema = JSON.parse(readFileSync("vectors/schema.json", "utf8"));
const validate = new Ajv2020({
  allErrors: true,
  strict: true,
  strictRequired: false,
  strictTypes: false,
}).compile(schema);

test("There is one file a topic, and the schema", () => {
  expect(readdirSync("vectors")).toEqual([
    "callbacks.json",
    "canonical-strings.json",
    "natural-order.json",
    "number-texts.json",
    "payment-page-links.json",
    "schema.json",
    "signatures.json",
  ]);
});

describe.each(Object.entries(vectorFiles))("%s.json", (name, file) => {
  test("matches the schema", () => {
    validate(file);
    expect(validate.errors).toBeNull();
  });

  test("has its name for a topic", () => {
    expect(file.topic).toBe(name);
  });

  test("describes what it should hold: a case with another member, or without its key, does not match", () => {
    const [first, ...others] = file.cases;
    const { key: _, ...without } = first as { key: string };
    expect(validate({ ...file, cases: [{ ...first, further: 1 }, ...others] })).toBe(false);
    expect(validate({ ...file, cases: [without, ...others] })).toBe(false);
  });
});

describe("All files together", () => {
  const cases = Object.values(vectorFiles).flatMap((file): readonly { id: string }[] => file.cases);

  test("have more than a thousand cases", () => {
    expect(cases.length).toBeGreaterThan(1000);
  });

  test("have no id twice", () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });
});

test("A callback that is accepted has no reason, and one that is refused has one of its layer", () => {
  const of = (members: object) =>
    validate({
      ...vectorFiles.callbacks,
      cases: [{ id: "a", about: "a", key: "k", body: "", canonical_string: "", ...members }],
    });
  expect(of({ verdict: "accepted" })).toBe(true);
  expect(of({ verdict: "accepted", reason: "altered" })).toBe(false);
  expect(of({ verdict: "refused", refused_by: "contract", reason: "wrong_type" })).toBe(true);
  expect(of({ verdict: "refused", refused_by: "contract", reason: "altered" })).toBe(false);
  expect(of({ verdict: "refused", refused_by: "contract" })).toBe(false);
});

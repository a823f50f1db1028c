import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  type Defect,
  errataWithoutSample,
  isRepaired,
  mended,
  readSample,
  type Sample,
  samples,
} from "../samples/index.js";
import { at, text, yaml } from "../support/contract.js";
import { signatureIn, signatureOf } from "../support/independent-signature.js";
import { judged } from "../support/judged.js";
import { syntaxError } from "../support/syntax-error.js";
import { titled } from "../support/titled.js";

const all = Object.values(samples);
const errata = (yaml("spec/errata.yaml") as { id: string }[]).map(({ id }) => id);

const syntax = (sample: Sample) => sample.defects.filter((defect) => defect.kind === "syntax");
const schema = (sample: Sample) => sample.defects.filter((defect) => defect.kind === "schema");
const places = (defects: { at: string; keyword: string }[]) => [
  ...new Set(defects.map((defect) => `${defect.at} ${defect.keyword}`)),
];
const named = titled(all, ({ name }) => name);

/** A row for each of some defects of each sample. */
const defects = <T extends Defect>(chosen: (sample: Sample) => T[]) =>
  all.flatMap((sample) => chosen(sample).map((defect) => ({ sample, defect })));

/** What a sample says against its schema, when some of its defects are repaired. */
function schemaFailures(sample: Sample, repaired: readonly Defect[]): string[] {
  const value = readSample(sample.name, repaired);
  return judged(sample.schema, at(value, sample.part ?? ""));
}

test("the folder has the eleven samples and the two tables of the page, and no other text", () => {
  const files = readdirSync(new URL("../samples/", import.meta.url)).filter((file) => file.endsWith(".txt"));
  expect(files.sort()).toEqual(
    [...all.map(({ name }) => `${name}.txt`), "payout-banks-table.txt", "payout-regions-table.txt"].sort(),
  );
  expect(all).toHaveLength(11);
});

test.each(named)("%s: not a byte has changed", (name, { sha256 }) => {
  expect(
    createHash("sha256")
      .update(text(`test/samples/${name}.txt`))
      .digest("hex"),
  ).toBe(sha256);
});

test.each(named)("%s: has as many lines as its place on the page", (_, { raw, lines: [first, last] }) => {
  expect(raw.trimEnd().split("\n")).toHaveLength(last - first + 1);
});

describe("A sample as printed", () => {
  test.each(
    titled(
      defects(syntax),
      ({ sample, defect: { at, reason, erratum } }) =>
        `${sample.name}: a JSON parser stops at line ${at}. ${reason} (${erratum})`,
    ),
  )("%s", (_, { sample, defect }) => {
    const before = syntax(sample).slice(0, syntax(sample).indexOf(defect));
    const stop = syntaxError(mended(sample.name, before));
    expect(stop?.line).toBe(defect.at);
    expect(stop?.message.slice(0, defect.error.length)).toBe(defect.error);
  });

  test.each(named.filter(([, sample]) => syntax(sample).length === 0))("%s: is JSON", (_, { raw }) => {
    expect(syntaxError(raw)).toBeUndefined();
  });

  test.each(named)("%s: once it can be read, it breaks its schema just where the errata say", (_, sample) => {
    expect(schemaFailures(sample, syntax(sample))).toEqual(places(schema(sample)).sort());
  });
});

describe("A repaired sample", () => {
  test.each(named)("%s: is what the contract says", (_, sample) => {
    expect(schemaFailures(sample, sample.defects)).toEqual([]);
  });

  test.each(
    titled(
      defects((sample) => sample.defects.filter((defect) => defect.kind === "meaning")),
      ({ sample, defect: { at: pointer, reason, erratum } }) =>
        `${sample.name}: keeps ${pointer} as printed. ${reason} (${erratum})`,
    ),
  )("%s", (_, { sample, defect: { at: pointer, value, absent } }) => {
    expect(at(sample.repaired(), pointer)).toBe(value);
    const printed = absent ? `${pointer.split("/").at(-1)}:` : String(value);
    expect(sample.raw.includes(printed)).toBe(!absent);
  });

  test.each(
    titled(
      defects((sample) => sample.defects.filter(isRepaired)),
      ({ sample, defect }) =>
        `${sample.name}: without the repair of ${defect.erratum}, it fails there again and nowhere else`,
    ),
  )("%s", (_, { sample, defect }) => {
    const rest = sample.defects.filter((other) => other !== defect);
    if (defect.kind === "syntax") {
      expect(syntaxError(mended(sample.name, rest))?.line).toBe(defect.at);
    } else {
      expect(schemaFailures(sample, rest)).toEqual([`${defect.at} ${defect.keyword}`]);
    }
  });

  const resigned = named.filter(([, sample]) =>
    sample.defects.some(({ erratum }) => ["E05", "E06"].includes(erratum)),
  );

  test.each(resigned)("%s: has a signature that verifies with the key `secret`", (_, sample) => {
    const message = sample.repaired();
    expect(signatureIn(message)).toBe(signatureOf(message, "secret"));
  });
});

describe("The errata", () => {
  const shown = new Set(all.flatMap(({ defects }) => defects.map(({ erratum }) => erratum)));

  test.each([...shown])("%s, which a sample refers to, exists", (id) => {
    expect(errata).toContain(id);
  });

  test("each one is shown by a sample, or is said to concern none", () => {
    expect([...shown, ...errataWithoutSample].sort()).toEqual(errata.toSorted());
  });
});

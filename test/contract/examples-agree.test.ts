import { STATUS_CODES } from "node:http";
import { describe, expect, test } from "vitest";
import { contract, example } from "../support/contract.js";
import { placesIn } from "../support/places-in.js";
import { titled } from "../support/titled.js";

const names = Object.keys(contract.components.examples);
const all = names.map((name) => ({ name, places: [...placesIn(example(name))] }));

/** The values of all examples that stand under a name. */
const valuesAt = (key: string) =>
  all.flatMap(({ name, places }) =>
    places.filter(({ path }) => path.at(-1) === key).map(({ value }) => ({ name, value })),
  );

/** An example is right by its schema and yet wrong if it is of another shop, zone or sum than its neighbours. */
describe("The examples agree:", () => {
  test("all are of project 200", () => {
    const projects = valuesAt("project_id").map(({ value }) => (Array.isArray(value) ? value[0] : value));
    expect([...new Set(projects.map(Number))]).toEqual([200]);
  });

  test("a time zone exists", () => {
    const zones = valuesAt("tz").map(({ value }) => String(value));
    expect(zones.length).toBeGreaterThan(0);
    for (const timeZone of zones) {
      expect(new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone).toBe(timeZone);
    }
  });

  test.each(
    titled(
      all.filter(({ name }) => name.startsWith("data-api-")),
      ({ name }) => name,
    ),
  )("%s has the name of its status", (_, { name }) => {
    const { status, name: told } = example(name) as { status: number; name: string };
    expect(told).toBe(STATUS_CODES[status]);
  });
});

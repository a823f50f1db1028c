import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const security = readFileSync("SECURITY.md", "utf8");
/** What follows the heading, up to the next one. */
const guarantees = security.split("## What is guaranteed for a callback\n")[1]?.split("\n## ")[0] ?? "";
/** The rows of the table, without their first cell and without the head. */
const rows = [...guarantees.matchAll(/^\| ([^|]+) \|(.*)\|$/gm)]
  .map(([, what = "", cells = ""]) => ({ what, cells: cells.split("|").map((cell) => cell.trim()) }))
  .filter(({ what }) => !what.startsWith("-"));
/** The tests that are named, by their number. */
const tests = new Map(
  [...guarantees.matchAll(/^(\d+)\. `([^`]+)`: “([^”]+)”$/gm)].map(
    ([, number = "", file = "", title = ""]) => [Number(number), { file, title }],
  ),
);

const numbersIn = (cell: string) => (/\[([\d, ]+)\]$/.exec(cell)?.[1]?.split(", ") ?? []).map(Number);

test("The table of guarantees has a cell for each store in each row", () => {
  expect(rows.map(({ what }) => what)).toEqual([
    "the platform repeats it",
    "twenty copies at once",
    "two processes get it",
    "the process is killed while it works",
    "the process restarts, and it is repeated",
    "a captured one is sent again, also rewritten",
    "the handler fails",
    "the handler hangs",
  ]);
  expect(rows.map(({ cells }) => cells.length)).toEqual(Array(8).fill(5));
});

/** The rows of the inbox's own guarantees: `what | file: “title”`. */
const besides = [...security.matchAll(/^\| ([^|]+) \| `([^`]+)`: “([^”]+)” \|$/gm)];

test("Every guarantee of the inbox besides names a test that is there", () => {
  expect(besides).toHaveLength(6);
  for (const [, , file = "", title = ""] of besides) {
    expect(readFileSync(file, "utf8"), file).toContain(`"${title}"`);
  }
});

test("Every guarantee names a test, and every test that is named is there", () => {
  const cells = rows.flatMap((row) => row.cells);
  const unproved = cells.filter((cell) => numbersIn(cell).length === 0);
  expect(unproved).toEqual(["not supported, see below"]);
  const named = new Set(cells.flatMap(numbersIn));
  expect([...named].sort((a, b) => a - b)).toEqual([...tests.keys()]);
  for (const { file, title } of tests.values()) {
    expect(readFileSync(file, "utf8"), file).toContain(`"${title}"`);
  }
});

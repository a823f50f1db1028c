import { expect, test } from "vitest";
import { scenarios, testAmounts, testCards } from "../../src/sandbox/index.js";
import { contract } from "../support/contract.js";

/** The guide of the sandbox tells what the sandbox does: its tables have just the rows that the code has. */
const tags = contract.tags as { name: string; description: string }[];
const guide = tags.find(({ name }) => name === "Sandbox")?.description ?? "";
const means = (name: string) => scenarios.find((scenario) => scenario.name === name)?.means;

function rowsBelow(heading: string): string[] {
  const [, section = ""] = guide.split(`### ${heading}\n`);
  const [table = ""] = section.split(/\n##/);
  return table
    .split("\n")
    .filter((line) => /^\| (?!---)/.test(line))
    .slice(1);
}

test("The guide lists every test card", () => {
  expect(rowsBelow("Test cards")).toEqual(
    testCards.map(({ number, scenario }) => `| \`${number}\` | ${means(scenario)} |`),
  );
});

test("The guide lists every test amount", () => {
  expect(rowsBelow("Test amounts")).toEqual(
    testAmounts.map(({ kind, amount, scenario }) => `| ${kind} | ${amount} | ${means(scenario)} |`),
  );
});

test("The guide “Getting started” has the same amounts", () => {
  const [, table = ""] =
    tags
      .find(({ name }) => name === "Getting started")
      ?.description.split("| Operation | `payment.amount` | Final status |\n") ?? [];
  const rows = table
    .split("\n\n")[0]
    ?.split("\n")
    .slice(1)
    .map((row) => row.slice(2, -2).split(" | "));
  expect(rows).toEqual([
    ["Purchase", "40000 or 40400", "`decline`"],
    [
      "Purchase",
      "90000, where a customer may pay another sum",
      "`success`, with another sum in the callback",
    ],
    ["Payout", "40000 or 40400", "`decline`"],
    ["Both", "anything else", "`success`"],
  ]);
  expect(testAmounts.map(({ kind, amount, scenario }) => `${kind} ${amount} ${scenario}`)).toEqual([
    "purchase 40000 decline",
    "purchase 40400 decline",
    "purchase 90000 other_sum",
    "payout 40000 decline",
    "payout 40400 decline",
  ]);
});

test("The guide lists every scenario", () => {
  expect(rowsBelow("Scenarios")).toEqual(scenarios.map(({ name, means }) => `| \`${name}\` | ${means} |`));
});

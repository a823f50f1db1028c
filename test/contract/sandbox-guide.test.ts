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

test("The guide lists every scenario", () => {
  expect(rowsBelow("Scenarios")).toEqual(scenarios.map(({ name, means }) => `| \`${name}\` | ${means} |`));
});

import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { text, yaml } from "../support/contract.js";
import { flow } from "../support/flow.js";

const flows = readdirSync("spec/flows").sort();

const steps = flows.flatMap((file) => {
  const { title, steps } = flow(basename(file, ".yaml"));
  return [
    title,
    ...steps.map(
      ({ number, id, from, to = from, does, says }) => `${number} ${id}, ${from} → ${to}: ${does}. ${says}`,
    ),
    "",
  ];
});

/** The pictures that no flow is drawn from. */
const diagrams = readdirSync("spec/diagrams")
  .sort()
  .map((file) => text(`spec/diagrams/${file}`));

/** Of each text of an erratum its beginning: enough to see that it is the right one. */
const errata = (yaml("spec/errata.yaml") as Record<string, string>[]).flatMap(
  ({ id, title, where, says, does, why, sources }) => [
    `${id} ${title}`,
    ...Object.entries({ where, says, does, why, sources }).map(
      ([name, told]) => `  ${name}: ${String(told ?? "page").slice(0, 60)}`,
    ),
  ],
);

/** The first cells of the tables that a guide has of its own: those of the contract, and of the checks, come by marks. */
const tables = readdirSync("spec/guides")
  .sort()
  .flatMap((file) => {
    const rows = text(`spec/guides/${file}`)
      .replace(/^<!-- \w+: \w+ -->$[\s\S]*?^<!-- end -->$/gm, "")
      .split("\n")
      .filter((line) => /^\| (?!---)|^<!-- (table|flow):/.test(line))
      .map((line) => `  ${line.split(" | ")[0]}`);
    return rows.length === 0 ? [] : [file, ...rows, ""];
  });

/** A row or a step that is lost between others is seen by no other test: nothing else counts them. */
test("The steps of the flows, and the pictures drawn by hand, stand in test/contract/golden/steps.txt", async () => {
  await expect([...steps, ...diagrams].join("\n")).toMatchFileSnapshot("golden/steps.txt");
});

test("The rows of the guides' own tables stand in test/contract/golden/tables.txt, and no others", async () => {
  await expect(tables.join("\n")).toMatchFileSnapshot("golden/tables.txt");
});

test("The errata stand in test/contract/golden/errata.txt, and no others", async () => {
  await expect(errata.join("\n")).toMatchFileSnapshot("golden/errata.txt");
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { gateCommand } from "../../src/cli/commands/check/gate.js";
import { receiverCommand } from "../../src/cli/commands/check/receiver.js";
import type { Check } from "../../src/conformance/check.js";
import { gateChecks } from "../../src/conformance/gate/gate-checks.js";
import { receiverChecks } from "../../src/conformance/receiver/receiver-checks.js";
import { accepted } from "../unit/cli/accepted.js";
import { brokenGates } from "./gate/broken/table.js";
import { brokenReceiverTable } from "./receiver/broken/table.js";

/*
 * The guide “Test your endpoint”: its tables are made from the checks, and what it has to be typed is taken by the program.
 */

const file = "spec/guides/test-your-endpoint.md";
const guide = readFileSync(file, "utf8");

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const checkTable = (checks: readonly Check<never>[]) =>
  table(
    ["Check", "What has to hold", "Level", "Source"],
    checks.map(({ id, title, level, source }) => [`\`${id}\``, title, level, source]),
  );

/** How many checks are named; a fault that is in the way of everything is found by many more. */
const named = 6;

const brokenTable = (what: string, rows: readonly (readonly [string, readonly string[]])[]) =>
  table(
    [what, "Is found by"],
    rows.map(([does, found]) => [
      does,
      found
        .slice(0, named)
        .map((id) => `\`${id}\``)
        .join(", ") + (found.length > named ? `, and ${found.length - named} more` : ""),
    ]),
  );

/** What stands between the marks of each table. */
const tables: Readonly<Record<string, string>> = {
  "checks: receiver": checkTable(receiverChecks),
  "checks: gate": checkTable(gateChecks),
  "broken: receiver": brokenTable(
    "An endpoint that",
    brokenReceiverTable.map(({ name, found }) => [name, found]),
  ),
  "broken: gate": brokenTable(
    "A Gate that",
    brokenGates.map(({ does, foundBy }) => [does, foundBy]),
  ),
};

test("Its tables are those of the checks: vitest -u writes them, and npm run generate what is made of the guide", async () => {
  const marks = [...guide.matchAll(/^<!-- ([a-z]+: [a-z]+) -->$/gm)].map(([, mark]) => mark);
  expect(marks).toEqual(Object.keys(tables));
  const made = guide.replace(
    /^<!-- ([a-z]+: [a-z]+) -->\n[\s\S]*?^<!-- end -->$/gm,
    (_, mark) => `<!-- ${mark} -->\n\n${tables[mark]}\n\n<!-- end -->`,
  );
  await expect(made).toMatchFileSnapshot(`../../${file}`);
});

test("No cell of them ends a cell or a line", () => {
  const told = [
    ...[...receiverChecks, ...gateChecks].flatMap(({ id, title, source }) => [id, title, source]),
    ...brokenReceiverTable.map(({ name }) => name),
    ...brokenGates.map(({ does }) => does),
  ];
  expect(told.filter((text) => /[|\n<>]/.test(text))).toEqual([]);
});

const blocks = (language: string) =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map(
    ([, text = ""]) => text,
  );
const [actions, gitlab] = blocks("yaml").map((text) => parse(text));

/** The words after `npx cup-quickpay`, of a line of a shell with quotes and a redirection. */
const wordsOf = (line: string) =>
  [...(/npx cup-quickpay (.*?)(?: >.*)?$/.exec(line)?.[1] ?? "").matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? bare ?? "",
  );

const typed = [
  ...blocks("bash").flatMap((text) => text.split("\n")),
  ...(actions.jobs.check.steps as { run?: string }[]).map(({ run = "" }) => run),
  ...(gitlab.check.script as string[]),
  ...[...guide.matchAll(/`(npx cup-quickpay [^`]+)`/g)].map(([, text = ""]) => text),
].filter((line) => line.includes("npx cup-quickpay"));

test("Checks that it expects to fail are there", () => {
  const ids = [...guide.matchAll(/(?:expectFail: \{ "|--expect-fail ')([a-z-]+)/g)].map(([, id]) => id);
  expect(ids).toHaveLength(2);
  expect(receiverChecks.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
});

test("It has these commands", () => {
  const commands = typed.map((line) => wordsOf(line)).map(([name, kind]) => (name === "check" ? kind : name));
  expect([...new Set(commands)].sort()).toEqual(["gate", "receiver", "sandbox"]);
});

test.each(typed)("%s is taken", async (line) => {
  const { words, list } = await accepted(wordsOf(line));
  expect(words).toHaveLength(list || line.includes("sandbox`") || line.endsWith(" sandbox") ? 0 : 1);
});

describe("Every flag", () => {
  const flagsOf = (command: { options: readonly { long?: string | undefined }[] }) =>
    command.options.map(({ long = "" }) => long);
  const part = (from: string, to: string) => guide.split(from)[1]?.split(to)[0] ?? "";
  const flagsIn = (text: string) => [
    ...new Set([...text.matchAll(/`(--[a-z-]*[a-z])/g)].map(([, flag]) => flag)),
  ];

  test("of check receiver is in its table, and no other", () => {
    const told = flagsIn([...part("\n## Flags\n", "\n## ").matchAll(/^\|.*$/gm)].join("\n"));
    expect([...told, "--timeout", "--settle"].filter((flag) => flag !== undefined).sort()).toEqual(
      expect.arrayContaining(flagsOf(receiverCommand()).sort()),
    );
    expect(told.filter((flag) => !flagsOf(receiverCommand()).includes(flag ?? ""))).toEqual([]);
  });

  test("of check gate is in its section, and no other", () => {
    const told = flagsIn(part("\n## A Gate\n", "\n## "));
    expect(told.sort()).toEqual(flagsOf(gateCommand()).sort());
  });
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readConfig } from "../../../src/cli/commands/sandbox/config-file.js";
import { sandboxCommand } from "../../../src/cli/commands/sandbox/index.js";
import { accepted } from "./accepted.js";
import { file } from "./run.js";

/* What the guide “Sandbox” has to be typed or copied is taken by the program. */

const guide = readFileSync("spec/guides/sandbox.md", "utf8");
const blocks = (language: string) =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map(
    ([, text = ""]) => text,
  );

const [actions, gitlab, compose] = blocks("yaml").map((text) => parse(text));
const dockerfile = readFileSync("Dockerfile", "utf8");

/** The words after `npx cup-quickpay`, in a line of a shell without anything of a shell but a redirection. */
const wordsOf = (line: string) => /npx cup-quickpay (.*?)(?: [>|].*)?$/.exec(line)?.[1]?.split(" ") ?? [];

const typed = [
  ...blocks("bash").flatMap((text) => text.split("\n")),
  ...(actions.jobs.test.steps as { run?: string }[]).map(({ run = "" }) => run),
  ...(gitlab.test.script as string[]),
  ...[...guide.matchAll(/`(npx cup-quickpay [^`]+)`/g)].map(([, text = ""]) => text),
].filter((line) => line.includes("npx cup-quickpay"));

test("It has commands of these kinds", () => {
  expect([...new Set(typed.map((line) => wordsOf(line)[0]))].sort()).toEqual([
    "proxy",
    "sandbox",
    "sign",
    "verify",
  ]);
});

test.each(typed)("%s is taken", async (line) => {
  const options = await accepted(wordsOf(line));
  expect(options.wait === true).toBe((options.words as string[]).length > 0 && line.includes(" -- "));
});

test("Both CIs run the tests with the sandbox", async () => {
  for (const line of [actions.jobs.test.steps.at(-1).run, gitlab.test.script.at(-1)]) {
    expect(await accepted(wordsOf(line))).toMatchObject({ wait: true, words: ["npm", "test"] });
  }
});

test("Every flag of its table is there, and every flag of the program in one of its tables", async () => {
  const flags = sandboxCommand().options.map(({ long }) => long);
  const told = [...guide.matchAll(/^\|.*\|$/gm)]
    .flatMap(([row]) => [...row.matchAll(/--[a-z-]*[a-z]/g)])
    .map(([flag]) => flag);
  expect(told.filter((flag) => !flags.includes(flag))).toEqual([]);
  expect(flags.filter((flag) => !told.includes(flag ?? ""))).toEqual([]);
});

test("Its file for --config is taken", async () => {
  const [config = ""] = blocks("json");
  const command = sandboxCommand().action(() => {});
  await command.parseAsync([], { from: "user" });
  expect(await readConfig(file(config), command)).toEqual(JSON.parse(config));
});

test("Its Compose file has flags that the image takes, a health to wait for, and a folder for the state", async () => {
  const { services, volumes } = compose;
  const { command, ports, volumes: mounted } = services["cup-quickpay"];
  const entry = JSON.parse(/^ENTRYPOINT (.*)$/m.exec(dockerfile)?.[1] ?? "").slice(1);
  expect(await accepted([...entry, ...command])).toMatchObject({
    callbackUrl: "http://shop:3000/callbacks",
    data: "/data/state.json",
  });
  expect(ports).toEqual(["127.0.0.1:4020:4020"]);
  expect(mounted).toEqual(["cup-quickpay:/data"]);
  expect(Object.keys(volumes)).toEqual(["cup-quickpay"]);
  expect(services.shop.depends_on).toEqual({ "cup-quickpay": { condition: "service_healthy" } });
  expect(dockerfile).toMatch(/^HEALTHCHECK /m);
});

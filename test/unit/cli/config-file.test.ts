import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { readConfig } from "../../../src/cli/commands/sandbox/config-file.js";
import { sandboxCommand } from "../../../src/cli/commands/sandbox/index.js";
import { file, run } from "./run.js";

/** What a file says, beside these flags. */
async function read(content: unknown, flags: string[] = []) {
  const path = file(typeof content === "string" ? content : JSON.stringify(content), "sandbox.json");
  const command = sandboxCommand().action(() => {});
  await command.parseAsync(flags, { from: "user" });
  return { path, members: await readConfig(path, command) };
}

/** What is told of a file, without the folder that it stands in. */
async function complaint(content: unknown, flags: string[] = []): Promise<string> {
  const path = file(typeof content === "string" ? content : JSON.stringify(content), "sandbox.json");
  const { errors, output, exitCode } = await run(["sandbox", ...flags, "--config", path]);
  expect([output, exitCode]).toEqual(["", 2]);
  return errors.replaceAll(path, "FILE");
}

test("A file has every flag in camelCase, and values as a flag takes them, as text or as a number", async () => {
  const { members, path } = await read({
    port: 5020,
    host: "0.0.0.0",
    shopPort: "5021",
    docs: false,
    data: "state.json",
    tokenFile: "token",
    projectId: 7,
    secretFile: "/run/secrets/key",
    callbackUrl: "http://shop:3000/callbacks",
    scenario: "decline",
    auto: true,
    speed: 60,
    basicTime: 500,
    thresholdTime: "4h",
    duplicates: true,
    shuffled: true,
    progress: false,
    seed: 0,
    keep: 100,
    dataApiToken: "token",
    dataApiSecretKey: "key",
  });
  expect(members).toEqual({
    port: 5020,
    host: "0.0.0.0",
    shopPort: 5021,
    docs: false,
    data: join(dirname(path), "state.json"),
    tokenFile: join(dirname(path), "token"),
    projectId: 7,
    secretFile: "/run/secrets/key",
    callbackUrl: "http://shop:3000/callbacks",
    scenario: "decline",
    auto: true,
    speed: 60,
    basicTime: 500,
    thresholdTime: "4h",
    duplicates: true,
    shuffled: true,
    progress: false,
    seed: 0,
    keep: 100,
    dataApiToken: "token",
    dataApiSecretKey: "key",
  });
});

test("Further projects are told by the same members", async () => {
  const projects = [{ projectId: 201, callbackUrl: "http://a.example/", duplicates: 2 }, { clock: "manual" }];
  expect((await read({ projects })).members).toEqual({ projects });
});

test.each([
  [{ seed: 1, keep: 5 }, ["--seed", "2"], { keep: 5 }],
  [{ clock: "manual" }, ["--speed", "60"], {}],
  [{ speed: 60 }, ["--clock", "manual"], {}],
  [{ shop: false }, ["--shop-port", "1"], {}],
  [{ docsPort: 1 }, ["--no-docs"], {}],
  [{ secretKey: "text" }, ["--secret-file", "file"], {}],
])("Of %j nothing counts that %j say otherwise", async (content, flags, members) => {
  expect((await read(content, flags)).members).toEqual(members);
});

test("An unknown member is told by its path, with those that there are", async () => {
  expect(await complaint({ shopport: 4021 })).toBe(
    "FILE: there is no shopport. What can be there: port, shopPort, docsPort, host, shop, docs, data, tokenFile, projectId, " +
      "secretFile, callbackUrl, scenario, auto, clock, speed, basicTime, thresholdTime, duplicates, shuffled, progress, seed, keep, " +
      "secretKey, dataApiToken, dataApiSecretKey, projects.",
  );
  expect(await complaint({ projects: [{}, { port: 1 }] })).toMatch(
    /^FILE: there is no projects\[1\]\.port\. What can be there: projectId, /,
  );
  expect(await complaint('{ "__proto__": {} }')).toMatch(/^FILE: there is no __proto__\./);
});

test.each([
  [{ port: "x" }, "FILE: port cannot be so. A port is a number from 0 to 65535; 0 takes any free one."],
  [{ auto: "yes" }, "FILE: auto cannot be so. It takes true or false."],
  [{ shop: 1 }, "FILE: shop cannot be so. It takes true or false."],
  [{ seed: true }, "FILE: seed cannot be so. It takes a value, not true or false."],
  [{ seed: null }, "FILE: seed cannot be so. It takes a text or a number."],
  [{ data: 5 }, "FILE: data cannot be so. It takes a text."],
  [{ clock: "fast" }, "FILE: clock cannot be so. Allowed choices are real, manual."],
  [
    { projects: [{ basicTime: "soon" }] },
    "FILE: projects[0].basicTime cannot be so. It takes a time span such as 500ms, 10s, 30m, 4h or 11d.",
  ],
  [{ projects: {} }, "FILE: projects must be an array, of an object for each further project."],
  [{ projects: ["a"] }, "FILE: projects[0] must be an object."],
  [{ clock: "manual", speed: 2 }, "FILE: clock and speed cannot be used together."],
  [{ shop: false, shopPort: 2 }, "FILE: shop and shopPort cannot be used together."],
  [
    { projects: [{ secretFile: "a", secretKey: "b" }] },
    "FILE: projects[0].secretFile and projects[0].secretKey cannot be used together.",
  ],
  ["[]", 'FILE must have an object: { "callbackUrl": "http://localhost:3000/callbacks" }'],
  ['{\n  "port": 1,\n}', "There is no JSON in FILE: line 3, column 1: a name in double quotes was expected."],
])("%j is told with its place", async (content, message) => {
  expect(await complaint(content)).toBe(message);
});

test("No value of a file is told, as it may be a secret", async () => {
  for (const content of [
    { secretKey: ["sentinel"] },
    { callbackUrl: "sentinel" },
    { wait: "sentinel" },
    '{ "secretKey": "sentinel',
  ]) {
    expect(await complaint(content)).not.toContain("sentinel");
  }
});

import { expect, test } from "vitest";
import type { SandboxValues } from "../../../src/cli/commands/sandbox/flags.js";
import { sandboxCommand } from "../../../src/cli/commands/sandbox/index.js";
import { sandboxOptions } from "../../../src/cli/commands/sandbox/sandbox-options.js";
import { file } from "./run.js";

/** What `startSandbox` is asked for by flags, without what is undefined. */
async function asked(...flags: string[]) {
  const command = sandboxCommand().action(() => {});
  await command.parseAsync(flags, { from: "user" });
  return JSON.parse(JSON.stringify((await sandboxOptions(command.opts<SandboxValues>())).options));
}

test("Without flags, the sandbox is asked for a port and a host, and nothing else", async () => {
  expect(await asked()).toEqual({ port: 4020, host: "127.0.0.1", projects: [] });
});

test.each([
  [["--port", "1"], { port: 1 }],
  [["--host", "localhost"], { host: "localhost" }],
  [["--project-id", "7"], { projectId: 7 }],
  [["--callback-url", "http://a.example/"], { callbackUrl: "http://a.example/" }],
  [["--scenario", "decline"], { scenario: "decline" }],
  [["--auto"], { autoComplete: true }],
  [["--clock", "manual"], { clock: "manual" }],
  [["--clock", "real"], { clock: "real" }],
  [["--speed", "0.5"], { clock: { speed: 0.5 } }],
  [["--basic-time", "30s"], { basicTime: "30s" }],
  [["--basic-time", "30"], { basicTime: 30 }],
  [["--threshold-time", "11d"], { thresholdTime: "11d" }],
  [["--duplicates"], { callbacks: { duplicates: true } }],
  [["--duplicates", "0"], { callbacks: { duplicates: 0 } }],
  [["--duplicates", "3"], { callbacks: { duplicates: 3 } }],
  [["--shuffled"], { callbacks: { order: "shuffled" } }],
  [["--progress"], { callbacks: { progress: true } }],
  [["--seed", "0"], { seed: 0 }],
  [["--keep", "5"], { keep: 5 }],
  [["--data", "state.json"], { data: "state.json" }],
])("%j asks it for %j", async (flags, options) => {
  expect(await asked(...flags)).toEqual({
    port: 4020,
    host: "127.0.0.1",
    projects: [],
    ...options,
  });
});

test.each([
  ["--secret-file", { secretKey: "secret" }],
  ["--token-file", { controlToken: "secret" }],
])("%s asks it for what the file holds", async (flag, options) => {
  expect(await asked(flag, file("secret\n"))).toMatchObject(options);
});

/** What is asked for by members of a file. */
async function askedBy(values: Partial<SandboxValues>) {
  const { options, ownKey } = await sandboxOptions({
    port: 0,
    host: "127.0.0.1",
    shop: true,
    docs: true,
    shopPort: 0,
    docsPort: 0,
    ...values,
  });
  return { options: JSON.parse(JSON.stringify(options)), ownKey };
}

test("Further projects have the options of the first, and a key of their own", async () => {
  const { options } = await askedBy({
    projects: [
      { projectId: 201, secretFile: file("one\n"), speed: 2, auto: true },
      { secretKey: "two", clock: "manual" },
      {},
    ],
  });
  expect(options.projects).toEqual([
    { projectId: 201, secretKey: "one", clock: { speed: 2 }, autoComplete: true },
    { secretKey: "two", clock: "manual" },
    {},
  ]);
});

test("A key in the file of --config is the user's own", async () => {
  const { options, ownKey } = await askedBy({ secretKey: "key", config: "sandbox.json" });
  expect(options.secretKey).toBe("key");
  expect(ownKey).toEqual({ secret: "key", from: "sandbox.json" });
});

test("A token that nobody gives is made by the sandbox, where one is needed", async () => {
  expect((await asked("--host", "0.0.0.0")).controlToken).toBeUndefined();
});

import { execFileSync } from "node:child_process";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { listen } from "../../frameworks/deliver.js";
import { startPayingShop } from "./paying-shop.js";
import { run } from "./run.js";

const receiver = (...args: string[]) =>
  run(["check", "receiver", ...args, "--only", "refuses-unsigned"], { CUP_SECRET_KEY: "secret" });

let folder: string;
const place = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(place(name), "utf8");
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cup-quickpay-reports-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("Each report is written, and nothing else is left", async () => {
  await using server = await startPayingShop();
  writeFileSync(place("check.xml"), "the last one");
  const { errors, exitCode } = await receiver(
    server.url,
    "--report",
    `junit=${place("check.xml")}, json=${place("check.json")}`,
    "--report",
    `markdown=${place("check.md")}`,
    "--report",
    `tap=${place("check.tap")}`,
  );
  expect([errors, exitCode]).toEqual(["", 0]);
  expect(readdirSync(folder).sort()).toEqual(["check.json", "check.md", "check.tap", "check.xml"]);
  expect(read("check.xml")).toMatch(/^<\?xml .*\n<testsuites name=".*" tests="1" failures="0"/);
  expect(JSON.parse(read("check.json"))).toMatchObject({ format: 1, passed: true, target: server.url });
  expect(read("check.md")).toMatch(/^## ✅ None of 1 checks failed\n/);
  expect(read("check.tap")).toMatch(/^TAP version 14\n/);
});

test("On standard output a report stands alone, and people are told on standard error", async () => {
  await using server = await startPayingShop();
  const { output, errors } = await receiver(server.url, "--report", "json=-");
  expect(JSON.parse(output).results).toMatchObject([{ id: "refuses-unsigned", outcome: "passed" }]);
  expect(errors).toContain("✓ Refuses a callback without a signature");
});

test("What a link points to is replaced, not the link", async () => {
  await using server = await startPayingShop();
  mkdirSync(place("deep"));
  writeFileSync(place("deep/check.tap"), "");
  symlinkSync(place("deep/check.tap"), place("link"));
  await receiver(server.url, "--report", `tap=${place("link")}`);
  expect(lstatSync(place("link")).isSymbolicLink()).toBe(true);
  expect(read("deep/check.tap")).toContain("TAP version 14");
  expect(readdirSync(place("deep"))).toEqual(["check.tap"]);
});

test("A pipe is written to, and stays one", async () => {
  await using server = await startPayingShop();
  execFileSync("mkfifo", [place("pipe")]);
  const running = receiver(server.url, "--report", `tap=${place("pipe")}`);
  const { readFile } = await import("node:fs/promises");
  expect(await readFile(place("pipe"), "utf8")).toMatch(/^TAP version 14\n/);
  await running;
  expect(lstatSync(place("pipe")).isFIFO()).toBe(true);
});

describe("What is wrong is told before anything is sent, and nothing is left", () => {
  test.each([
    [
      "foo=x",
      "--report takes a format and a file, not “foo=x”: junit=check.xml, json=-. The formats are junit, json, markdown, tap.",
    ],
    ["check.xml", "--report takes a format and a file, not “check.xml”"],
    ["junit=", "--report takes a format and a file, not “junit=”"],
    ["toString=x", "--report takes a format and a file, not “toString=x”"],
    ["json=-,tap=-", "Only one report can go to standard output. Give the others a file."],
    ["json=FOLDER/a,tap=FOLDER/../FOLDERNAME/a", "Two reports cannot go to "],
    ["json=FOLDER", "is a folder. Name a file in it."],
    ["tap=FOLDER/a,json=FOLDER/no/b", "no/b cannot be written (there is no such folder)."],
  ])("%s", async (value, message) => {
    let requests = 0;
    await using server = await listen((_, response) => {
      requests++;
      response.end();
    });
    const filled = value
      .replaceAll("FOLDERNAME", folder.split("/").at(-1) ?? "")
      .replaceAll("FOLDER", folder);
    const { output, errors, exitCode } = await receiver(server.url, "--report", filled);
    expect(errors).toContain(message);
    expect([output, exitCode, requests, readdirSync(folder)]).toEqual(["", 2, 0, []]);
  });
});

test("A report of a run that could not be begun says so, and the last one's is gone", async () => {
  writeFileSync(place("check.xml"), "all was well");
  const { exitCode } = await receiver("http://127.0.0.1:1/", "--report", `junit=${place("check.xml")}`);
  expect(read("check.xml")).toContain('<error message="http://127.0.0.1:1 refused the connection.');
  expect(exitCode).toBe(2);
});

describe.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)("%s", (signal, code) => {
  test("ends it: what came so far is told and reported, as broken off", async () => {
    await using server = await startPayingShop();
    await using probe = await listen(() => void process.emit(signal, signal));
    const { output, exitCode } = await run(
      [
        "check",
        "receiver",
        server.url,
        "--only",
        "refuses-unsigned,repeats-at-once-have-one-effect",
        "--probe",
        probe.url,
        "--report",
        `json=${place("check.json")}`,
      ],
      { CUP_SECRET_KEY: "secret" },
    );
    expect(output).toMatch(/\n1 check in .*: 1 passed, 0 failed\. Broken off\. Seed \d+\.$/);
    expect(JSON.parse(read("check.json"))).toMatchObject({
      passed: false,
      brokenOff: "It was stopped before all checks were run.",
      results: [{ id: "refuses-unsigned", outcome: "passed" }],
    });
    expect(exitCode).toBe(code);
    expect([existsSync(place("check.json")), process.listenerCount(signal)]).toEqual([true, before(signal)]);
  });
});

const listeners = { SIGINT: process.listenerCount("SIGINT"), SIGTERM: process.listenerCount("SIGTERM") };
const before = (signal: keyof typeof listeners) => listeners[signal];

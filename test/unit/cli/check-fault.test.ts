import { expect, test, vi } from "vitest";
import { runAndTell } from "../../../src/cli/commands/check/run-and-tell.js";
import { UsageError } from "../../../src/cli/usage-error.js";
import { defineCheck } from "../../../src/conformance/define-check.js";
import { listen } from "../../frameworks/deliver.js";

test("A check that has a fault itself ends the run as one that could not be run, without what it says", async () => {
  await using server = await listen((_, response) => void response.end());
  const faulty = defineCheck(
    {
      id: "has-a-fault",
      title: "Has a fault",
      level: "must",
      why: "",
      source: "platform: none",
      advice: "",
    },
    () => undefined,
    () => Promise.reject(new TypeError("sentinel of the body")),
  );
  const output: string[] = [];
  vi.spyOn(console, "error").mockImplementation((line) => void output.push(line));
  vi.spyOn(process.stdout, "write").mockImplementation((text) => output.push(String(text)) > 0);
  const target = () => ({ url: new URL(server.url) });
  const error: unknown = await runAndTell([faulty], target, { report: ["json=-"] }, "project 200").catch(
    (thrown) => thrown,
  );
  vi.restoreAllMocks();
  expect(error).toBeInstanceOf(UsageError);
  expect((error as Error).message).toMatch(
    /^The check has-a-fault has a fault itself \(TypeError at .*check-fault\.test\.ts:\d+:\d+\)?\)\. Please report it/,
  );
  expect(JSON.parse(output.find((text) => text.startsWith("{")) ?? "")).toMatchObject({
    passed: false,
    brokenOff: (error as Error).message,
  });
  expect(output.join("\n")).not.toContain("sentinel");
});

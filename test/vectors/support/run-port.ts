import { spawnSync } from "node:child_process";
import { expect } from "vitest";
import { vectorFiles } from "./vector-files.js";

const count = Object.values(vectorFiles).reduce((sum, { cases }) => sum + cases.length, 0);

/** Runs a program in a folder of `examples/signature/`; what it prints goes into the failure of a test. */
export function run(language: string, program: string, ...args: string[]): string {
  return runWith("", language, program, ...args);
}

/** The same with a text for it to read. */
export function runWith(input: string, language: string, program: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: `examples/signature/${language}`,
    encoding: "utf8",
    input,
    env: {
      ...process.env,
      PYTHONDONTWRITEBYTECODE: "1",

      GOPROXY: "off",
      GOTOOLCHAIN: "local",
    },
  });
  expect(status, `${program} ${args.join(" ")}\n${stdout}${stderr}${error ?? ""}`).toBe(0);
  return stdout;
}

/** What a runner prints once all vectors have passed. */
export const allPassed = `${count} passed\n`;

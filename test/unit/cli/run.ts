import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { vi } from "vitest";
import { program } from "../../../src/cli/program.js";
import { runProgram } from "../../../src/cli/run-program.js";
import { temporaryFolder } from "../../support/temporary-folder.js";

export interface Run {
  /** What it printed. */
  output: string;
  /** What it complained of. */
  errors: string;
  exitCode: number;
}

/** Runs the command line inside this process. */
export async function run(args: string[], environment: Record<string, string> = {}): Promise<Run> {
  const output: string[] = [];
  const errors: string[] = [];
  const spies = [
    vi.spyOn(console, "log").mockImplementation((...parts) => void output.push(parts.join(" "))),
    vi.spyOn(console, "error").mockImplementation((...parts) => void errors.push(parts.join(" "))),
    vi.spyOn(process.stdout, "write").mockImplementation((text) => output.push(String(text)) > 0),
    vi.spyOn(process.stderr, "write").mockImplementation((text) => errors.push(String(text)) > 0),
  ];
  for (const name of [
    "CUP_GATE_URL",
    "CUP_PROJECT_ID",
    "CUP_SECRET_KEY",
    "CUP_SANDBOX_TOKEN",
    "DATABASE_URL",
  ]) {
    vi.stubEnv(name, environment[name]);
  }
  const before = process.exitCode;
  process.exitCode = 0;
  try {
    await runProgram(program(), args);
  } finally {
    for (const spy of spies) {
      spy.mockRestore();
    }
    vi.unstubAllEnvs();
  }
  const exitCode = Number(process.exitCode);
  process.exitCode = before;
  return { output: output.join("\n"), errors: errors.join("\n"), exitCode };
}

/** A file with this content, gone with the test that runs. */
export function file(content: string, name = "body.json"): string {
  const path = join(temporaryFolder("cli"), name);
  writeFileSync(path, content);
  return path;
}

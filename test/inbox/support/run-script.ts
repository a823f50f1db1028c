import { type ChildProcess, spawn } from "node:child_process";
import { onTestFinished } from "vitest";

/** Runs a script of this folder in a process of its own; what it has written, and the code that it ended with. */
export function runScript(
  script: string,
  ...args: string[]
): { child: ChildProcess; ended: Promise<string> } {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "--conditions=cup-source", `test/inbox/support/${script}`, ...args],
    { stdio: ["ignore", "pipe", script === "hold-folder.ts" ? "ignore" : "inherit"] },
  );
  onTestFinished(() => void child.kill("SIGKILL"));
  let out = "";
  child.stdout?.setEncoding("utf8").on("data", (text) => {
    out += text;
  });
  return { child, ended: new Promise((resolve) => child.once("close", (code) => resolve(`${out}${code}`))) };
}

/** What one is told whose folder is in use. */
export const wayOut =
  "PGlite serves one process at a time: two would lose each other's rows. Stop the other one, give this one a folder of its own, " +
  "or let both use a PostgreSQL server: pass its pool or its address as `database`.";

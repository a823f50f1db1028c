import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { quietEnvironment, redoclyBin } from "../redocly/redocly.js";

/** What Respect made of a workflow. */
export interface Respected {
  readonly exitCode: number | null;
  /** Its JSON, which holds personal data in clear; undefined when it has not come so far. */
  readonly json: string | undefined;
}

/**
 * Runs `redocly respect` on a workflow. What it prints, and the file that it writes, quote requests and answers: the
 * first goes nowhere, the second is gone when this returns, or when the process is asked to end.
 */
export async function respect(
  file: string,
  { servers, inputs }: { servers: Readonly<Record<string, string>>; inputs: object },
): Promise<Respected> {
  // Only its owner can read what is in it.
  const folder = mkdtempSync(join(tmpdir(), "cup-quickpay-"));
  const json = join(folder, "logs.json");
  let child: ChildProcess | undefined;
  const clear = () => {
    child?.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  };
  process.once("exit", clear);
  const args = [
    "respect",
    file,
    ...Object.entries(servers).flatMap(([name, url]) => ["--server", `${name}=${url}`]),
    "--input",
    JSON.stringify(inputs),
    "--json-output",
    json,
    "--max-fetch-timeout",
    "10000",
    "--execution-timeout",
    "60000",
  ];
  try {
    const started = spawn(process.execPath, [redoclyBin, ...args], {
      stdio: "ignore",
      env: quietEnvironment(),
    });
    child = started;
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      started.once("error", reject);
      started.once("exit", resolve);
    });
    return { exitCode, json: textOf(json) };
  } finally {
    process.off("exit", clear);
    clear();
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

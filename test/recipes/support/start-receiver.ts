import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { onTestFinished } from "vitest";
import type { Killable, Place } from "./killed-servers.js";

/** A receiver of callbacks, in a process of its own. */
export interface Receiver extends Killable {
  readonly pid: number;
}

/**
 * A script of this folder as one file, as it is started a dozen times: from TypeScript each time would take a second more.
 * It stands where it finds packages, and is gone after the test.
 */
export async function bundled(script: string): Promise<string> {
  const outfile = `node_modules/.cache/cup-quickpay/${script}.${process.pid}.mjs`;
  await build({
    entryPoints: [join(import.meta.dirname, script)],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    conditions: ["cup-source"],
    external: ["pg"],
    logLevel: "error",
  });
  onTestFinished(() => rmSync(outfile));
  return outfile;
}

/**
 * Starts a script, which says by a message that it listens, and ends with the test at the latest.
 *
 * @param env What it has beside its port and the file from which it learns where to die.
 */
export async function startReceiver(
  script: string,
  { port, order }: Place,
  env: Record<string, string>,
): Promise<Receiver> {
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, ...env, PORT: String(port), DIE_AT: order },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const ended = once(child, "exit");
  const kill = async () => {
    child.kill("SIGKILL");
    await ended;
  };
  onTestFinished(kill);
  await Promise.race([
    once(child, "message"),
    ended.then(() => Promise.reject(new Error(`${script} has ended.`))),
  ]);
  return { pid: child.pid ?? 0, ended, kill };
}

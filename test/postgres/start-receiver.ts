import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { build } from "esbuild";
import { signedCallback } from "../../src/testing/signed-callback.js";
import { deliver } from "../frameworks/deliver.js";

/** Where a receiver can end: every place between two things that it does. */
export const steps = [
  "before the key is inserted",
  "after the key is inserted",
  "in the handler, before its change",
  "in the handler, after its change",
  "before the commit",
  "after the commit, before the answer",
] as const;

export type Step = (typeof steps)[number];

export interface ReceiverOptions {
  readonly driver: "pg" | "postgres.js" | "PGlite";
  /** The server, or the folder of PGlite. */
  readonly connection: object | string;
  /** Where it kills itself, at the first callback that is new to it. */
  readonly dieAt?: Step | undefined;
  /** Its handler never ends. */
  readonly hangs?: boolean | undefined;
}

export interface Receiver {
  /**
   * Delivers a paid purchase as the platform does: the status of the answer, or undefined if the connection
   * was cut.
   */
  deliver(paymentId: string): Promise<number | undefined>;
  /** What it was ended by, once it has ended. */
  readonly ended: Promise<string>;
  kill(): Promise<void>;
}

let bundle: Promise<string> | undefined;

/**
 * The receiver as one file, since a dozen of them are started: from TypeScript each would take a second more.
 */
async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "receiver.ts")],
    write: false,
    bundle: true,
    platform: "node",
    format: "esm",
    conditions: ["cup-source"],
    external: ["pg", "postgres", "@electric-sql/pglite"],
    logLevel: "error",
  });
  // Inside of node_modules, from where it finds these packages. Moved there whole, as several test files make
  // it at once.
  const folder = resolve("node_modules/.cache/cup-quickpay");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "receiver.mjs");
  writeFileSync(`${file}.${process.pid}`, outputFiles[0]?.contents ?? "");
  renameSync(`${file}.${process.pid}`, file);
  return file;
}

/** Starts a receiver of callbacks as a process of its own. */
export async function startReceiver(options: ReceiverOptions): Promise<Receiver> {
  bundle ??= bundled();
  const child = spawn(process.execPath, [await bundle, JSON.stringify(options)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<string>((resolve) => {
    child.once("exit", (code, signal) => resolve(signal ?? `code ${code}`));
  });
  const url = await Promise.race([
    firstLine(child),
    ended.then((how) => Promise.reject(new Error(`It ended by ${how}.`))),
  ]);
  return {
    ended,
    async deliver(paymentId) {
      const { body } = await signedCallback("purchase-success", "secret", { payment: { id: paymentId } });
      return deliver(url, body, { timeout: 60_000 }).then(
        ({ status }) => status,
        () => undefined,
      );
    },
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

async function firstLine({ stdout }: ChildProcess): Promise<string> {
  if (stdout) {
    for await (const line of createInterface(stdout)) {
      return line;
    }
  }
  return new Promise(() => {});
}

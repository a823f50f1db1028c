import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { build } from "esbuild";
import type { ProcessOptions, Word } from "./process-options.js";

export interface ShopProcess {
  readonly role: ProcessOptions["role"];
  /** Resolves once it receives or works; rejects if it has ended before. */
  readonly ready: Promise<string | undefined>;
  /** What it was ended by. */
  readonly ended: Promise<string>;
  kill(signal?: NodeJS.Signals): void;
}

let bundle: Promise<string> | undefined;

/** The program as one file, since dozens of it are started: from TypeScript each would take a second more. */
async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "shop-process.ts")],
    write: false,
    bundle: true,
    platform: "node",
    format: "esm",
    conditions: ["cup-source"],
    external: ["pg", "pg-boss", "@electric-sql/pglite"],
    logLevel: "error",
  });
  // Inside of node_modules, from where it finds these packages. Moved there whole, as several test files make
  // it at once.
  const folder = resolve("node_modules/.cache/cup-quickpay");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "inbox-process.mjs");
  writeFileSync(`${file}.${process.pid}`, outputFiles[0]?.contents ?? "");
  renameSync(`${file}.${process.pid}`, file);
  return file;
}

const children = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of children) {
    child.kill("SIGKILL");
  }
});

/** Starts a receiver of callbacks, or a worker, as a process of its own. */
export async function startProcess(
  options: ProcessOptions,
  onDeath: (word: Word & { says: "dies" }) => void = () => {},
): Promise<ShopProcess> {
  bundle ??= bundled();
  const child = spawn(process.execPath, [await bundle, JSON.stringify(options)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.add(child);
  const ended = new Promise<string>((done) => {
    child.once("close", (code, signal) => {
      children.delete(child);
      done(signal ?? `code ${code}`);
    });
  });
  const ready = new Promise<string | undefined>((isReady, reject) => {
    createInterface(child.stdout).on("line", (line) => {
      const word: Word = JSON.parse(line);
      if (word.says === "ready") {
        isReady(word.url);
      } else if (word.says === "dies") {
        onDeath(word);
      } else {
        reject(new Error(`It could not start: ${word.why}`));
      }
    });
    void ended.then((how) => reject(new Error(`It has ended by ${how}.`)));
  });
  // Whoever needs it waits for it; others learn it from `ended`.
  ready.catch(() => {});
  return { role: options.role, ready, ended, kill: (signal = "SIGKILL") => void child.kill(signal) };
}

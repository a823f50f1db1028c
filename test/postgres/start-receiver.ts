import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
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
  /** Delivers a paid purchase as the platform does: the status of the answer, or undefined if the connection was cut. */
  deliver(paymentId: string): Promise<number | undefined>;
  /** What it was ended by, once it has ended. */
  readonly ended: Promise<string>;
  kill(): Promise<void>;
}

/** Starts a receiver of callbacks as a process of its own. */
export async function startReceiver(options: ReceiverOptions): Promise<Receiver> {
  const child = spawn(
    process.execPath,
    [
      "--conditions=cup-source",
      "--import=tsx",
      join(import.meta.dirname, "receiver.ts"),
      JSON.stringify(options),
    ],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
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
      return deliver(url, body, { timeout: 15_000 }).then(
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
  if (stdout) for await (const line of createInterface(stdout)) return line;
  return new Promise(() => {});
}

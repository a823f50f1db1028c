import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { inject } from "vitest";
import { node } from "./node.js";

export interface Settings {
  /** Folder that the process runs in. Default: where the tarball is installed. */
  cwd?: string;
  /** All of its environment but PATH and HOME. */
  env?: NodeJS.ProcessEnv;
  /** What it reads from standard input. */
  input?: string;
  /** Nobody reads what it prints: the reading end of its standard output is closed. */
  closed?: true;
}

export interface Ended {
  stdout: string;
  stderr: string;
  code: number | null;
}

/** Runs a program of Node to its end. */
export async function runNode(args: readonly string[], settings: Settings = {}): Promise<Ended> {
  const child = start(args, settings);
  child.stdin.end(settings.input ?? "");
  if (settings.closed) {
    child.stdout.destroy();
  }
  const [stdout, stderr, [code]] = await Promise.all([
    settings.closed ? "" : text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  return { stdout, stderr, code };
}

/** Runs the command line to its end. */
export const cup = (args: readonly string[], settings: Settings = {}): Promise<Ended> =>
  runNode([commandOf(settings), ...args], settings);

export interface Served extends AsyncDisposable {
  /** What it printed until it was up. */
  stdout: string;
  /** Ends it as Ctrl+C does. */
  stop(signal?: NodeJS.Signals): Promise<Ended>;
}

/**
 * Starts a command that serves, and waits until it has printed its last line, which `--json` makes its first.
 */
export async function serve(
  args: readonly string[],
  settings: Settings & { until?: RegExp } = {},
): Promise<Served> {
  const child = start([commandOf(settings), ...args], settings);
  child.stdin.end();
  const closed = once(child, "close") as Promise<[number | null]>;
  let stdout = "";
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
      if ((settings.until ?? /\}\n$/).test(stdout)) {
        resolve();
      }
    });
    closed.then(() => reject(new Error(`It ended instead of serving.\n${stdout}${stderr}`)));
  });
  const stop = async (signal: NodeJS.Signals = "SIGINT") => {
    child.kill(signal);
    const [code] = await closed;
    return { stdout, stderr, code };
  };
  return { stdout, stop, [Symbol.asyncDispose]: async () => void (await stop()) };
}

function start(args: readonly string[], { cwd = inject("installed"), env = {} }: Settings) {
  const { PATH, HOME } = process.env;
  return spawn(node, args, { cwd, env: { PATH, HOME, ...env }, stdio: "pipe" });
}

const commandOf = ({ cwd = inject("installed") }: Settings) =>
  join(cwd, "node_modules/cup-quickpay/dist/cli/index.js");

import { type ChildProcess, execFileSync, fork } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Task, Verdict } from "./messages.js";

/** Longer than any fault takes: a regular expression may have become endless. */
const longest = 300_000;

/** A process that tries faults in a copy of the project. */
export interface Worker {
  tried(task: Task): Promise<Verdict>;
  stop(): Promise<void>;
}

export async function startWorker(args: readonly string[] = []): Promise<Worker> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "cup-quickpay-mutate-")));
  copyProject(folder);
  let child = await started(folder, args);
  return {
    async tried(task) {
      const verdict = await answer(child, task);
      if (verdict.verdict === "error") {
        await ended(child);
        child = await started(folder, args);
      }
      return verdict;
    },
    async stop() {
      await ended(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** All that git has or would take, and the installed packages. */
function copyProject(folder: string): void {
  const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  for (const file of files.split("\0").filter((name) => name !== "" && name !== "node_modules")) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(file, join(folder, file));
  }
  symlinkSync(realpathSync("node_modules"), join(folder, "node_modules"), "junction");
}

async function started(folder: string, args: readonly string[]): Promise<ChildProcess> {
  const child = fork("scripts/mutate/run/worker.ts", args, {
    cwd: folder,
    execArgv: ["--conditions=cup-source", "--import", "tsx"],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  let said = "";
  child.stderr?.setEncoding("utf8").on("data", (text) => {
    said += text;
  });
  await new Promise<void>((resolve, reject) => {
    child.once("message", () => resolve());
    child.once("exit", (code) => reject(new Error(`A worker ended with ${code} before it began:\n${said}`)));
  });
  return child;
}

const answer = (child: ChildProcess, task: Task) =>
  new Promise<Verdict>((resolve) => {
    const settled = (verdict: Verdict) => {
      clearTimeout(timer);
      child.off("message", settled);
      child.off("exit", onExit);
      resolve(verdict);
    };
    const onExit = (code: number | null) =>
      settled({ verdict: "error", by: `The worker ended with ${code}.` });
    const timer = setTimeout(
      () => settled({ verdict: "error", by: `No verdict after ${longest / 1000} s.` }),
      longest,
    );
    child.on("message", settled);
    child.on("exit", onExit);
    child.send(task);
  });

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await gone;
  }
}

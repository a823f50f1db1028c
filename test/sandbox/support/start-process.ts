import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { onTestFinished } from "vitest";

/** A process of a test. */
export interface Started {
  readonly url: string;
  readonly pid: number | undefined;
  /** Sends a message, and gives what is answered. */
  ask<Answer>(): Promise<Answer>;
  /** Ends it in the middle of what it does, and waits until it has ended. */
  kill(): Promise<void>;
}

/** Starts a script of this folder as a process of its own, which ends with the test at the latest. */
export async function startProcess(script: string, options: object = {}): Promise<Started> {
  const child = spawn(
    process.execPath,
    ["--conditions=cup-source", "--import", "tsx", `test/sandbox/support/${script}`, JSON.stringify(options)],
    { stdio: ["ignore", "inherit", "inherit", "ipc"] },
  );
  const ended = once(child, "exit");
  const kill = async () => {
    child.kill("SIGKILL");
    await ended;
  };
  onTestFinished(kill);
  const { url } = await message<{ url: string }>(child, script);
  return {
    url,
    pid: child.pid,
    kill,
    ask: <Answer>() => {
      child.send("report");
      return message<Answer>(child, script);
    },
  };
}

async function message<Answer>(child: ChildProcess, script: string): Promise<Answer> {
  const [answer] = await Promise.race([
    once(child, "message"),
    once(child, "exit").then(() => Promise.reject(new Error(`${script} has ended.`))),
  ]);
  return answer;
}

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { constants } from "node:os";
import { spawnable } from "./spawnable.js";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
type Signal = (typeof signals)[number];

/** Milliseconds that a command has after the second signal, before it is killed. */
const patience = 5000;

/**
 * Signals to this process, which end it no more once they are listened for: they are for a command that runs, or
 * is about to.
 */
export class Signals {
  #first: Signal | undefined;
  #toCommand: ((signal: Signal) => void) | undefined;

  constructor() {
    for (const signal of signals) {
      process.on(signal, this.#hear);
    }
  }

  /** The first one that came, if any. */
  get first(): Signal | undefined {
    return this.#first;
  }

  /** Passes on what comes from now on. */
  passTo(command: (signal: Signal) => void): void {
    this.#toCommand = command;
  }

  /** From now on they end this process again. */
  forget(): void {
    for (const signal of signals) {
      process.off(signal, this.#hear);
    }
  }

  readonly #hear = (signal: Signal) => {
    this.#first ??= signal;
    this.#toCommand?.(signal);
  };
}

/**
 * Runs a command with this process's input and output, without a shell, and waits for its end.
 *
 * @returns Its exit code; 128 and the signal's number when one has ended it; 127 when there is no such command,
 *   126 when it cannot be run, which is told on standard error.
 */
export async function runCommand(
  [command = "", ...rest]: readonly string[],
  env: NodeJS.ProcessEnv,
  heard: Signals,
): Promise<number> {
  const { file, args, options } = spawnable(command, rest, process);
  const child = spawn(file, args, { ...options, stdio: "inherit", env });
  const stopPassing = passSignals(child, command, heard);
  try {
    const [code, signal] = (await once(child, "exit")) as [number | null, NodeJS.Signals | null];
    return code ?? exitCodeOf(signal ?? "SIGKILL");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const isMissing = code === "ENOENT";
    console.error(
      isMissing
        ? `There is no command ${command}. No shell reads what follows --: if one has to, pass -- sh -c '…'.`
        : `${command} cannot be run (${code}).`,
    );
    return isMissing ? 127 : 126;
  } finally {
    stopPassing();
  }
}

/** As a shell tells of a command that was ended by a signal. */
export const exitCodeOf = (signal: NodeJS.Signals): number => 128 + constants.signals[signal];

/** The command decides what a signal means. Only one that does not end after the second is killed. */
function passSignals(child: ChildProcess, command: string, heard: Signals): () => void {
  let count = 0;
  let timer: NodeJS.Timeout | undefined;
  heard.passTo((signal) => {
    count++;
    if (!(signal === "SIGINT" && isAtTerminal())) {
      child.kill(signal);
    }
    if (count === 2) {
      console.error(`${command} has ${patience / 1000} s to end, then it is killed.`);
      timer = setTimeout(() => child.kill("SIGKILL"), patience);
    }
  });
  return () => {
    heard.passTo(() => {});
    clearTimeout(timer);
  };
}

/** Ctrl+C at a terminal reaches the command as well as this process. Told twice, many a program ends at once. */
const isAtTerminal = () => [process.stdin, process.stdout, process.stderr].some(({ isTTY }) => isTTY);

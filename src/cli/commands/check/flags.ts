import { type Command, Option } from "commander";
import type { Duration } from "../../../options/duration.js";
import { parseDuration, wholeNumber } from "../../option-parsers.js";

/** What both commands are told. Values that may hold a password are read later, as the parser would quote them. */
export interface CheckValues {
  readonly secretFile?: string;
  readonly header?: readonly string[];
  readonly report?: readonly string[];
  readonly only?: readonly string[];
  readonly expectFail?: readonly string[];
  readonly seed?: number;
  readonly timeout?: Duration;
  readonly list?: true;
}

/** Adds the flags that both commands have. */
export function withCheckFlags(command: Command, { timeout }: { timeout: string }): Command {
  for (const flag of [
    new Option(
      "--secret-file <file>",
      "file with the secret key; default: CUP_SECRET_KEY in the environment",
    ),
    repeated(
      "--header <line>",
      "further header, 'Name: value', such as that of a staging area's password; @FILE reads them, one a line",
    ),
    repeated(
      "--report <format=file>",
      "write a report: junit=FILE, json=FILE, markdown=FILE, tap=FILE; - is standard output",
    ),
    repeated("--only <ids>", "only these checks"),
    repeated("--expect-fail <id:reason>", "a check that is known to fail, which then does not count"),
    new Option("--seed <number>", "what random data is made from; default: another one each time").argParser(
      wholeNumber(0),
    ),
    new Option("--timeout <time>", `how long an answer may take; default: ${timeout}`).argParser(
      parseDuration,
    ),
    new Option("--list", "list the checks, and run none"),
  ]) {
    command.addOption(flag);
  }
  return command;
}

/** What is said below the flags. */
export const exitCodes =
  "Exit code 0: no “must” failed. 1: one did. 2: the checks could not be run. 130: stopped by Ctrl+C.";

/** A flag that can be given several times. */
export const repeated = (flags: string, description: string) =>
  new Option(flags, `${description} (can be repeated)`).argParser(
    (value: string, before: readonly string[] = []) => [...before, value],
  );

/** The members of lists with commas, as `--only a,b --only c` gives them. */
export const listed = (values: readonly string[]): string[] =>
  values.flatMap((value) => value.split(",").map((each) => each.trim())).filter((each) => each !== "");

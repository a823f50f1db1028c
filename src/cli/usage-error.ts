import { printable } from "./printable.js";

/**
 * The command was given something that it cannot work with. Its message says what to do; what it quotes of
 * the input cannot steer the terminal.
 */
export class UsageError extends Error {
  override readonly name = "UsageError" as const;

  /** @param message A text for one line, or those of several lines. */
  constructor(message: string | readonly string[], options?: ErrorOptions) {
    super([message].flat().map(printable).join("\n"), options);
  }
}

/** What an error says; each of several on a line of its own. */
export const linesOf = (error: unknown): string[] =>
  error instanceof AggregateError
    ? error.errors.map(({ message }: Error) => message)
    : [(error as Error).message];

/**
 * Runs what can only fail by what it was given, or by the state of the machine: then the message is for the
 * user.
 */
export async function orUsageError<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw new UsageError(linesOf(error), { cause: error });
  }
}

import { printable } from "./printable.js";

/**
 * The command was given something that it cannot work with. Its message says what to do; what it quotes of
 * the input cannot steer the terminal.
 */
export class UsageError extends Error {
  override readonly name = "UsageError" as const;

  constructor(message: string, options?: ErrorOptions) {
    super(printable(message), options);
  }
}

/**
 * Runs what can only fail by what it was given, or by the state of the machine: then the message is for the
 * user.
 */
export async function orUsageError<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error });
  }
}

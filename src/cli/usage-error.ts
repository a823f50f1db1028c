/** The command was given something that it cannot work with. Its message says what to do. */
export class UsageError extends Error {
  override readonly name = "UsageError" as const;
}

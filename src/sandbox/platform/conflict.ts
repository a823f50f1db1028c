/** What was asked does not fit what has happened so far. The message says what does. */
export class Conflict extends Error {
  override readonly name = "Conflict" as const;
}

/** What somebody has asked the sandbox for is not there. The message says what is. */
export class NotFound extends Error {
  override readonly name = "NotFound" as const;
}

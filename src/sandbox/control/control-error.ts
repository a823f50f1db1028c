/** Why something that was asked of the sandbox cannot be done. The message says what can. */
export class ControlError extends Error {
  override readonly name = "ControlError" as const;
  readonly code: "not_found" | "conflict" | "invalid_request";

  constructor(code: ControlError["code"], message: string) {
    super(message);
    this.code = code;
  }
}

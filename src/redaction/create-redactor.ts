import { redactWith } from "./redact.js";
import { redactKnown } from "./redact-known.js";
import { redactText } from "./redact-text.js";

/** Redacts what has to do with one message: by name, by look, and by the values that the message carried. */
export interface Redactor {
  text(text: string): string;
  /** A copy, as `redact` makes it. */
  value(value: unknown): unknown;
}

/** Makes the redactor for a message. It costs nothing before it is used. */
export function createRedactor(message: unknown): Redactor {
  const withoutKnown = redactKnown(message);
  const text = (text: string) => redactText(withoutKnown(text));
  return { text, value: (value) => redactWith(text, value) };
}

import { quotesKnown } from "./quotes-known.js";
import { redactWith } from "./redact.js";
import { redactKnown } from "./redact-known.js";
import { redacted, redactText } from "./redact-text.js";
import { sensitiveValues } from "./sensitive-values.js";

/** Redacts what has to do with one message: by name, by look, and by the values that the message carried. */
export interface Redactor {
  /**
   * A text without what it quotes of the message. If it quotes it in a spelling that cannot be cut out,
   * nothing of it is left: to whoever debugs, half a sentence is worth less than the customer's data.
   */
  text(text: string): string;
  /** A copy, as `redact` makes it. */
  value(value: unknown): unknown;
}

/** Makes the redactor for a message. It costs nothing before it is used. */
export function createRedactor(message: unknown): Redactor {
  let known: { without: (text: string) => string; isQuoted: (text: string) => boolean } | undefined;
  const text = (text: string) => {
    if (!known) {
      const values = sensitiveValues(message);
      known = { without: redactKnown(values), isQuoted: quotesKnown(values) };
    }
    const left = redactText(known.without(text));
    return known.isQuoted(left) ? redacted : left;
  };
  return { text, value: (value) => redactWith(text, value) };
}

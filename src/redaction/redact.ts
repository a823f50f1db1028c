import { isSensitiveName } from "./is-sensitive-name.js";
import { redacted, redactText } from "./redact-text.js";

export { redacted, redactText };

const maxDepth = 32;

/**
 * A copy of a value that is safe to log: every sensitive field is replaced by `[redacted]`, and so is
 * anything that looks sensitive in a text, wherever it stands (see `redactText`). The value itself is not
 * changed.
 *
 * Covers card numbers, document numbers, names, addresses, phone numbers, e-mail addresses, secrets, tokens
 * and signatures. The copy is made of plain objects, arrays and values. Maps, headers and errors are copied
 * by their members. A value with `toJSON` is copied as what that returns. Bytes and functions are left out.
 * It never throws.
 *
 * @param value Any value; cycles and very deep nesting are cut.
 *
 * @example
 * redact({ card: { pan: "6216261000000000018" }, payment: { amount: 1000 } });
 * // { card: { pan: "[redacted]" }, payment: { amount: 1000 } }
 */
export function redact(value: unknown): unknown {
  return redactWith(redactText, value);
}

/** As `redact`, with another function for texts, which knows more. */
export function redactWith(redactText: (text: string) => string, value: unknown): unknown {
  return copyOf(value, { redactText, copies: new Map() }, 0);
}

interface Context {
  readonly redactText: (text: string) => string;
  /** Objects that have been taken apart, or are being: once is enough, however often each is referred to. */
  readonly copies: Map<object, unknown>;
}

function copyOf(value: unknown, context: Context, depth: number): unknown {
  const { redactText, copies } = context;
  switch (typeof value) {
    case "string":
      return redactText(value);
    case "number":
    case "bigint":
      return redactNumber(value, redactText);
    case "function":
      return "[function]";
    case "object":
      break;
    default:
      return value;
  }
  if (value === null) {
    return null;
  }
  if (depth === maxDepth) {
    return "[too deep]";
  }
  if (copies.has(value)) {
    return copies.get(value);
  }
  copies.set(value, "[circular]");
  const copy = partsOf(value, redactText, (part) => copyOf(part, context, depth + 1));
  copies.set(value, copy);
  return copy;
}

function partsOf(
  value: object,
  redactText: (text: string) => string,
  copy: (part: unknown) => unknown,
): unknown {
  const copyEntries = (entries: [string, unknown][]) =>
    Object.fromEntries(
      entries.map(([name, member]) => [
        redactText(name),
        isSensitiveName(name) && member !== null && member !== undefined ? redacted : copy(member),
      ]),
    );
  try {
    if (Array.isArray(value)) {
      return value.map(copy);
    }
    if (value instanceof Set) {
      return [...value].map(copy);
    }
    if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) {
      return `[${value.byteLength} bytes]`;
    }
    if ("toJSON" in value && typeof value.toJSON === "function") {
      return copy(value.toJSON());
    }
    // `name` is sensitive elsewhere, but that of an error names no person.
    if (value instanceof Error) {
      return { name: value.name, ...copyEntries(errorEntries(value)) };
    }
    return copyEntries(
      isEntries(value) ? [...value].map(([name, member]) => [String(name), member]) : Object.entries(value),
    );
  } catch {
    return "[unreadable]";
  }
}

/** What a log needs of an error but `Object.entries` does not see. */
function errorEntries(error: Error): [string, unknown][] {
  const { name, message, cause, ...own } = error;
  return Object.entries({ message, ...own, ...(cause !== undefined && { cause }) });
}

function isEntries(value: object): value is Iterable<[unknown, unknown]> {
  return value instanceof Map || value instanceof Headers || value instanceof URLSearchParams;
}

/** The check digit of an integer above 2^53 is lost, as JavaScript rounds it. */
function redactNumber(value: number | bigint, redactText: (text: string) => string): unknown {
  if (typeof value === "number" && Math.abs(value) > Number.MAX_SAFE_INTEGER) {
    return redacted;
  }
  const text = String(value);
  return redactText(text) === text ? value : redacted;
}

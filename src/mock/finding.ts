/** One place where a message breaks the contract. It never has the value that stands there. */
export interface Finding {
  readonly in: "request" | "answer";
  /** The field, as a path with dots: `payment.amount`. Empty for the message as a whole. */
  readonly field: string;
  /** The keyword of the schema that is broken: `maximum`. */
  readonly rule: string;
  /** What the field must be: `must be <= 5000000`. */
  readonly message: string;
  /** `warning`, of an answer that passes all the same: its status is none that the contract has. */
  readonly severity: "error" | "warning";
}

/** Findings in one line, for people. */
export const inWords = (findings: readonly Finding[]): string =>
  findings.map(({ field, message }) => `${field} ${message}`.trim()).join("; ");

import { InvalidInput } from "./invalid-input.js";
/** A time span: milliseconds, or a text such as `500ms`, `10s`, `30m`, `4h`, `11d`. */
export type Duration = number | `${number}${"ms" | "s" | "m" | "h" | "d"}`;

const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** The longest time that a timer of the runtime takes, in milliseconds: 24.8 days. */
export const longestTimer = 2 ** 31 - 1;

/** What a time span may be, in milliseconds. */
interface Range {
  readonly least?: number | undefined;
  /** `Infinity` for what no timer waits for in one piece. */
  readonly most?: number | undefined;
}

/**
 * A time span that somebody gave, in milliseconds.
 *
 * @param name What it is, for the error: `timeout`.
 * @throws TypeError when it is not a time span, or out of range; from 1 ms to the longest timer if no range
 *   is given.
 */
export function milliseconds(
  name: string,
  duration: Duration,
  { least = 1, most = longestTimer }: Range = {},
): number {
  const text = typeof duration === "number" ? `${duration}ms` : String(duration);
  const [, count = "", unit = "ms"] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(text) ?? [];
  const span = Number(count) * units[unit as keyof typeof units];
  if (count !== "" && span >= least && span <= most) {
    return Math.round(span);
  }
  // Whoever knows how to write one needs no example, which might be out of range itself.
  const example = count === "" && typeof duration !== "number" ? ' such as 500, "10s" or "4h",' : "";
  const range =
    most === Number.POSITIVE_INFINITY
      ? `of ${readable(least)} or more`
      : `from ${readable(least)} to ${readable(most)}`;
  const given = typeof duration === "string" ? JSON.stringify(duration) : String(duration);
  throw new InvalidInput(`${name} must be a time span${example} ${range}, not ${given}.`);
}

/** A time span in the largest unit in which it is short; what is left of a tenth of that is left out. */
function readable(span: number): string {
  const [unit, size] = Object.entries(units).findLast(([, each]) => span >= each) ?? ["ms", 1];
  return `${Math.floor((span / size) * 10) / 10}${unit}`;
}

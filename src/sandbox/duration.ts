/** A time span: milliseconds, or a text such as `500ms`, `10s`, `30m`, `4h`, `11d`. */
export type Duration = number | `${number}${"ms" | "s" | "m" | "h" | "d"}`;

const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/**
 * A time span in milliseconds.
 *
 * @throws TypeError when it is not a time span, or negative.
 *
 * @example
 * milliseconds("4h"); // 14400000
 */
export function milliseconds(duration: Duration): number {
  const [, count = "", unit = "ms"] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)?$/.exec(String(duration)) ?? [];
  if (count === "") {
    throw new TypeError(
      `Pass a time span such as 500, "10s", "30m", "4h" or "11d", not ${JSON.stringify(duration)}.`,
    );
  }
  return Math.round(Number(count) * units[unit as keyof typeof units]);
}

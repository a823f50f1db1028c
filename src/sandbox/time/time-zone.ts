/** A time zone: how far it is ahead of UTC at a moment, in milliseconds. */
export type TimeZone = (moment: number) => number;

/**
 * @param name An IANA name such as `Asia/Shanghai`, or an offset such as `+08:00`. `undefined` when it is
 * neither.
 */
export function timeZoneNamed(name: string): TimeZone | undefined {
  if (/^[+-]/.test(name)) {
    return fixedZone(name);
  }
  try {
    const format = new Intl.DateTimeFormat("en", { timeZone: name, timeZoneName: "longOffset" });
    return (moment) => {
      const part = format.formatToParts(moment).find(({ type }) => type === "timeZoneName");
      return offsetIn(part?.value.replace("GMT", "") ?? "") ?? 0;
    };
  } catch {
    return undefined;
  }
}

/** A moment with an offset that has a colon, as the Data API writes it: `2019-03-25T11:56:01+08:00`. */
export function zonedDate(moment: number, zone: TimeZone): string {
  const offset = zone(moment);
  const minutes = Math.abs(offset) / 60_000;
  const two = (count: number) => String(count).padStart(2, "0");
  const sign = offset < 0 ? "-" : "+";
  return `${new Date(moment + offset).toISOString().slice(0, 19)}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The moment of a date without an offset, such as `2019-03-25 11:56:01`; NaN when there is no such date. */
export function momentOf(local: string, zone: TimeZone): number {
  const asUtc = Date.parse(`${local.replace(" ", "T")}Z`);
  // Twice, as the offset at the moment can differ from that a few hours away.
  const nearly = asUtc - zone(Number.isNaN(asUtc) ? 0 : asUtc);
  return asUtc - zone(Number.isNaN(nearly) ? 0 : nearly);
}

function fixedZone(name: string): TimeZone | undefined {
  const offset = offsetIn(name);
  return offset === undefined ? undefined : () => offset;
}

function offsetIn(text: string): number | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):(\d{2})$/.exec(text) ?? [];
  if (hours === undefined) {
    return undefined;
  }
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

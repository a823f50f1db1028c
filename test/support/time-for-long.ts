/**
 * Seconds of the processor for work on something long: well under one if they grow with the length, eight
 * or more if with its square. So a bound of `tooLong` tells the two apart on any machine, however busy,
 * which a ratio of two short times does not.
 */
export function timeForLong(work: (length: number) => void, length = 120_000): number {
  const started = process.cpuUsage();
  work(length);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

/** Seconds. */
export const tooLong = 5;

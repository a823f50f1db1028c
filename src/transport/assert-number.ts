/**
 * Refuses an option that must be a number in a range, or absent. Timers end at 2^31 ms.
 *
 * @throws TypeError naming the function, the option and the range.
 */
export function assertNumber(caller: string, name: string, value: number | undefined, least: number): void {
  if (value === undefined || (Number.isFinite(value) && value >= least && value < 2 ** 31)) {
    return;
  }
  throw new TypeError(`${caller} takes as ${name} a number from ${least} to 2147483647.`);
}

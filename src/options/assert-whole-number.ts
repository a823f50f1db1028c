import { InvalidInput } from "./invalid-input.js";
/**
 * Refuses an option that must be a whole number in a range, or absent.
 *
 * @param name What it is, for the error: `port`.
 * @throws TypeError naming the option and the range.
 */
export function assertWholeNumber(
  name: string,
  value: number | undefined,
  least: number,
  most = Number.MAX_SAFE_INTEGER,
): void {
  if (value === undefined || (Number.isSafeInteger(value) && value >= least && value <= most)) {
    return;
  }
  const range = most === Number.MAX_SAFE_INTEGER ? `of ${least} or more` : `from ${least} to ${most}`;
  throw new InvalidInput(`${name} must be a whole number ${range}.`);
}

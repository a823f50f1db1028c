import { within } from "../callback/within.js";

/**
 * Waits until something has ended, but not for ever: a database that does not answer, or a function of the
 * merchant's that hangs, must not hold up those who stop. Never rejects.
 */
export async function ended(
  what: string,
  ms: number,
  work: () => Promise<unknown>,
  onError: (error: unknown) => void,
): Promise<void> {
  const tooLate = () => new Error(`The inbox does not wait any longer for ${what}.`);
  await within(ms, tooLate, async () => work(), onError).catch(onError);
}

/**
 * Remembers which callbacks have been handled, by their `callbackKey`, so that repeats are not handled again.
 *
 * A claim that stays although the process died while handling makes the repeats look handled. So keep the claims in the
 * database transaction of the handler's own changes, or let a claim expire until the handler has finished.
 * The same holds for several processes with one store: a repeat that another process gets while the first still works is answered
 * with 200, as handled.
 *
 * @example
 * const store: CallbackStore = {
 *   claim: async (key) => (await sql`INSERT INTO handled (key) VALUES (${key}) ON CONFLICT DO NOTHING`).count === 1,
 *   release: async (key) => { await sql`DELETE FROM handled WHERE key = ${key}`; },
 * };
 */
export interface CallbackStore {
  /** Marks a key as taken, in one atomic step: true if it was free, false if it was taken before. */
  claim(key: string): boolean | Promise<boolean>;
  /** Frees a key whose handler has failed, so that the platform's repeat is handled. */
  release(key: string): void | Promise<void>;
}

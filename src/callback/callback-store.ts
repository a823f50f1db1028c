/**
 * Remembers which callbacks have been handled, by their `callbackKey`, so that a repeat is not handled again.
 * It knows nothing of their order: whether a status replaces the one that is stored, say `supersedes`.
 *
 * `postgresCallbackStore` of `cup-quickpay/postgres` keeps them in your database, `memoryCallbackStore` in
 * this process. For another database write one that does all of this in one transaction: insert the key into
 * a unique column, do the work, commit.
 *
 * @example
 * const store: CallbackStore<Transaction> = {
 *   run: (key, work) =>
 *     database.transaction(async (tx: Transaction) => {
 *       // Waits here while another transaction has inserted the key and not ended.
 *       const inserted = await tx.execute("INSERT INTO handled (key) VALUES (?) ON CONFLICT DO NOTHING", [key]);
 *       if (inserted === 0) return "repeat";
 *       await work(tx);
 *       return "done";
 *     }),
 * };
 */
export interface CallbackStore<Tx = undefined> {
  /**
   * Does the work for a key, unless it was done before.
   *
   * - `done`: the work was done now, and the key will be known from now on;
   * - `repeat`: it was done before, and was not done again. The platform is told 200;
   * - `busy`: somebody is doing it. The platform is told 503, and repeats the callback.
   *
   * If the work rejects, so must this, and the key must be free again: the platform is told 500, and repeats
   * the callback. The same must hold if the process dies. `repeat` must never be said before the work has
   * succeeded, as the platform then stops.
   *
   * @param work Gets the transaction that the key is kept in; the handler gets it as `tx`.
   */
  run(key: string, work: (tx: Tx) => Promise<void>): Promise<"done" | "repeat" | "busy">;
}

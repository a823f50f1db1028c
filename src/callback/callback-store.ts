/**
 * Remembers which callbacks have been handled, by their `callbackKey`, so that a repeat is not handled again.
 * It does not know their order: `supersedes` tells whether a status replaces the stored one.
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
   * - `busy`: it is being done right now. The platform is told 503, and repeats the callback.
   *
   * If the work rejects, `run` must reject too, and the key must be free again: the platform is told 500, and
   * repeats the callback. The key must also be free again if the process dies. Never return `repeat` before
   * the work has succeeded: the platform would not send the callback again.
   *
   * @param work Gets the transaction that the key is kept in; the handler gets it as `tx`.
   */
  run(key: string, work: (tx: Tx) => Promise<void>): Promise<"done" | "repeat" | "busy">;
}

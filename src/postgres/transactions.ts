/** Runs SQL in a transaction; the rows, by the names of their columns. */
export type Query = (
  text: string,
  values?: readonly unknown[],
) => Promise<readonly Record<string, unknown>[]>;

/**
 * Does some work in a transaction of its own, which ends with it: committed if the work succeeds, else rolled
 * back. Rejects with what the work or the database rejects with.
 *
 * @param work Gets the database's own object for the transaction, and a way to run SQL in it.
 */
export type InTransaction<Tx> = <Result>(work: (tx: Tx, query: Query) => Promise<Result>) => Promise<Result>;

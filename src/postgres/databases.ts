/** What the store uses of a client of `pg.Pool`. */
export interface PgClient {
  // biome-ignore lint/suspicious/noExplicitAny: pg has a dozen overloads
  query(text: string, values?: any[]): Promise<{ rows: any[]; command: string }>;
  release(error?: Error | boolean): void;
  // biome-ignore lint/suspicious/noExplicitAny: as pg has it
  on(event: "error", listener: (error: any) => void): unknown;
  // biome-ignore lint/suspicious/noExplicitAny: as pg has it
  off(event: "error", listener: (error: any) => void): unknown;
}

/**
 * What the store uses of `pg.Pool`. Both ways to call it are named, as only then TypeScript finds the type of
 * the client.
 */
export interface PgPool<Client extends PgClient = PgClient> {
  connect(): Promise<Client>;
  // biome-ignore lint/suspicious/noExplicitAny: as pg has it
  connect(callback: (...args: any[]) => void): void;
}

/** What the store uses of the `sql` of postgres.js. Both ways to call `begin` are named, as for `PgPool`. */
export interface PostgresJs<Tx extends { unsafe: unknown } = { unsafe: unknown }> {
  begin(work: (tx: Tx) => Promise<unknown>): Promise<unknown>;
  begin(options: string, work: (tx: Tx) => Promise<unknown>): Promise<unknown>;
}

/** What the store uses of PGlite. */
export interface PGliteDatabase<Tx extends { query: unknown } = { query: unknown }> {
  exec: unknown;
  query: unknown;
  transaction(work: (tx: Tx) => Promise<unknown>): Promise<unknown>;
}

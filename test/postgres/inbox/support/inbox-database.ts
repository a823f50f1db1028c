import pg from "pg";
import type { Server } from "../../start-server.js";

/** A database of its own on the server, so that no other test's inbox is in it. */
export async function freshDatabase(server: Server, name: string): Promise<FreshDatabase> {
  const admin = new pg.Client(server.connection);
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  const connection = { ...server.connection, database: name };
  const pool = new pg.Pool({ ...connection, max: 10 });
  // Connections that a test cuts.
  pool.on("error", () => {});
  const pools = [pool];
  return {
    connection,
    pool,
    openPool(settings) {
      const more = new pg.Pool({ ...connection, max: 10, ...settings });
      more.on("error", () => {});
      pools.push(more);
      return more;
    },
    async rows(sql, values) {
      return (await pool.query(sql, values)).rows;
    },
    async close() {
      await Promise.all(pools.map((one) => one.end()));
    },
  };
}

export interface FreshDatabase {
  readonly connection: Server["connection"];
  readonly pool: pg.Pool;
  /** As another process would. */
  openPool(settings?: pg.PoolConfig): pg.Pool;
  rows(sql: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** Waits until something is so, half a minute at most. */
export async function until(isSo: () => Promise<boolean> | boolean, ms = 30_000): Promise<void> {
  const end = performance.now() + ms;
  while (!(await isSo())) {
    if (performance.now() > end) {
      throw new Error(`Not so within ${ms} ms.`);
    }
    await new Promise((done) => setTimeout(done, 20));
  }
}

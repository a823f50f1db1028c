export { callbackTableSql } from "./callback-table.js";
export type { PGliteDatabase, PgClient, PgPool, PostgresJs } from "./databases.js";
export { type PostgresCallbackStoreOptions, postgresCallbackStore } from "./postgres-callback-store.js";

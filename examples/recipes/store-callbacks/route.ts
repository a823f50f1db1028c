import { postgresCallbackStore } from "cup-quickpay/postgres";
import { Pool } from "pg";
import { callbacks } from "./postgres.js";

const pool = new Pool({ connectionString: process.env.DATABASE_URL });
pool.on("error", (error) => console.error(error.message)); // else a broken connection ends the process

/** A route of Next and all others that take a Web `Request`. */
export const POST = callbacks(
  postgresCallbackStore(pool),
  Number(process.env.CUP_PROJECT_ID),
  () => process.env.CUP_SECRET_KEY ?? "",
);

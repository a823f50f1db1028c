// A process that takes callbacks, and knows of no customer. It says where it listens.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createNodeCallbackHandler } from "cup-quickpay";
import { postgresCallbackStore } from "cup-quickpay/postgres";
import pg from "pg";
import { keepRedirect } from "../../../examples/recipes/waiting-customer/by-hand.js";

const pool = new pg.Pool(JSON.parse(process.argv[2] ?? ""));
const handle = createNodeCallbackHandler({
  secretKey: "sandbox-secret-key",
  store: postgresCallbackStore(pool),
  on: { redirect: keepRedirect, update: () => {} },
  onError: console.error,
});
const server = createServer(handle);
server.listen(0, "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/callbacks`);
});

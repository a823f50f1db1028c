// A process of the inbox that is measured: `receiver` or `worker`, with the server's address as JSON. Prints its
// own address, or that it works; ends on SIGTERM.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import pg from "pg";
import { createCallbackInbox } from "../src/inbox/index.js";
import { createNodeCallbackHandler } from "../src/index.js";

const [what, connection = "{}"] = process.argv.slice(2);
const secretKey = "bench-secret";
const pool = new pg.Pool({ ...JSON.parse(connection), max: 20 });
const inbox = await createCallbackInbox({
  secretKey,
  projectId: 200,
  database: pool,
  on: {
    purchaseSuccess: ({ payment }, { tx }) =>
      tx.query("insert into orders (id, status) values ($1, $2)", [payment.id, payment.status]),
    update: () => {},
  },
});
const server = createServer(createNodeCallbackHandler({ secretKey, inbox }));
if (what === "receiver") {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
} else {
  await inbox.start();
  console.log("works");
}
process.once("SIGTERM", async () => {
  server.close();
  server.closeAllConnections();
  await inbox.stop();
  await pool.end();
});

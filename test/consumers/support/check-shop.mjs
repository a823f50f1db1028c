import { receiverChecks, runChecks } from "cup-quickpay/conformance";
import { createCallbackInbox } from "cup-quickpay/inbox";
import pg from "pg";

/* Runs in an example's folder: the installed kit against its shop. Prints the checks that fail or warn. */

const { SHOP_URL, DATABASE_URL, CUP_SECRET_KEY: secretKey = "" } = process.env;
const pool = new pg.Pool({ connectionString: DATABASE_URL });
// It only writes down what is expected: it is not started, so the shop's own handles the callbacks.
const inbox = await createCallbackInbox({
  projectId: 200,
  secretKey,
  database: pool,
  on: { update: () => {} },
});
const report = await runChecks(receiverChecks, {
  url: `${SHOP_URL}/callbacks`,
  projectId: 200,
  secretKey,
  events: ["purchase"],
  settle: "20s",
  timeout: "20s",
  async prepare({ payment_id, type, amount }) {
    await pool.query("insert into orders values ($1, $2, 'new')", [payment_id, amount]);
    await inbox.expect({ payment_id, type, amount });
  },
  async effects({ payment_id }) {
    const { rows } = await pool.query("select status from orders where id = $1", [payment_id]);
    return rows[0]?.status;
  },
});
await inbox.stop();
await pool.end();
const found = report.results.filter(({ outcome }) => outcome === "failed" || outcome === "warning");
console.log(
  JSON.stringify({ passed: report.counts.passed, found: found.map(({ id, reason }) => `${id}: ${reason}`) }),
);

import pg from "pg";
import { receiverChecks } from "../../src/conformance/receiver/receiver-checks.js";
import type { ConformanceReport } from "../../src/conformance/report.js";
import { runChecks } from "../../src/conformance/run-checks.js";
import { createCallbackInbox } from "../../src/inbox/index.js";

/** The project that a shop sells with. */
interface Project {
  readonly projectId: number;
  readonly secretKey: string;
}

/** Runs the kit against an example's shop. Its orders are made, and its effects are read, in its own database. */
export async function checkShop(
  url: string,
  address: string,
  { projectId, secretKey }: Project,
): Promise<ConformanceReport> {
  const pool = new pg.Pool({ connectionString: address });
  // It only writes down what is expected: it is not started, so the shop's own handles the callbacks.
  const inbox = await createCallbackInbox({ projectId, secretKey, database: pool, on: { update: () => {} } });
  try {
    return await runChecks(receiverChecks, {
      ...{ url, projectId, secretKey },
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
  } finally {
    await inbox.stop();
    await pool.end();
  }
}

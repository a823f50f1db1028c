import { createDataApiClient } from "cup-quickpay";
import { expect, test } from "vitest";
import { compareDay } from "../../examples/recipes/reconcile/compare-day.js";
import { sale, salePath, sendSigned } from "../sandbox/support/merchant.js";
import { sandboxFor } from "../sandbox/support/sandbox-for.js";

/* examples/recipes/reconcile/compare-day.ts: what only one side has, and other sums. */

test("A day's purchases are compared with the orders, in both directions", async () => {
  const sandbox = await sandboxFor({ clock: "manual" });
  const ids = ["SAME", "LOST", "OTHER_SUM", "LATER"];
  for (const id of [...ids, "DECLINED"]) {
    await sendSigned(sandbox, salePath, sale(id, { payment: { amount: id === "OTHER_SUM" ? 1500 : 1000 } }));
  }
  await sandbox.settled();
  for (const id of ids) {
    await sandbox.pay(id);
  }
  await sandbox.pay("DECLINED", "6200000000000013");
  await sandbox.settled();
  const day = chineseDay(sandbox.state.clock.now);
  await sandbox.advance("24h");

  const dataApi = createDataApiClient({
    token: sandbox.dataApiToken,
    secretKey: sandbox.dataApiSecretKey,
    baseUrl: `${sandbox.url}/v1`,
  });
  const paid = [
    { id: "same", fen: 1000 },
    { id: "OTHER_SUM", fen: 1000 },
    { id: "INVENTED", fen: 1000 },
  ];
  const isPaid = async (id: string) => id === "later";
  expect(await compareDay(dataApi, day, paid, isPaid)).toEqual([
    { payment_id: "OTHER_SUM", what: "another sum" },
    { payment_id: "INVENTED", what: "paid here only" },
    { payment_id: "lost", what: "paid there only" },
  ]);
  // On the next day the same operations are seen once more: they are of the day before.
  const next = chineseDay(sandbox.state.clock.now);
  expect(next > day).toBe(true);
  expect(await compareDay(dataApi, next, [], async () => true)).toEqual([]);
  expect(await compareDay(dataApi, next, [], async (id) => id !== "same")).toEqual([
    { payment_id: "same", what: "paid there only" },
  ]);
});

/** The day in China of a moment. */
const chineseDay = (moment: string) =>
  new Date(Date.parse(moment) + 8 * 3_600_000).toISOString().slice(0, 10);

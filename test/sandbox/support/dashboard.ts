import type { Sandbox } from "../../../src/sandbox/index.js";
import { payout, payoutPath, sale, salePath, sendSigned } from "./merchant.js";
import { type Receiver, startReceiver } from "./receiver.js";
import { sandboxFor } from "./sandbox-for.js";

/** A declined purchase and a paid payout, with all their callbacks delivered. */
export async function withPayments(): Promise<{ sandbox: Sandbox; receiver: Receiver }> {
  const receiver = await startReceiver();
  const sandbox = await sandboxFor({ callbackUrl: receiver.url, seed: 1 });
  await sendSigned(sandbox, salePath, sale("ORDER_1"));
  await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"));
  await sandbox.settled();
  await sandbox.pay("ORDER_1", "6200000000000021");
  await sandbox.settled();
  return { sandbox, receiver };
}

/** The page of a payment in the dashboard. */
export function pageOf(sandbox: Sandbox, id: string): string {
  const payment = sandbox.payments.find((each) => each.id === id);
  return `${sandbox.url}/dashboard/payments/${payment?.operation_id}`;
}

/** What the open links of a list say, in order. */
export const rowsOf = (text: string): string[] =>
  [...text.matchAll(/<a\s+class="open"[^>]*>(?:<code>)?([^<]+)</g)].map(([, row = ""]) => row);

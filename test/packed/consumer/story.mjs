// A merchant's process: sends the contract's purchase and payout to the sandbox at the URL in the first argument,
// whose customers pay by themselves, and prints what it hears of them.
import { createServer } from "node:http";
import { createGateClient, createNodeCallbackHandler, memoryCallbackStore, RefusedError } from "cup-quickpay";
import contract from "cup-quickpay/openapi.json" with { type: "json" };

const [baseUrl, secretKey] = process.argv.slice(2);
const heard = [];
let allHeard;
const told = new Promise((resolve) => {
  allHeard = resolve;
});
const hear =
  (event) =>
  ({ payment }) => {
    heard.push(`${event} ${payment.id} ${payment.status}`);
    if (heard.length === 3) {
      allHeard();
    }
  };
const receiver = createServer(
  createNodeCallbackHandler({
    secretKey: () => secretKey,
    projectId: 200,
    store: memoryCallbackStore(),
    on: {
      redirect: hear("redirect"),
      purchaseSuccess: hear("paid"),
      payoutSuccess: hear("paid out"),
      update: hear("update"),
    },
  }),
);
await new Promise((resolve) => receiver.listen(0, "127.0.0.1", resolve));
const merchant_callback_url = `http://127.0.0.1:${receiver.address().port}/callbacks`;

const { sale, payout } = contract.components.examples;
const withId = ({ value }, payment_id) => ({ ...value, general: { payment_id, merchant_callback_url } });
const gate = createGateClient({ projectId: 200, secretKey, baseUrl });
const accepted = await gate.sale(withId(sale, "ORDER_1"));
const again = await gate.sale(withId(sale, "ORDER_1")).catch((error) => error);
const paidOut = await gate.payout(withId(payout, "PAYOUT_1"));
await told;
const known = await gate.paymentStatus({ general: { payment_id: "ORDER_1" } });
console.log(
  JSON.stringify({
    accepted: [accepted.status, paidOut.status],
    again: again instanceof RefusedError ? again.responseCode : String(again),
    heard: heard.sort(),
    status: known.payment.status,
  }),
);
receiver.close();
receiver.closeAllConnections();

// Starts a sandbox, gives it all kinds of work, closes it, and prints what still keeps the process alive.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { startSandbox } from "../../../src/sandbox/index.js";
import { payout, payoutPath, sale, salePath, sendSigned } from "./merchant.js";

const silent = createServer((request) => request.resume()).listen(0, "127.0.0.1");
await new Promise((resolve) => silent.once("listening", resolve));
const waits = new Promise((resolve) => silent.once("request", resolve));

const sandbox = await startSandbox({
  callbackUrl: `http://127.0.0.1:${(silent.address() as AddressInfo).port}/`,
  callbacks: { timeout: 60_000 },
});
const live = await fetch(`${sandbox.url}/dashboard/events`);
// More than there are connections, so some of them wait in a queue.
for (let index = 0; index < 100; index++) {
  await sendSigned(sandbox, payoutPath, payout(`WAITS_FOR_AN_ANSWER_${index}`));
}
await sendSigned(sandbox, salePath, sale("WAITS_FOR_ITS_CUSTOMER"));
await waits;
sandbox.setFaults([{ at: "gate", does: "delay", delay: "20s" }]);
const delayed = sendSigned(sandbox, salePath, sale("WAITS_FOR_ITS_ANSWER")).catch(() => {});
await new Promise((resolve) => {
  const stop = sandbox.on((event) => {
    if (event.type === "payment" && event.payment.id === "WAITS_FOR_ITS_ANSWER") {
      stop();
      resolve(undefined);
    }
  });
});

await sandbox.close();
await delayed;
await live.text().catch(() => {});
silent.close();
silent.closeAllConnections();
// The connections of `fetch` need a moment to notice.
await new Promise((resolve) => setTimeout(resolve, 100));
console.log(
  JSON.stringify(process.getActiveResourcesInfo().filter((kind) => /TCP|HTTP|Timeout|Immediate/.test(kind))),
);

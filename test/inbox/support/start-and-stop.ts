import { createCallbackInbox } from "cup-quickpay/inbox";

/** Starts an inbox in a folder, stops it, and leaves the rest to Node: a process that holds nothing ends. */
const dataDir = process.argv[2] ?? "";
const options = { secretKey: "secret", projectId: 1, database: { dataDir }, on: { update() {} } };
const inbox = await createCallbackInbox(options);
await createCallbackInbox(options).catch((error: Error) => console.log(error.message));
await inbox.expect({ payment_id: "A", type: "purchase", amount: 1 });
await inbox.start();
const waiting = inbox.waitForRedirect("A").catch((error: Error) => console.log(error.message));
await inbox.stop();
await waiting;
const again = await createCallbackInbox(options);
console.log((await again.payment("A"))?.expected_amount);
await again.stop();
console.log("stopped");

// A sandbox in a process of its own, to be killed. Its options come as JSON; it says its address, and answers each
// message with all that it has come to, once nothing more happens by itself.
import { startSandbox } from "../../../src/sandbox/index.js";

const sandbox = await startSandbox(JSON.parse(process.argv[2] ?? "{}"));
process.on("message", async () => {
  await sandbox.settled();
  const { payments, callbacks, requests } = sandbox;
  process.send?.({ payments, callbacks, requests: requests.length });
});
process.send?.({ url: sandbox.url });

// A merchant's own Hono server and the sandbox in one process, started in the order that the argument names.
// Both answer what they are asked, chunked and counted.
import { serve } from "@hono/node-server";
import { createGateClient } from "cup-quickpay";
import { startSandbox } from "cup-quickpay/sandbox";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";

let server;
let sandbox;
const starts = {
  app: async () => {
    const app = new Hono();
    app.use(bodyLimit({ maxSize: 1000 }));
    app.post("/echo", async (c) =>
      c.json({ body: await c.req.text(), request: c.req.raw instanceof Request }),
    );
    const port = await new Promise((resolve) => {
      server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => resolve(port));
    });
    starts.url = `http://127.0.0.1:${port}/echo`;
  },
  sandbox: async () => {
    sandbox = await startSandbox();
  },
};
const order = process.argv[2] === "app-first" ? ["app", "sandbox"] : ["sandbox", "app"];
for (const name of order) {
  await starts[name]();
}

const echo = async (init) => {
  const answer = await fetch(starts.url, { method: "POST", ...init });
  return answer.ok ? await answer.json() : await answer.text();
};
const counted = await echo({ body: "counted" });
const chunked = await echo({ body: new Blob(["chunked"]).stream(), duplex: "half" });
const { projectId, secretKey, url: baseUrl } = sandbox;
const gate = createGateClient({ projectId, secretKey, baseUrl });
const banks = await gate.payoutBanks({
  general: { payment_id: "ORDER_1" },
  payment: { amount: 1000, currency: "CNY" },
});
console.log(JSON.stringify({ counted, chunked, banks: banks.length }));
await sandbox.close();
await new Promise((resolve) => server.close(resolve));

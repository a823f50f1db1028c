// Runs the sandbox beside a Hono app of the merchant's, which has a server adapter of its own that replaces
// the globals of the process. Prints the status that each answers to a request whose length is not told, and
// whether the sandbox changed a global.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { startSandbox } from "../../../src/sandbox/index.js";
import { startShop } from "../../../src/shop/start-shop.js";
import { payout, payoutPath, signed } from "./merchant.js";
import { sendPieces } from "./send-pieces.js";

// Read, and not only listed, as Node makes many of them when they are read first.
const globals = () =>
  new Map(Object.getOwnPropertyNames(globalThis).map((name) => [name, Reflect.get(globalThis, name)]));
const changedSince = (before: ReturnType<typeof globals>) =>
  [...globals()].filter(([name, value]) => !Object.is(before.get(name), value)).map(([name]) => name);

async function startOwnApp() {
  // Another copy of the package, as a bundle has.
  const copy = `${import.meta.resolve("@hono/node-server")}?own`;
  const { getRequestListener } = (await import(copy)) as typeof import("@hono/node-server");
  const app = new Hono();
  app.use(bodyLimit({ maxSize: 1000 }));
  app.post("/", async (c) => c.text(await c.req.text()));
  const server = createServer(getRequestListener(app.fetch)).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const isFirst = process.argv[2] === "before";
const early = isFirst ? await startOwnApp() : undefined;
const before = globals();
const sandbox = await startSandbox();
const { projectId, secretKey, url } = sandbox;
const shop = await startShop({ projectId, secretKey, platformUrl: url, port: 0 });
await sendPieces(sandbox.url + payoutPath, [JSON.stringify(signed(payout("PAYOUT_1")))]);
const changedByStart = changedSince(before);
const own = early ?? (await startOwnApp());
const form = { headers: { "Content-Type": "application/x-www-form-urlencoded" } };

const answers = {
  own: (await sendPieces(own.url, ["own"])).status,
  sandbox: (await sendPieces(sandbox.url + payoutPath, [JSON.stringify(signed(payout("PAYOUT_2")))])).status,
  shop: (await sendPieces(`${shop.url}/payout`, ["id=SHOP_00000001"], form)).status,
};
const beforeClose = globals();
await shop.close();
await sandbox.close();
console.log(
  JSON.stringify({
    ...answers,
    changedByStart,
    changedByClose: changedSince(beforeClose),
    ownAfterwards: (await sendPieces(own.url, ["own"])).status,
  }),
);
own.server.close();
own.server.closeAllConnections();

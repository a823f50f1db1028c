// @ts-check
import { randomUUID } from "node:crypto";
import { createNodeCallbackHandler, redirectForm } from "cup-quickpay";
import { waitingPage } from "cup-quickpay/inbox";
import fastify from "fastify";
import { openShop } from "./shop.js";

const shop = await openShop();
const handleCallback = createNodeCallbackHandler({
  secretKey: shop.secretKey,
  inbox: shop.inbox,
  onError: console.error, // told of refused callbacks, such as with a wrong key. The inbox never sees them
});
const app = fastify();

// The signature is that of the body as it came, so the bytes of the body are kept.
app.addContentTypeParser("application/json", { parseAs: "buffer" }, (_request, body, done) =>
  done(null, body),
);
app.addContentTypeParser("application/x-www-form-urlencoded", (_request, _body, done) => done(null));

app.post("/callbacks", (request, reply) => {
  reply.hijack();
  return handleCallback(Object.assign(request.raw, { body: request.body }), reply.raw);
});

app.get("/", (_request, reply) =>
  reply
    .type("text/html; charset=utf-8")
    .send('<form method="post" action="/buy"><button>Green tea 绿茶, ¥ 10.00</button></form>'),
);

app.post("/buy", async (_request, reply) => {
  const id = randomUUID();
  await shop.buy(id, 1000);
  return reply.redirect(`/pay/${id}`, 303);
});

// The customer waits here, in whichever process, until the platform has said where to pay.
app.get("/pay/:id", async (request, reply) => {
  const { id } = /** @type {{ id: string }} */ (request.params);
  const news = await shop.inbox.waitForRedirect(id, { timeout: "3s" });
  reply.type("text/html; charset=utf-8");
  if (!news) {
    return reply.code(202).send(waitingPage({ pollUrl: `/pay/${id}` }));
  }
  return news.redirect_data
    ? reply.send(redirectForm(news.redirect_data))
    : reply.redirect(`/orders/${id}`, 303);
});

app.get("/orders/:id", async (request, reply) => {
  const { id } = /** @type {{ id: string }} */ (request.params);
  const status = await shop.statusOf(id);
  if (status === "new") {
    reply.header("Refresh", "2"); // its callback is on its way
  }
  return reply.code(status ? 200 : 404).send(status ?? "No such order");
});

console.log(await app.listen({ host: "127.0.0.1", port: shop.port }));

process.once("SIGTERM", async () => {
  await app.close();
  await shop.close();
});

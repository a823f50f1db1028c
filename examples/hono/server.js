// @ts-check
import { randomUUID } from "node:crypto";
import { serve } from "@hono/node-server";
import { createCallbackHandler, redirectForm } from "cup-quickpay";
import { waitingPage } from "cup-quickpay/inbox";
import { Hono } from "hono";
import { openShop } from "./shop.js";

const shop = await openShop();
const handleCallback = createCallbackHandler({
  secretKey: shop.secretKey,
  inbox: shop.inbox,
  onError: console.error, // told of refused callbacks, such as with a wrong key. The inbox never sees them
});
const app = new Hono();

app.post("/callbacks", (context) => handleCallback(context.req.raw));

app.get("/", (context) =>
  context.html('<form method="post" action="/buy"><button>Green tea 绿茶, ¥ 10.00</button></form>'),
);

app.post("/buy", async (context) => {
  const id = randomUUID();
  await shop.buy(id, 1000);
  return context.redirect(`/pay/${id}`, 303);
});

// The customer waits here, in whichever process, until the platform has said where to pay.
app.get("/pay/:id", async (context) => {
  const id = context.req.param("id");
  const news = await shop.inbox.waitForRedirect(id, { timeout: "3s" });
  if (!news) {
    return context.html(waitingPage({ pollUrl: `/pay/${id}` }), 202);
  }
  return news.redirect_data
    ? context.html(redirectForm(news.redirect_data))
    : context.redirect(`/orders/${id}`, 303);
});

app.get("/orders/:id", async (context) => {
  const status = await shop.statusOf(context.req.param("id"));
  if (status === "new") {
    context.header("Refresh", "2"); // its callback is on its way
  }
  return context.text(status ?? "No such order", status ? 200 : 404);
});

const server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port: shop.port }, () =>
  console.log(shop.url),
);

process.once("SIGTERM", () => {
  server.close();
  void shop.close();
});

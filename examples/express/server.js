// @ts-check
import { randomUUID } from "node:crypto";
import { createNodeCallbackHandler, redirectForm } from "cup-quickpay";
import { waitingPage } from "cup-quickpay/inbox";
import express from "express";
import { openShop } from "./shop.js";

const shop = await openShop();
const app = express();

// Put this before express.json(), if you use that: the signature is that of the body as it came.
app.post(
  "/callbacks",
  createNodeCallbackHandler({
    secretKey: shop.secretKey,
    inbox: shop.inbox,
    onError: console.error, // told of refused callbacks, such as with a wrong key. The inbox never sees them
  }),
);

app.get("/", (_request, response) => {
  response.send('<form method="post" action="/buy"><button>Green tea 绿茶, ¥ 10.00</button></form>');
});

app.post("/buy", async (_request, response) => {
  const id = randomUUID();
  await shop.buy(id, 1000);
  response.redirect(303, `/pay/${id}`);
});

// The customer waits here, in whichever process, until the platform has said where to pay.
app.get("/pay/:id", async (request, response) => {
  const { id } = request.params;
  const news = await shop.inbox.waitForRedirect(id, { timeout: "3s" });
  if (!news) {
    response.status(202).send(waitingPage({ pollUrl: `/pay/${id}` }));
  } else if (news.redirect_data) {
    response.send(redirectForm(news.redirect_data));
  } else {
    response.redirect(303, `/orders/${id}`);
  }
});

app.get("/orders/:id", async (request, response) => {
  const status = await shop.statusOf(request.params.id);
  if (status === "new") {
    response.set("Refresh", "2"); // its callback is on its way
  }
  response
    .status(status ? 200 : 404)
    .type("text")
    .send(status ?? "No such order");
});

const server = app.listen(shop.port, "127.0.0.1", (error) => {
  // If the port is taken, Express says so here, and nowhere else.
  if (error) {
    throw error;
  }
  console.log(shop.url);
});

process.once("SIGTERM", () => {
  server.close();
  void shop.close();
});

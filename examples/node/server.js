// @ts-check
import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { createNodeCallbackHandler, redirectForm } from "cup-quickpay";
import { waitingPage } from "cup-quickpay/inbox";
import { openShop } from "./shop.js";

const shop = await openShop();
const handleCallback = createNodeCallbackHandler({
  secretKey: shop.secretKey,
  inbox: shop.inbox,
  onError: console.error, // told of refused callbacks, such as with a wrong key. The inbox never sees them
});

const server = createServer(async (request, response) => {
  try {
    await answer(request, response);
  } catch (error) {
    console.error(error);
    response.writeHead(500).end();
  }
});

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
async function answer(request, response) {
  const [, page, id = ""] = (request.url ?? "").split("/");
  const html = (/** @type {number} */ status, /** @type {string} */ body) =>
    response.writeHead(status, { "Content-Type": "text/html; charset=utf-8" }).end(body);
  const goTo = (/** @type {string} */ path) => response.writeHead(303, { Location: path }).end();

  switch (`${request.method} /${page}`) {
    case "POST /callbacks":
      return handleCallback(request, response);
    case "GET /":
      return html(200, '<form method="post" action="/buy"><button>Green tea 绿茶, ¥ 10.00</button></form>');
    case "POST /buy": {
      const newId = randomUUID();
      await shop.buy(newId, 1000);
      return goTo(`/pay/${newId}`);
    }
    case "GET /pay": {
      // The customer waits here, in whichever process, until the platform has said where to pay.
      const news = await shop.inbox.waitForRedirect(id, { timeout: "3s" });
      if (!news) {
        return html(202, waitingPage({ pollUrl: `/pay/${id}` }));
      }
      return news.redirect_data ? html(200, redirectForm(news.redirect_data)) : goTo(`/orders/${id}`);
    }
    case "GET /orders": {
      const status = await shop.statusOf(id);
      if (status === "new") {
        response.setHeader("Refresh", "2"); // its callback is on its way
      }
      return html(status ? 200 : 404, status ?? "No such order");
    }
    default:
      return html(404, "No such page");
  }
}

server.listen(shop.port, "127.0.0.1", () => console.log(shop.url));

process.once("SIGTERM", () => {
  server.close();
  void shop.close();
});

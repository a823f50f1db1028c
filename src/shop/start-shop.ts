import { createHash, randomUUID } from "node:crypto";
import {
  CupQuickPayError,
  createGateClient,
  paymentPageConfig,
  paymentPageUrl,
  RefusedError,
  redirectForm,
} from "cup-quickpay";
import { type InboxOptions, waitingPage } from "cup-quickpay/inbox";
import { type Context, Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { limitBody } from "../server/limit-body.js";
import { ownName } from "../server/own-name.js";
import { sameOrigin } from "../server/same-origin.js";
import { serve } from "../server/serve.js";
import { memoryOrders } from "./memory-orders.js";
import type { NewOrder, Orders } from "./orders.js";
import { goods, notFoundPage, orderPage, problemPage, shopPage, style } from "./pages.js";
import { payInPage } from "./pay-in-page.js";

/** Where the shop's payments go. */
export interface ShopOptions {
  readonly projectId: number;
  readonly secretKey: string;
  /** Gate and Payment Page: the sandbox's URL. */
  readonly platformUrl: string;
  /** Port to listen on; 0 for any free one. */
  readonly port: number;
  /** Where the orders are kept, as `createCallbackInbox` takes it. Default: in memory, until the shop ends. */
  readonly database?: InboxOptions["database"] | undefined;
}

/**
 * A shop in a few lines: a purchase through Gate, one through Payment Page, one by its widget, a payout, and
 * the route that hears of their results.
 *
 * @throws Error if the database cannot be opened, or the port is taken.
 */
export async function startShop({ projectId, secretKey, platformUrl, port, database }: ShopOptions) {
  const gate = createGateClient({ projectId, secretKey, baseUrl: platformUrl });
  const orders = await openOrders();
  const app = new Hono();
  let url = "";

  const withWidget = headersWithWidget(platformUrl);
  app.use((context, next) => (context.req.path === "/" ? withWidget : headers)(context, next));
  // Another site in the customer's browser must neither read along nor order. Callbacks come from a server,
  // not from a page.
  app.use(ownName("127.0.0.1"));
  app.use(limitBody(largestBody, (context) => context.text("The body is too large.", 413)));
  app.on("POST", ["/pay", "/pay-by-page", "/pay-in-page", "/payout"], sameOrigin);

  let links: Readonly<Record<string, string>> = {};

  app.get("/", async (context) => context.html(shopPage(newId, await orders.latest(), links, platformUrl)));
  app.get("/pay-in-page.js", (context) =>
    context.body(payInPage, 200, { "Content-Type": "text/javascript; charset=utf-8" }),
  );
  app.get("/orders/:id", async (context) => {
    const order = await orders.find(context.req.param("id"));
    return order ? context.html(orderPage(order, links)) : context.notFound();
  });
  app.notFound((context) => context.html(notFoundPage(orders.place, links), 404));

  app.post("/pay", async (context) => {
    const order = await ordered(context.req);
    await orders.open(order);
    return context.redirect(`/pay/${order.id}`, 303);
  });

  app.get("/pay/:id", async (context) => {
    const order = await orders.find(context.req.param("id"));
    if (!order) {
      return context.notFound();
    }
    if (order.isLost && order.status !== "new") {
      // The form that the platform had sent is not there any more. A new order is sent again.
      return toOrder(context, order);
    }
    await send(order);
    const news = await orders.waitForRedirect(order.id);
    if (!news) {
      return context.html(waitingPage({ pollUrl: `/pay/${order.id}` }), 202);
    }
    return news.redirect_data ? context.html(redirectForm(news.redirect_data)) : toOrder(context, order);
  });

  app.post("/pay-by-page", async (context) => {
    const order = await ordered(context.req);
    await orders.open(order);
    return context.redirect(await pageLink(order), 303);
  });

  app.post("/pay-in-page", async (context) => {
    const order = await ordered(context.req);
    await orders.open(order);
    if (context.req.header("Accept") !== "application/json") {
      return context.redirect(await pageLink(order), 303);
    }
    // A phone has no room for a page over the page.
    const config = await paymentPageConfig(
      { ...pageParameters(order), redirect_on_mobile: 1 },
      { projectId, secretKey },
    );
    return context.json({ config, order: `/orders/${order.id}` });
  });

  app.post("/payout", async (context) => {
    const { id } = await ordered(context.req);
    const order = { id, kind: "payout", amount: 48560, what: "Money back 返款到银行卡" } as const;
    await orders.open(order);
    await send(order);
    return toOrder(context, order);
  });

  app.post("/callbacks", (context) => orders.handleCallback(context.req.raw));

  app.onError((error, context) => {
    if (!(error instanceof CupQuickPayError)) {
      throw error;
    }
    return context.html(problemPage(error.message, links), 502);
  });

  /** What makes the inbox is loaded only by a shop that has a database for it. */
  async function openOrders(): Promise<Orders> {
    if (database === undefined) {
      return memoryOrders({ projectId, secretKey });
    }
    const { inboxOrders } = await import("./inbox-orders.js");
    return inboxOrders({ projectId, secretKey, gate, database });
  }

  /**
   * Asks the platform for the payment of an order. Where nobody knows what has become of that, because the answer
   * was lost or the shop was killed, it is asked for again, under the same id: so the payment is there once.
   */
  async function send(order: NewOrder): Promise<void> {
    if (!(await orders.claim(order.id))) {
      return;
    }
    try {
      await (order.kind === "payout" ? payOut(order) : sell(order));
      await orders.sent(order.id);
    } catch (error) {
      if (error instanceof RefusedError && error.paymentExists) {
        await orders.sent(order.id);
      } else if (!(error instanceof CupQuickPayError && error.outcome === "unknown")) {
        throw error;
      }
    }
  }

  const pageLink = (order: NewOrder) =>
    paymentPageUrl(pageParameters(order), { projectId, secretKey, baseUrl: platformUrl });

  /** What Payment Page is to know of an order, however it is opened. */
  function pageParameters({ id, amount, what }: NewOrder) {
    const back = `${url}/orders/${id}`;
    return {
      payment_id: id,
      customer_id: customer.id,
      payment_amount: amount,
      payment_description: what,
      force_payment_method: "cup-quick",
      redirect_success_url: back,
      redirect_fail_url: back,
      merchant_callback_url: `${url}/callbacks`,
    };
  }

  function sell({ id, amount, what }: NewOrder) {
    return gate.sale({
      general: { payment_id: id, merchant_callback_url: `${url}/callbacks` },
      customer,
      payment: { amount, currency: "CNY", description: what },
      return_url: { success: `${url}/orders/${id}`, decline: `${url}/orders/${id}` },
    });
  }

  function payOut({ id, amount }: NewOrder) {
    return gate.payout({
      general: { payment_id: id, merchant_callback_url: `${url}/callbacks` },
      customer: { ...customer, state: "广东省", country: "CN" },
      payment: { amount, currency: "CNY", description: `Order ${id}` },
      // The sandbox's test card. A real shop must never store a card number; its customer enters it.
      card: { pan: "6200000000000005" },
      account: { bank_id: 1, region_id: 5, city: "广州市", branch: "天河支行" },
    });
  }

  const server = await serve(app, port).catch(async (error: unknown) => {
    await orders.close();
    throw error;
  });
  url = server.url;
  return {
    url,
    /** Where the orders are kept, in words. */
    place: orders.place,
    async close() {
      await server.close();
      await orders.close();
    },
    /** Links for the developer that its pages show, by name. */
    get links() {
      return links;
    },
    set links(pages) {
      links = pages;
    },
  };
}

const toOrder = (context: Context, { id }: NewOrder) => context.redirect(`/orders/${id}`, 303);

/** Bytes: forms and callbacks are far smaller. */
const largestBody = 1024 * 1024;

const common = {
  // With "no-referrer", browsers hide the origin of the shop's own forms, which the check against other sites
  // needs.
  referrerPolicy: "same-origin",
  xFrameOptions: "DENY",
  crossOriginOpenerPolicy: false,
  strictTransportSecurity: false,
} as const;

/** No other site may put the shop into a frame, and click there. */
const headers = secureHeaders({ ...common, contentSecurityPolicy: { frameAncestors: ["'none'"] } });

/** The page with the widget: what the widget needs of the platform, and nothing else of anybody. */
function headersWithWidget(platformUrl: string) {
  const { origin } = new URL(platformUrl);
  const styleHash = createHash("sha256").update(style).digest("base64");
  return secureHeaders({
    ...common,
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'", origin],
      styleSrc: [`'sha256-${styleHash}'`, origin],
      frameSrc: [origin],
      formAction: ["'self'", origin],
      connectSrc: ["'self'"],
      imgSrc: ["data:"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  });
}

const newId = () => `SHOP_${randomUUID().slice(0, 8)}`;

/** The order that a form of the shop asks for. The price is the shop's, not the form's. */
async function ordered(request: { parseBody(): Promise<Record<string, unknown>> }) {
  const { id, amount } = await request.parseBody();
  const good = goods.find((each) => String(each.amount) === amount) ?? goods[0];
  return {
    id: /^SHOP_[0-9a-f]{8}$/.test(String(id)) ? String(id) : newId(),
    kind: "purchase" as const,
    ...good,
  };
}

/** Whoever buys here. A real shop asks. */
const customer = {
  id: "123",
  ip_address: "183.57.40.238",
  first_name: "倩文",
  last_name: "伍",
  phone: "13632264147",
  email: "customer@example.com",
  street: "天河路1号",
  city: "广州市",
  zip: "510000",
  country: "CN",
};

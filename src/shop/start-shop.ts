import { randomUUID } from "node:crypto";
import {
  type Callback,
  CupQuickPayError,
  createCallbackHandler,
  createGateClient,
  isFinal,
  memoryCallbackStore,
  type PayoutCallback,
  type PurchaseCallback,
  paymentPageUrl,
  redirectForm,
  redirectUrl,
} from "cup-quickpay";
import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { limitBody } from "../server/limit-body.js";
import { ownName } from "../server/own-name.js";
import { sameOrigin } from "../server/same-origin.js";
import { serve } from "../server/serve.js";
import { Orders } from "./orders.js";
import { goods, notFoundPage, orderPage, problemPage, shopPage } from "./pages.js";

/** Where the shop's payments go. */
export interface ShopOptions {
  readonly projectId: number;
  readonly secretKey: string;
  /** Gate and Payment Page: the sandbox's URL. */
  readonly platformUrl: string;
  /** Port to listen on; 0 for any free one. */
  readonly port: number;
}

/**
 * A shop in a few lines: a purchase through Gate, one through Payment Page, a payout, and the route that
 * hears of their results.
 */
export async function startShop({ projectId, secretKey, platformUrl, port }: ShopOptions) {
  const orders = new Orders();
  const gate = createGateClient({ projectId, secretKey, baseUrl: platformUrl });
  const app = new Hono();
  let url = "";

  app.use(headers);
  // Another site in the customer's browser must neither read along nor order. Callbacks come from a server,
  // not from a page.
  app.use(ownName("127.0.0.1"));
  app.use(limitBody(largestBody, (context) => context.text("The body is too large.", 413)));
  app.on("POST", ["/pay", "/pay-by-page", "/payout"], sameOrigin);

  let links: Readonly<Record<string, string>> = {};

  app.get("/", (context) => context.html(shopPage(newId, links)));
  app.get("/orders/:id", (context) => {
    const order = orders.find(context.req.param("id"));
    return order ? context.html(orderPage(order, links)) : context.notFound();
  });
  app.notFound((context) => context.html(notFoundPage(links), 404));

  app.post("/pay", async (context) => {
    const order = orders.open(await ordered(context.req));
    // A second click finds the order open: the payment must not be sent under another id, nor twice.
    if (order.status === "new") {
      order.status = "sent";
      await gate.sale({
        general: { payment_id: order.id, merchant_callback_url: `${url}/callbacks` },
        customer,
        payment: { amount: order.amount, currency: "CNY", description: order.what },
        return_url: { success: `${url}/orders/${order.id}`, decline: `${url}/orders/${order.id}` },
      });
    }
    const ready = await orders.until(
      order.id,
      ({ redirect, status }) => redirect !== undefined || isFinal(status),
    );
    if (!ready?.redirect || isFinal(ready.status)) {
      return context.redirect(`/orders/${order.id}`, 303);
    }
    const { redirect } = ready;
    return redirect.method === "GET"
      ? context.redirect(redirectUrl(redirect), 303)
      : context.html(redirectForm(redirect));
  });

  app.post("/pay-by-page", async (context) => {
    const order = orders.open(await ordered(context.req));
    const back = `${url}/orders/${order.id}`;
    const link = await paymentPageUrl(
      {
        payment_id: order.id,
        customer_id: customer.id,
        payment_amount: order.amount,
        payment_description: order.what,
        force_payment_method: "cup-quick",
        redirect_success_url: back,
        redirect_fail_url: back,
        merchant_callback_url: `${url}/callbacks`,
      },
      { projectId, secretKey, baseUrl: platformUrl },
    );
    return context.redirect(link, 303);
  });

  app.post("/payout", async (context) => {
    const { id } = await ordered(context.req);
    const order = orders.open({ id, kind: "payout", amount: 48560, what: "Money back 退款到银行卡" });
    if (order.status === "new") {
      order.status = "sent";
      await gate.payout({
        general: { payment_id: order.id, merchant_callback_url: `${url}/callbacks` },
        customer: { ...customer, state: "广东省", country: "CN" },
        payment: { amount: order.amount, currency: "CNY", description: `Order ${order.id}` },
        // The sandbox's test card. A real shop must never store a card number; its customer enters it.
        card: { pan: "6200000000000005" },
        account: { bank_id: 1, region_id: 5, city: "广州市", branch: "天河支行" },
      });
    }
    return context.redirect(`/orders/${order.id}`, 303);
  });

  const paid = ({ payment }: PurchaseCallback | PayoutCallback) =>
    orders.update(payment.id, { status: payment.status, reason: "", paid: payment.sum.amount });
  const failed = ({ payment, operation }: PurchaseCallback | PayoutCallback) =>
    orders.update(payment.id, { status: payment.status, reason: operation.message ?? "" });
  /**
   * Steps on the way. A result that came by another operation, or refuses a duplicate, is for a person to
   * look at.
   */
  const keepStatus = ({ payment }: Callback) => {
    if (!isFinal(payment.status)) {
      orders.update(payment.id, { status: payment.status });
    }
  };
  const handleCallback = createCallbackHandler({
    secretKey,
    projectId,
    store: memoryCallbackStore(),
    on: {
      redirect: ({ payment, redirect_data }) =>
        orders.update(payment.id, { status: payment.status, redirect: redirect_data }),
      purchaseSuccess: paid,
      payoutSuccess: paid,
      purchaseDecline: failed,
      purchaseError: failed,
      payoutDecline: failed,
      payoutError: failed,
      payoutReversed: ({ payment }) => orders.update(payment.id, { status: payment.status }),
      update: keepStatus,
    },
  });
  app.post("/callbacks", (context) => handleCallback(context.req.raw));

  app.onError((error, context) => {
    if (!(error instanceof CupQuickPayError)) {
      throw error;
    }
    return context.html(problemPage(error.message, links), 502);
  });

  const server = await serve(app, port);
  url = server.url;
  return {
    url,
    orders,
    close: server.close,
    /** Links for the developer that its pages show, by name. */
    get links() {
      return links;
    },
    set links(pages) {
      links = pages;
    },
  };
}

/** Bytes: forms and callbacks are far smaller. */
const largestBody = 1024 * 1024;

/** No other site may put the shop into a frame, and click there. */
const headers = secureHeaders({
  // With "no-referrer", browsers hide the origin of the shop's own forms, which the check against other sites
  // needs.
  referrerPolicy: "same-origin",
  contentSecurityPolicy: { frameAncestors: ["'none'"] },
  xFrameOptions: "DENY",
  crossOriginOpenerPolicy: false,
  strictTransportSecurity: false,
});

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

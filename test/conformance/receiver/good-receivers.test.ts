import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { isRedirectCallback } from "../../../src/callback/is-redirect-callback.js";
import { receiverChecks } from "../../../src/conformance/receiver/receiver-checks.js";
import type { ReceiverOptions } from "../../../src/conformance/receiver/receiver-options.js";
import type { ConformanceReport } from "../../../src/conformance/report.js";
import { runChecks } from "../../../src/conformance/run-checks.js";
import { titled } from "../../support/titled.js";
import { handle, keys, type MakeHandler, right, type Shop, type Steps, startShop } from "./broken/shop.js";

/* False alarms are worse than none: endpoints that do all right in ways of their own. */

const shopWith =
  (steps: Partial<Steps>): MakeHandler =>
  (shop) =>
  (request, response) =>
    handle(shop, { ...right, ...steps }, request, response);

/** What an endpoint does, and how its effects are shown. */
interface Good {
  readonly name: string;
  readonly make: MakeHandler;
  readonly effects: (shop: Shop) => ReceiverOptions["effects"];
  readonly skipped: readonly string[];
}

const delivered = ({ orders }: Shop) => [...orders.values()].reduce((sum, order) => sum + order.delivered, 0);

/** When the last callback came, to the shop that notes it. */
let heard = 0;

/** How long a callback waits in a queue, in milliseconds. */
const queueing = 40;

const noTls = ["uses-tls"];

const goodReceivers: readonly Good[] = [
  {
    name: "counts all orders that it has delivered",
    make: shopWith({}),
    effects: (shop) => () => delivered(shop),
    skipped: noTls,
  },
  {
    name: "shows the status of an order only",
    make: shopWith({}),
    effects:
      ({ orders }) =>
      ({ payment_id }) =>
        orders.get(payment_id)?.status ?? "new",
    skipped: noTls,
  },
  {
    name: "notes when it last heard of an order",
    make: shopWith({}),
    effects:
      ({ orders }) =>
      ({ payment_id }) => ({ ...orders.get(payment_id), payment_id, heardAt: new Date().toISOString() }),
    skipped: noTls,
  },
  {
    name: "notes the time of each callback, as languages write it",
    make: (shop) => (request, response) => {
      heard = Date.now();
      return handle(shop, right, request, response);
    },
    effects:
      ({ orders }) =>
      ({ payment_id }) => ({
        ...orders.get(payment_id),
        python: heard / 1000,
        nanoseconds: heard * 1_000_000,
        http: new Date(heard).toUTCString(),
        german: new Date(heard).toLocaleString("de-DE"),
        words: String(new Date(heard)),
      }),
    skipped: noTls,
  },
  {
    name: "takes no more than twenty callbacks a second",
    make: (shop) => {
      let times: number[] = [];
      return (request, response) => {
        const now = Date.now();
        times = times.filter((time) => now - time < 1000);
        if (times.push(now) > 20) {
          times.pop();
          return void response.writeHead(429, { "retry-after": "1", connection: "close" }).end();
        }
        return handle(shop, right, request, response);
      };
    },
    effects: (shop) => () => delivered(shop),
    skipped: noTls,
  },
  {
    name: "numbers its invoices, so that no two orders look alike",
    make: shopWith({}),
    effects: (shop) => {
      const invoices = new Map<string, number>();
      return ({ payment_id }) => {
        if (shop.orders.get(payment_id)?.delivered === 1 && !invoices.has(payment_id)) {
          invoices.set(payment_id, invoices.size + 1);
        }
        return { ...shop.orders.get(payment_id), invoice: invoices.get(payment_id) };
      };
    },
    // One effect cannot be told from two; what must not change can be.
    skipped: [
      "only-success-counts-as-paid",
      "duplicate-refusal-decides-nothing",
      "another-sum-is-not-paid",
      "repeats-at-once-have-one-effect",
      "success-follows-other-callbacks",
      "success-follows-its-own-operation",
      "unusual-callbacks-have-their-effect",
      "failed-callbacks-can-come-again",
      ...noTls,
    ],
  },
  {
    name: "works through a queue",
    make: (shop) => {
      let queue = Promise.resolve();
      // One after the other, some time after the answer.
      const once: Steps["once"] = async (_, key, work) => {
        queue = queue
          .then(() => sleep(queueing))
          .then(() => right.once(shop, key, work))
          .catch(() => {});
      };
      return shopWith({ once })(shop);
    },
    effects: (shop) => () => delivered(shop),
    skipped: ["failed-callbacks-can-come-again", ...noTls],
  },
  {
    name: "answers 204 to what it takes, and 401 to what it refuses",
    make: shopWith({
      acknowledge: (response) => void response.writeHead(204).end(),
      refuse: (response) => void response.writeHead(401, { connection: "close" }).end("Unauthorized"),
    }),
    effects: (shop) => () => delivered(shop),
    skipped: noTls,
  },
  {
    name: "closes the connection on what it refuses",
    make: shopWith({ refuse: (response) => void response.destroy() }),
    effects: (shop) => () => delivered(shop),
    skipped: noTls,
  },
  {
    name: "runs where another program looks what stands at the port of the customer's page",
    make: shopWith({
      async apply(order, callback) {
        if (isRedirectCallback(callback) && callback.redirect_data.url.startsWith("http://127.0.0.1")) {
          await fetch(new URL("/", callback.redirect_data.url));
        }
        await right.apply(order, callback);
      },
    }),
    effects: (shop) => () => delivered(shop),
    skipped: noTls,
  },
  {
    name: "has a page for whoever opens its URL",
    make: (shop) => (request, response) =>
      request.method === "GET"
        ? void response.end("<h1>Here are callbacks taken.</h1>")
        : handle(shop, right, request, response),
    effects: (shop) => () => delivered(shop),
    skipped: noTls,
  },
];

const reports = new Map<string, ConformanceReport>();

beforeAll(async () => {
  await Promise.all(
    goodReceivers.map(async ({ name, make, effects }) => {
      await using server = await startShop(make);
      const { url, prepare, shop } = server;
      const report = await runChecks(receiverChecks, {
        ...{ url, prepare },
        effects: effects(shop),
        secretKey: keys.current,
        nextSecretKey: keys.next,
      });
      reports.set(name, report);
    }),
  );
});

describe("A good receiver that", () => {
  const titles = titled(goodReceivers, ({ name }) => `${name} fails no check, and is warned of none`);
  test.each(titles)("%s", (_, { name, skipped }) => {
    const results = reports.get(name)?.results ?? [];
    const others = results.filter(({ outcome }) => outcome !== "passed" && outcome !== "skipped");
    expect(others.map(({ id, reason }) => [id, reason])).toEqual([]);
    expect(results.filter(({ outcome }) => outcome === "skipped").map(({ id }) => id)).toEqual(skipped);
    expect(results).toHaveLength(receiverChecks.length);
  });
});

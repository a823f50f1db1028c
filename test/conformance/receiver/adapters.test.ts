import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Callback } from "../../../src/callback/callback.js";
import type { HandlingOptions } from "../../../src/callback/callback-handler-options.js";
import { memoryCallbackStore } from "../../../src/callback/memory-callback-store.js";
import { receiverChecks } from "../../../src/conformance/receiver/receiver-checks.js";
import type { ConformanceReport } from "../../../src/conformance/report.js";
import { runChecks } from "../../../src/conformance/run-checks.js";
import { expressSetUps } from "../../frameworks/set-ups/express.js";
import { fastifySetUps } from "../../frameworks/set-ups/fastify.js";
import { honoSetUps } from "../../frameworks/set-ups/hono.js";
import { nodeHttp } from "../../frameworks/set-ups/node-http.js";
import type { SetUp } from "../../frameworks/set-ups/set-up.js";
import { titled } from "../../support/titled.js";

/* Our own handlers are held to what others are. */

// Hono's server puts its own in their place, which other test files of this worker must not get.
const { Request, Response } = globalThis;
afterAll(() => {
  Object.defineProperties(globalThis, { Request: { value: Request }, Response: { value: Response } });
});

const setUps = [...nodeHttp, ...expressSetUps, ...fastifySetUps, ...honoSetUps];

/** A small shop: it delivers an order once its sum was paid, and takes it back if the money comes back. */
function createShop() {
  const amounts = new Map<string, number>();
  let delivered = 0;
  const paid = ({ payment }: Callback) => {
    const amount = amounts.get(payment.id);
    if (amount === undefined) {
      throw new Error("There is no such order.");
    }
    delivered += payment.sum.amount === amount ? 1 : 0;
  };
  const options: HandlingOptions = {
    secretKey: ["next-key-77b1e2", "current-key-0f4c9a"],
    store: memoryCallbackStore(),
    on: {
      purchaseSuccess: paid,
      payoutSuccess: paid,
      payoutReversed: () => {
        delivered--;
      },
      update: () => {},
    },
  };
  const prepare = (order: { payment_id: string; amount: number }) =>
    void amounts.set(order.payment_id, order.amount);
  return { options, prepare, effects: () => delivered };
}

async function check({ start }: SetUp): Promise<ConformanceReport> {
  const { options, prepare, effects } = createShop();
  await using server = await start(options);
  return await runChecks(receiverChecks, {
    url: server.url,
    secretKey: "current-key-0f4c9a",
    nextSecretKey: "next-key-77b1e2",
    ...{ prepare, effects },
  });
}

const reports = new Map<SetUp, ConformanceReport>();

beforeAll(async () => {
  await Promise.all(setUps.map(async (setUp) => reports.set(setUp, await check(setUp))));
});

describe("The callback handler fails no check behind", () => {
  test.each(titled(setUps, ({ name }) => name))("%s", (_, setUp) => {
    const results = reports.get(setUp)?.results ?? [];
    const others = results.filter(({ outcome }) => outcome !== "passed");
    expect(others.map(({ id, outcome }) => [id, outcome])).toEqual([
      ...setUp.warnings.map((id) => [id, "warning"]),
      ["uses-tls", "skipped"],
    ]);
    expect(results).toHaveLength(receiverChecks.length);
  });
});

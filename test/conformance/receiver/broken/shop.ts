import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Callback } from "../../../../src/callback/callback.js";
import { callbackKey } from "../../../../src/callback/callback-key.js";
import { memoryCallbackStore } from "../../../../src/callback/memory-callback-store.js";
import { parseCallback } from "../../../../src/callback/parse-callback.js";
import { supersedes } from "../../../../src/callback/supersedes.js";
import type { CheckedOrder } from "../../../../src/conformance/receiver/receiver-options.js";

/** What the endpoint does not take. */
export class Refused extends Error {
  constructor(readonly status: number) {
    super("Refused.");
  }
}

/** An order of the shop, and what was done about it. */
export interface Order {
  readonly amount: number;
  status: string | undefined;
  /** How often it was delivered, less how often it was taken back. */
  delivered: number;
}

/** What the shop does with a delivery, step by step. Broken ones do one of them wrongly. */
export interface Steps {
  /** Whether a request can be a callback at all. @throws Refused */
  admit(request: IncomingMessage): void;
  /** @throws Refused for a body that is too large. */
  read(request: IncomingMessage): Promise<Buffer>;
  /** The callback in a body, if it is to be believed. @throws for all else. */
  understand(body: Buffer, keys: readonly string[], request: IncomingMessage): Promise<Callback>;
  /** What repeats of a callback have in common. */
  keyOf(callback: Callback, body: Buffer): string;
  /** Does some work once for each key. @throws Refused if it is being done, and what the work throws. */
  once(shop: Shop, key: string, work: () => void | Promise<void>): Promise<void>;
  /** Changes an order as a callback says. */
  apply(order: Order, callback: Callback): void | Promise<void>;
  acknowledge(response: ServerResponse, body: Buffer, callback: Callback): void;
  refuse(response: ServerResponse, error: unknown, body: Buffer): void;
}

/** What a shop knows. */
export interface Shop {
  readonly orders: Map<string, Order>;
  readonly store: ReturnType<typeof memoryCallbackStore>;
  readonly keys: readonly string[];
  /** For whatever a broken shop keeps beside it. */
  readonly seen: Set<string>;
}

const maxBodySize = 256_000;

/** A shop that does all right. */
export const right: Steps = {
  admit({ method, headers }) {
    if (method !== "POST") {
      throw new Refused(405);
    }
    if (!headers["content-type"]?.startsWith("application/json")) {
      throw new Refused(415);
    }
  },
  async read(request) {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of request) {
      size += chunk.length;
      if (size > maxBodySize) {
        throw new Refused(413);
      }
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  },
  understand: (body, keys) => parseCallback(body, keys),
  keyOf: callbackKey,
  async once({ store }, key, work) {
    if ((await store.run(key, async () => work())) === "busy") {
      throw new Refused(503);
    }
  },
  apply(order, callback) {
    const { status, sum } = callback.payment;
    const isRight = sum.amount === order.amount && sum.currency === "CNY";
    if (!supersedes(callback, order.status) || (status === "success" && !isRight)) {
      return;
    }
    order.status = status;
    order.delivered += status === "success" ? 1 : status === "reversed" ? -1 : 0;
  },
  acknowledge: (response) => void response.end(),
  refuse(response, error) {
    const { status = 400 } = error instanceof Refused ? error : {};
    response.writeHead(status, { connection: "close" }).end();
  },
};

/** Handles a delivery by some steps. */
export async function handle(
  shop: Shop,
  steps: Steps,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let body: Buffer = Buffer.alloc(0);
  try {
    steps.admit(request);
    body = await steps.read(request);
    const callback = await steps.understand(body, shop.keys, request);
    await steps.once(shop, steps.keyOf(callback, body), () => steps.apply(orderOf(shop, callback), callback));
    steps.acknowledge(response, body, callback);
  } catch (error) {
    steps.refuse(response, error, body);
  }
}

export function orderOf({ orders }: Shop, { payment }: Callback): Order {
  const order = orders.get(payment.id);
  if (!order) {
    throw new Refused(500);
  }
  return order;
}

/** What the checks have to know of a shop, and its end. */
export interface Started extends AsyncDisposable {
  readonly url: string;
  readonly effects: (order: { payment_id: string }) => unknown;
  readonly prepare: (order: CheckedOrder) => void;
  readonly shop: Shop;
}

/** The keys of shops under test. Long enough that it is seen if they are told. */
export const keys = { current: "current-key-0f4c9a", next: "next-key-77b1e2" } as const;

/** What takes deliveries, made for a shop. */
export type MakeHandler = (
  shop: Shop,
) => (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** Starts a shop on a free loopback port. */
export async function startShop(make: MakeHandler): Promise<Started> {
  const shop: Shop = {
    orders: new Map(),
    store: memoryCallbackStore(),
    keys: [keys.next, keys.current],
    seen: new Set(),
  };
  const server = createServer(make(shop));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    shop,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/callbacks`,
    effects: ({ payment_id }) => shop.orders.get(payment_id),
    prepare: ({ payment_id, amount }) =>
      void shop.orders.set(payment_id, { amount, status: undefined, delivered: 0 }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

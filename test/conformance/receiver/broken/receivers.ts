import { createHmac } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { Callback } from "../../../../src/callback/callback.js";
import { callbackKey } from "../../../../src/callback/callback-key.js";
import { isRedirectCallback } from "../../../../src/callback/is-redirect-callback.js";
import { parseCallback } from "../../../../src/callback/parse-callback.js";
import { supersedes } from "../../../../src/callback/supersedes.js";
import { CallbackError } from "../../../../src/errors/callback-error.js";
import { canonicalString } from "../../../../src/signature/canonical-string.js";
import { parseJson } from "../../../../src/signature/parse-json.js";
import { sign } from "../../../../src/signature/sign.js";
import { verify } from "../../../../src/signature/verify.js";
import { handle, type MakeHandler, orderOf, Refused, right, type Shop, type Steps } from "./shop.js";
import type { BrokenReceiver } from "./table.js";

/*
 * Endpoints with one fault each, as shops have them, made from the one that has none.
 */

/** Right but for some steps. */
const shopWith = (faults: Partial<Steps>): MakeHandler => shopThat(() => faults);

/** The same, where they have to know the shop. */
const shopThat =
  (faults: (shop: Shop) => Partial<Steps>): MakeHandler =>
  (shop) => {
    const steps = { ...right, ...faults(shop) };
    return (request, response) => handle(shop, steps, request, response);
  };

/** Right but for what it believes: it is handed what was parsed, and answers whether it believes that. */
const believing = (
  believes: (data: Body, keys: readonly string[]) => boolean | Promise<boolean>,
): MakeHandler =>
  shopWith({
    async understand(body, keys) {
      const data = parseJson(body.toString()) as Body;
      if (!(await believes(data, keys))) {
        throw new Refused(400);
      }
      return trusted(data);
    },
  });

/** Right but for some callbacks, which it refuses. */
const refusing = (isRefused: (callback: Callback, shop: Shop) => boolean, status = 400): MakeHandler =>
  shopThat((shop) => ({
    async understand(body, keys) {
      const callback = await parseCallback(body, keys);
      if (isRefused(callback, shop)) {
        throw new Refused(status);
      }
      return callback;
    },
  }));

type Body = Record<string, unknown> & { readonly signature?: unknown };

/** What is believed without a look at its signature: it is signed anew, and all else about it must be right. */
async function trusted(data: Body): Promise<Callback> {
  const { signature: _, general: __, ...unsigned } = data;
  return parseCallback({ ...unsigned, signature: await sign(unsigned, "own") }, "own");
}

const holds = async (data: Body, keys: readonly string[]) =>
  (await Promise.all(keys.map((key) => verify(data, key)))).includes(true);

const expected = (data: Body, keys: readonly string[]) => Promise.all(keys.map((key) => sign(data, key)));

/** As `apply` of the right one, but for what replaces what, and what counts as paid. */
const applying = (
  replaces: (callback: Callback, status: string | undefined) => boolean,
  isPaid: (callback: Callback, amount: number) => boolean = ({ payment }, amount) =>
    payment.status === "success" && payment.sum.amount === amount && payment.sum.currency === "CNY",
): MakeHandler =>
  shopWith({
    apply(order, callback) {
      const { status } = callback.payment;
      const paid = isPaid(callback, order.amount);
      if (replaces(callback, order.status) && (status !== "success" || paid)) {
        order.status = status;
        order.delivered += paid ? 1 : status === "reversed" ? -1 : 0;
      }
    },
  });

const knownMethods = ["quick", "ChinaUnionPay", "cup-card"];
const knownCodes = "0 301 501 3041 3191 9999 20105 20106 20301 20601 20602 29999 10000".split(" ");
const knownStatuses =
  "processing,awaiting redirect result,awaiting customer action,awaiting retry,awaiting clarification,partially_paid_out,success,decline,error,canceled,cancelled,expired,reversed".split(
    ",",
  );
const knownFields = "project_id payment operation account customer redirect_data general signature".split(
  " ",
);

/** One for each row of the table. */
export const brokenReceivers: Readonly<Record<BrokenReceiver, MakeHandler>> = {
  "does not verify": believing(() => true),
  "looks only whether there is a signature": believing(
    ({ signature, general }) => String(signature ?? (general as Body | undefined)?.signature).length === 88,
  ),
  "compares as much as was sent": believing(async (data, keys) => {
    const { signature = "" } = data;
    return (
      typeof signature === "string" && (await expected(data, keys)).some((each) => each.startsWith(signature))
    );
  }),
  "compares loosely": believing(async (data, keys) => {
    const signature: unknown = data.signature ?? (data.general as Body | undefined)?.signature;
    return signature === true || holds(data, keys);
  }),
  "compares without regard to case": believing(async (data, keys) => {
    const signature = String(data.signature ?? (data.general as Body | undefined)?.signature).toLowerCase();
    return (await expected(data, keys)).some((each) => each.toLowerCase() === signature);
  }),
  "takes whichever signature fits": shopWith({
    async understand(body, keys) {
      const { signature, general, ...rest } = parseJson(body.toString()) as Body;
      const inGeneral = (general as Body | undefined)?.signature;
      for (const each of [signature, inGeneral]) {
        if (typeof each === "string" && (await holds({ ...rest, signature: each }, keys))) {
          return trusted(rest);
        }
      }
      throw new Refused(400);
    },
  }),
  "reads the signature at the top level only": believing(
    async (data, keys) => typeof data.signature === "string" && holds(data, keys),
  ),
  "verifies the parsed body": shopWith({
    understand: (body, keys) => parseCallback(JSON.parse(body.toString()) as object, keys),
  }),
  "verifies, and does not look at the shape": shopWith({
    async understand(body, keys) {
      const data = parseJson(body.toString()) as Body;
      if (typeof data.signature === "object" || !(await holds(data, keys))) {
        throw new Refused(400);
      }
      return data as unknown as Callback;
    },
    keyOf: ({ payment, operation }) => JSON.stringify([payment.id, payment.status, operation.id]),
    apply: counting,
  }),
  "looks for a link's names at the top level only": shopWith({
    async understand(body, keys) {
      const data = parseJson(body.toString()) as Body;
      const isOfLink = Object.keys(data).some((name) => /^(payment|customer)_/.test(name));
      if (isOfLink || /;(operation|payment):/.test(body.toString()) || !(await holds(data, keys))) {
        throw new Refused(400);
      }
      return data as unknown as Callback;
    },
    keyOf: ({ payment, operation }) => JSON.stringify([payment.id, payment.status, operation.id]),
    apply: counting,
  }),
  "looks for hidden fields in texts, and not in names": refusingHidden(
    (data, text) =>
      /;(operation|payment):/.test(text) ||
      typeof (data.operation as { date?: unknown }).date === "object" ||
      hasNoName(data),
  ),
  "looks for names with a semicolon, and not for empty ones": refusingHidden((_, text) =>
    /;(operation|payment)"?:/.test(text),
  ),
  "knows the current key only": shopWith({
    understand: (body, [, current = ""]) => parseCallback(body, current),
  }),
  "verifies a copy without __proto__": shopWith({
    understand: (body, keys) => parseCallback(withoutProto(parseJson(body.toString()) as object), keys),
  }),
  "verifies one of two equal keys, and acts on the other": shopWith({
    async understand(body, keys) {
      const text = body.toString();
      const second = text.indexOf(',"payment":', text.indexOf('"payment":'));
      if (second === -1) {
        return parseCallback(body, keys);
      }
      await parseCallback(`${text.slice(0, second)}}`, keys);
      return trusted(parseJson(text) as Body);
    },
  }),
  "acts before it verifies": shopThat((shop) => ({
    async understand(body, keys) {
      const data = parseJson(body.toString()) as Body;
      const callback = await trusted(data);
      const order = orderOf(shop, callback);
      if (callback.payment.status === "success" && supersedes(callback, order.status)) {
        await right.once(shop, callbackKey(callback), () => right.apply(order, callback));
      }
      return parseCallback(body, keys);
    },
  })),
  "answers 200 to everything": shopWith({ refuse: (response) => void response.end() }),
  "answers 200 before it reads": (shop) => (request, response) => {
    const silent = { ...right, acknowledge: () => {}, refuse: () => {} };
    response.writeHead(200).end();
    return handle(shop, silent, request, response);
  },
  "answers 200 to a body that it cannot parse": shopWith({
    refuse(response, error, body) {
      const isJson = !(error instanceof CallbackError && error.code === "not_json");
      right.refuse(response, isJson ? error : new Refused(200), body);
    },
  }),
  "answers 200 before it stores, and cannot store long texts": (shop) =>
    shopWith({
      once: async (_, key, work) =>
        void setTimeout(() => void right.once(shop, key, work).catch(() => {}), 5),
      apply(order, callback) {
        if ((callback.operation.message?.length ?? 0) > 255) {
          throw new Error("value too long for type character varying(255)");
        }
        right.apply(order, callback);
      },
    })(shop),
  "notes a callback as handled, and then fails": shopWith({
    async once({ seen }, key, work) {
      if (!seen.has(key)) {
        seen.add(key);
        await work();
      }
    },
  }),
  "looks for the key first, and inserts it later": shopWith({
    async once({ seen }, key, work) {
      if (!seen.has(key)) {
        await sleep(60);
        await work();
        seen.add(key);
      }
    },
    apply: counting,
  }),
  "takes no notice of repeats": shopWith({ once: async (_, __, work) => work(), apply: counting }),
  "tells callbacks apart by payment.id only": shopWith({ keyOf: ({ payment }) => payment.id }),
  "tells callbacks apart by operation.id only": shopWith({
    keyOf: ({ operation }) => String(operation.id),
  }),
  "tells callbacks apart by the whole body": shopWith({
    keyOf: (_, body) => body.toString(),
    apply: counting,
  }),
  "answers 409 to a repeat": shopWith({
    async once({ store }, key, work) {
      if ((await store.run(key, async () => work())) !== "done") {
        throw new Refused(409);
      }
    },
  }),
  "lets processing replace success": applying(
    (callback, status) => callback.payment.status === "processing" || supersedes(callback, status),
  ),
  "takes a 3041 for the payment's decline": applying((callback, status) =>
    supersedes(callback.payment.status, status),
  ),
  "keeps success for ever": applying(
    (callback, status) => status !== "success" && supersedes(callback, status),
  ),
  "refuses what comes after success": refusing(
    ({ payment }, { orders }) =>
      payment.status === "reversed" && orders.get(payment.id)?.status === "success",
    409,
  ),
  "does not compare the sum": applying(supersedes, ({ payment }) => payment.status === "success"),
  "refuses another sum": refusing(
    ({ payment }, { orders }) =>
      payment.sum.currency !== "CNY" || payment.sum.amount !== orders.get(payment.id)?.amount,
  ),
  "delivers unless it is a decline": shopWith({
    apply(order, callback) {
      const { status } = callback.payment;
      const isPaid = !/decline|error|reversed|cancell?ed|expired/.test(status);
      right.apply(order, isPaid ? withStatus(callback, "success") : callback);
    },
  }),
  "believes operation.status": shopWith({
    apply(order, callback) {
      const isPaid = callback.operation.status === "success" && callback.payment.status === "processing";
      right.apply(order, isPaid ? withStatus(callback, "success") : callback);
    },
  }),
  "acknowledges and forgets": shopWith({ apply: () => {} }),
  "refuses unknown statuses": refusing(({ payment }) => !knownStatuses.includes(payment.status)),
  "refuses unknown methods": refusing(({ payment }) => !knownMethods.includes(String(payment.method))),
  "refuses unknown codes": refusing(({ operation }) => !knownCodes.includes(String(operation.code))),
  "refuses unknown fields": refusing((callback) =>
    Object.keys(callback).some((name) => !knownFields.includes(name)),
  ),
  "refuses payouts": refusing(({ payment }) => payment.type === "payout"),
  "stumbles over an empty redirect_data": shopWith({
    async understand(body, keys) {
      const { redirect_data } = parseJson(body.toString()) as { redirect_data?: { url: string } };
      if (redirect_data?.url.startsWith("javascript:")) {
        throw new Refused(400);
      }
      return parseCallback(body, keys);
    },
  }),
  "reads Latin-1": shopWith({ understand: (body, keys) => parseCallback(body.toString("latin1"), keys) }),
  "reads JSON of one line only": shopWith({
    understand: (body, keys) => parseCallback(body.toString().split("\n")[0] ?? "", keys),
  }),
  "refuses a charset": shopWith({
    admit(request) {
      right.admit(request);
      if (request.headers["content-type"] !== "application/json") {
        throw new Refused(415);
      }
    },
  }),
  "takes forms": shopWith({
    admit({ method }) {
      if (method !== "POST") {
        throw new Refused(405);
      }
    },
    understand: (body, keys, { headers }) =>
      parseCallback(
        headers["content-type"] === "application/x-www-form-urlencoded" ? formIn(body) : body,
        keys,
      ),
  }),
  "takes GET": shopWith({ admit: () => {} }),
  "has no limit for the body": shopWith({ read: async (request) => wholeOf(request) }),
  "reads the first piece of the body": shopWith({
    read: (request) =>
      new Promise((resolve) => request.once("data", resolve).once("end", () => resolve(Buffer.alloc(0)))),
  }),
  "dies when a connection is cut": (shop) => {
    let isDown = false;
    return async (request, response) => {
      if (isDown) {
        isDown = false;
        request.socket.destroy();
        return;
      }
      request.once("aborted", () => {
        isDown ||= !request.complete;
      });
      await handle(shop, right, request, response);
    };
  },
  "dies of a signed callback without a payment": (shop) => {
    let isDown = false;
    const steps: Steps = {
      ...right,
      async understand(body, keys) {
        const data = parseJson(body.toString()) as Body;
        isDown = data.payment === undefined && (await holds(data, keys));
        return parseCallback(body, keys);
      },
    };
    return async (request, response) => {
      if (isDown) {
        isDown = false;
        request.socket.destroy();
        return;
      }
      await handle(shop, steps, request, response);
    };
  },
  "gives up when the sender has gone": shopThat((shop) => {
    const gone = new WeakSet<Buffer>();
    return {
      async read(request) {
        const body = await right.read(request);
        await sleep(20);
        if (request.socket.destroyed) {
          gone.add(body);
        }
        return body;
      },
      async understand(body, keys) {
        const callback = await parseCallback(body, keys);
        if (gone.has(body)) {
          await shop.store.run(callbackKey(callback), async () => {});
        }
        return callback;
      },
    };
  }),
  "hangs on success": shopWith({
    apply: (order, callback) =>
      callback.payment.status === "success" ? new Promise<void>(() => {}) : right.apply(order, callback),
  }),
  "is slow on redirects": shopWith({
    async apply(order, callback) {
      if (callback.payment.status === "awaiting redirect result") {
        await sleep(2100);
      }
      right.apply(order, callback);
    },
  }),
  "redirects to a page": shopWith({
    acknowledge: (response) => void response.writeHead(302, { location: "/thank-you" }).end(),
  }),
  "shows its stack": shopWith({
    refuse: (response, error) =>
      void response.writeHead(500).end(`<pre>${error instanceof Error ? error.stack : ""}</pre>`),
  }),
  "says which signature was expected": shopThat((shop) => ({
    refuse(response, error, body) {
      void telling(shop, body).then((told) => response.writeHead(400).end(told ?? String(error)));
    },
  })),
  "sends the body back": shopWith({ acknowledge: (response, body) => void response.end(body) }),
  "sends a wrong body back": shopWith({
    refuse: (response, _, body) => void response.writeHead(400).end(`Not accepted: ${body}`),
  }),
  "opens the redirect itself": shopWith({
    async apply(order, callback) {
      right.apply(order, callback);
      if (isRedirectCallback(callback) && callback.redirect_data.url.startsWith("http://127.0.0.1")) {
        await fetch(callback.redirect_data.url);
      }
    },
  }),
};

/** Whether something at the top level stands below no name, as PHP takes names. */
const hasNoName = (data: Body) => "" in data || "0" in data;

/** Verifies, and refuses what was made of a link and what seems to hide a field. */
function refusingHidden(hides: (data: Body, text: string) => boolean): MakeHandler {
  return shopWith({
    async understand(body, keys) {
      const data = parseJson(body.toString()) as Body;
      const isOfLink = /(^|;)payment_amount:/.test(canonicalString(data));
      if (isOfLink || hides(data, body.toString()) || !(await holds(data, keys))) {
        throw new Refused(400);
      }
      return data as unknown as Callback;
    },
    keyOf: ({ payment, operation }) => JSON.stringify([payment.id, payment.status, String(operation.id)]),
    apply: counting,
  });
}

/** Delivers whenever it is told that an order is paid, and leaves it to others that this is told once. */
function counting(order: Parameters<Steps["apply"]>[0], callback: Callback): void {
  if (callback.payment.status === "success" && order.status === "success") {
    order.delivered++;
    return;
  }
  right.apply(order, callback);
}

const withStatus = (callback: Callback, status: string): Callback =>
  ({ ...callback, payment: { ...callback.payment, status } }) as Callback;

/** A copy by assignment loses the key, and keeps what stands below it. */
const withoutProto = (data: object): object =>
  Object.fromEntries(Object.entries(data).filter(([name]) => name !== "__proto__"));

/** A form as PHP reads it. */
function formIn(body: Buffer): object {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of new URLSearchParams(body.toString())) {
    const path = name.split(/[[\]]+/).filter((part) => part !== "");
    let place = fields;
    for (const part of path.slice(0, -1)) {
      place[part] ??= {};
      place = place[part] as Record<string, unknown>;
    }
    place[path.at(-1) ?? ""] =
      /^(?:amount|id|project_id)$/.test(path.at(-1) ?? "") && /^\d+$/.test(value) ? Number(value) : value;
  }
  return fields;
}

async function wholeOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function telling({ keys }: Shop, body: Buffer): Promise<string | undefined> {
  try {
    const data = parseJson(body.toString()) as Body;
    const hmac = createHmac("sha512", keys[1] ?? "")
      .update(canonicalString(data))
      .digest("base64");
    return JSON.stringify({ error: `expected ${hmac}` });
  } catch {
    return undefined;
  }
}

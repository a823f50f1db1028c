import { canonicalString } from "../../signature/canonical-string.js";
import type { Receiver, TestCallback } from "./receiver.js";
import type { CheckedOrder } from "./receiver-options.js";

/*
 * Bodies that nobody may believe. All but the last one say that an order is paid.
 */

/** A callback of success, and of which order: a new one, if it is not said. */
export const success = (receiver: Receiver, of?: CheckedOrder): Promise<TestCallback> =>
  receiver.callback(receiver.example("success"), {}, { of });

/** The same callback with another signature, or none. */
export function withOther({ callback }: TestCallback, signature: unknown): string {
  return JSON.stringify({ ...callback, signature });
}

/** A signature as long as a right one. */
export const madeUp = ({ random }: Receiver): string => `${random.text(86)}==`;

/** One field of a genuine callback is changed, and its signature kept. */
export interface Altered {
  /** The field: `payment.status`. */
  readonly field: string;
  readonly body: string;
}

/** A genuine callback that has been changed into one of success of the order, each time in another field. */
export async function altered(receiver: Receiver, of?: CheckedOrder): Promise<Altered[]> {
  const right = await success(receiver, of);
  const text = (name: string, fields: Readonly<Record<string, unknown>>): string => {
    const { payment, ...rest } = right.callback as { payment: object };
    const nested = name === "payment" ? { ...payment, ...fields } : payment;
    return JSON.stringify({ ...rest, payment: nested });
  };
  const pending = await receiver.callback(receiver.example("processing"), {}, { of: right.order });
  const other = await success(receiver);
  const { payment, operation } = pending.callback as { payment: object; operation: object };
  return [
    {
      field: "payment.sum.amount",
      body: text("payment", { sum: { amount: 1 + receiver.random.below(900), currency: "CNY" } }),
    },
    {
      field: "payment.status",
      body: JSON.stringify({
        ...pending.callback,
        payment: { ...payment, status: "success" },
        operation: { ...operation, status: "success" },
      }),
    },
    {
      field: "payment.id",
      body: JSON.stringify({
        ...other.callback,
        payment: { ...(other.callback.payment as object), id: right.order.payment_id },
      }),
    },
  ];
}

/**
 * Copies of a genuine callback of success whose operation's id stands elsewhere. They have the same canonical string, so
 * the signature holds, but they are not what was signed. Each by how it goes on after "a callback".
 */
export function moved({ callback }: TestCallback): Record<string, string> {
  const { id, date, ...rest } = callback.operation as { id: number; date: string };
  const below = { operation: { id } };
  const copy = (operation: object, beside = {}) => JSON.stringify({ ...callback, operation, ...beside });
  return {
    "whose operation.id stands within operation.date": copy({
      ...rest,
      date: `${date};operation:id:${id}`,
    }),
    "whose operation.id stands within the names of operation.date": copy({
      ...rest,
      date: nested(`${date};operation`, { id }),
    }),
    'whose operation.id stands below the name ""': copy({ date, ...rest }, { "": below }),
    'whose operation.id stands in a list below the name ""': copy({ date, ...rest }, { "": [below] }),
    'whose operation.id stands below the name "0"': copy({ date, ...rest }, { "0": below }),
  };
}

/** Copies of a genuine callback that sign as it does, and say the same in other words. */
export function reworded({ callback, body }: TestCallback): Record<string, string> {
  const { operation, payment } = callback as Record<string, { id: number; sum: object }>;
  const id = `"id":${operation?.id}`;
  const sum = (added: object) =>
    JSON.stringify({ ...callback, payment: { ...payment, sum: { ...payment?.sum, ...added } } });
  return {
    "whose operation.id is a text": body.replace(id, `"id":"${operation?.id}"`),
    "whose operation.id has a fraction of zero": body.replace(id, `${id}.0`),
    "whose operation.id has an exponent": body.replace(id, `${id}e0`),
    "whose payment.sum has an empty object, which is not signed,": sum({ more: {} }),
    "whose payment.sum has a frame_mode, which is not signed,": sum({ frame_mode: "z" }),
  };
}

/**
 * A callback of a decline that was made into one of success. The decline's description tells of the success, and the names
 * of what came of it tell of the decline, so both sign alike.
 */
export async function hiddenInNames(receiver: Receiver, of?: CheckedOrder): Promise<string> {
  const { callback } = await success(receiver, of);
  const { project_id, payment, operation } = callback as Record<string, Record<string, unknown>>;
  const { id, type, sum } = payment ?? {};
  const paid = { id, status: "success", sum, type };
  const declined = {
    id: receiver.random.text(12),
    status: "decline",
    sum: { amount: 1, currency: "CNY" },
    type,
  };
  const lines = (fields: object) => canonicalString({ payment: fields });
  const description = `Tea;${lines(paid)};payment:zz`;
  const genuine = await receiver.signed({ project_id, operation, payment: { ...declined, description } });
  const [, ...path] = `payment:zz;${lines(declined)}`.split(":");
  const names = nested(path.slice(0, -1).join(":"), path.at(-1));
  return JSON.stringify({ ...genuine, payment: { ...paid, description: "Tea", ...names } });
}

/** A value below the names of a path: `a:b` and 1 are `{a: {b: 1}}`. */
const nested = (path: string, value: unknown) =>
  path.split(":").reduceRight((below, name) => ({ [name]: below }), value) as object;

/**
 * A callback that a customer has made of a Payment Page link: they have called themselves a whole callback, and the link
 * came back with a signature of that.
 */
export async function forgedFromLink(receiver: Receiver): Promise<string> {
  // What the link has between the hidden callback and its own parameters that come after it.
  const between = { language_code: "zh" };
  const { names, unsigned, signature } = await fromLink(receiver, between);
  return JSON.stringify({ ...names, ...unsigned, signature });
}

/** The same of a link without a language, whose own names stand below a name of nothing: there they sign as at the top. */
export async function forgedBelowNothing(receiver: Receiver): Promise<string> {
  const { names, unsigned, signature } = await fromLink(receiver, {});
  return JSON.stringify({ "": names, ...unsigned, signature });
}

async function fromLink(receiver: Receiver, between: Readonly<Record<string, string>>) {
  const { order, callback } = await success(receiver);
  const { project_id, payment, operation } = callback as Record<string, object>;
  const own = {
    customer_id: "1",
    payment_amount: order.amount,
    payment_currency: order.currency,
    payment_id: order.payment_id,
  };
  const [rest = ""] = Object.entries(between).map(([name, value]) => `;${name}:${value}`);
  const unsigned = {
    operation,
    payment: rest === "" ? payment : { ...payment, zz: `1${rest}` },
    project_id,
  };
  const names = { ...own, customer_last_name: "Li" };
  const text = canonicalString({ ...names, ...unsigned });
  const from = text.indexOf("customer_last_name:") + "customer_last_name:".length;
  const to = text.indexOf(rest === "" ? ";payment_amount:" : rest);
  const link = { ...own, ...between, customer_last_name: text.slice(from, to), project_id };
  const { signature } = (await receiver.signed(link)) as { signature?: string };
  return { names, unsigned, signature };
}

/** What code stumbles over that does not look before it reads. */
export async function odd(receiver: Receiver): Promise<Record<string, string>> {
  const signed = async (fields: Readonly<Record<string, unknown>>) =>
    (await receiver.callback(receiver.example("success"), fields)).body;
  return {
    "a body that is not JSON": "{",
    "the body null": "null",
    "an array": "[]",
    "a signature that is an object": withOther(await success(receiver), { a: [1] }),
    "a signed callback without a payment": await signed({ payment: undefined }),
    "a signed callback whose payment is null": await signed({ payment: null }),
    "a signed callback whose operation is a text": await signed({ operation: "sale" }),
    "a callback without fields": await signed({ payment: [], operation: [], project_id: null }),
  };
}

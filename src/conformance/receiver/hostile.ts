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
 * A genuine callback of success whose operation's id has moved into the text before it. It has the same canonical string,
 * so its signature holds, but it is not what was signed.
 */
export function moved({ callback }: TestCallback): string {
  const { id, date, ...rest } = callback.operation as { id: number; date: string };
  return JSON.stringify({ ...callback, operation: { ...rest, date: `${date};operation:id:${id}` } });
}

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

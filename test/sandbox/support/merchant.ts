import type { Sandbox } from "../../../src/sandbox/index.js";
import { example } from "../../support/contract.js";
import { signatureOf } from "../../support/independent-signature.js";

export const salePath = "/v2/payment/cup/quick/sale";
export const payoutPath = "/v2/payment/chinaunionpay/payout";
export const banksPath = "/v2/info/banks/chinaunionpay/payout/list";
export const statusPath = "/v2/payment/status";
export const statusByRequestPath = "/v2/payment/status/request";

// biome-ignore lint/suspicious/noExplicitAny: tests look into messages by literal paths.
export type Message = any;

export interface Answer {
  readonly status: number;
  readonly body: Message;
  readonly headers: Headers;
}

/** The contract's example of a purchase, changed, unsigned. */
export const sale = (
  paymentId: string,
  change: { payment?: object; general?: object; [field: string]: unknown } = {},
) => changed(example("sale"), paymentId, change);

/** The contract's example of a payout, changed, unsigned. */
export const payout = (
  paymentId: string,
  change: { payment?: object; general?: object; [field: string]: unknown } = {},
) => changed(example("payout"), paymentId, change);

function changed(
  message: Message,
  paymentId: string,
  { general, payment, ...rest }: Record<string, unknown>,
): Message {
  return {
    ...message,
    general: { project_id: 200, payment_id: paymentId, ...(general as object) },
    payment: { ...message.payment, ...(payment as object) },
    ...rest,
  };
}

/** Signs a message as a merchant does, without the code under test. */
export const signed = (message: Message, key = "sandbox-secret-key"): Message =>
  message.general
    ? { ...message, general: { ...message.general, signature: signatureOf(message, key) } }
    : { ...message, signature: signatureOf(message, key) };

/** Sends a message as it is. */
export async function send(server: { url: string }, path: string, message: Message): Promise<Answer> {
  const response = await fetch(server.url + path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: typeof message === "string" ? message : JSON.stringify(message),
  });
  const text = await response.text();
  return {
    status: response.status,
    body: text === "" ? undefined : JSON.parse(text),
    headers: response.headers,
  };
}

/** Signs a message and sends it. */
export const sendSigned = (sandbox: Sandbox | { url: string }, path: string, message: Message) =>
  send(sandbox, path, signed(message));

/** Asks for the status of a payment. */
export async function statusOf(sandbox: Sandbox, paymentId: string): Promise<Message> {
  const { body } = await sendSigned(sandbox, statusPath, {
    general: { project_id: 200, payment_id: paymentId },
  });
  return body;
}

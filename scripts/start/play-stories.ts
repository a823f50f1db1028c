import {
  type Callback,
  createGateClient,
  isFinal,
  isRedirectCallback,
  paymentPageUrl,
  redirectUrl,
  yuanFromFen,
} from "cup-quickpay";
import { requestExamples } from "#generated/examples";
import { openPage } from "./open-page.js";
import type { Receiver } from "./receiver.js";
import { Story } from "./story.js";

/** The platform that the stories are played on. */
export interface Stage {
  url: string;
  projectId: number;
  secretKey: string;
}

/** The customer of the contract's own example. */
const { customer } = requestExamples.sale;

/** The sandbox's test cards: `cup-quickpay/sandbox` lists them as `testCards`. */
const goodCard = "6200000000000005";
const emptyCard = "6200000000000021";

/**
 * Plays a purchase through Gate, one through Payment Page, a declined one, and a payout, and tells each step.
 *
 * @throws Error when something does not go as the method page says.
 */
export async function playStories(stage: Stage, receiver: Receiver): Promise<void> {
  await purchaseThroughGate(stage, receiver, "Purchase through Gate", goodCard, "success");
  await purchaseThroughPage(stage, receiver);
  await purchaseThroughGate(stage, receiver, "Declined purchase through Gate", emptyCard, "decline");
  await payout(stage, receiver);
}

async function purchaseThroughGate(
  stage: Stage,
  receiver: Receiver,
  title: string,
  card: string,
  expected: string,
) {
  const id = newId();
  const story = new Story(title, "purchase-gate");
  story.upTo(1, "10.00 CNY");
  const accepted = await gateOf(stage).sale({
    general: { payment_id: id, merchant_callback_url: receiver.url },
    customer,
    payment: { amount: 1000, currency: "CNY", description: `Order ${id}` },
    return_url: { success: "http://127.0.0.1:9/paid" },
  });
  story.upTo(5, `accepted, request ${accepted.request_id}`);

  const redirect = await receiver.callbackOf(id, isRedirectCallback);
  story.upTo(9, `signature verified, ${redirect.redirect_data.method} to the form`);
  const form = await openPage(redirectUrl(redirect.redirect_data));
  story.upTo(10, new URL(form.url).pathname);
  // The shop of this story has no page to return to, so the way back is not followed.
  await submitCard(form, card);
  story.upTo(11, `${card.slice(0, 6)}…${card.slice(-4)}`);

  const result = await receiver.callbackOf(id, isResult);
  story.upTo(14, `signature verified, ${describe(result)}`);
  expectStatus(result, expected);
  await confirmByStatus(stage, id, expected);
  story.upTo(15, "the status query says the same, signature verified");
}

async function purchaseThroughPage(stage: Stage, receiver: Receiver) {
  const id = newId();
  const story = new Story("Purchase through Payment Page, without a browser", "purchase-payment-page");
  story.upTo(1, "10.00 CNY");
  const link = await paymentPageUrl(
    {
      payment_id: id,
      customer_id: customer.id,
      payment_amount: 1000,
      payment_description: `Order ${id}`,
      force_payment_method: "cup-quick",
      merchant_callback_url: receiver.url,
    },
    { projectId: stage.projectId, secretKey: stage.secretKey, baseUrl: stage.url },
  );
  story.upTo(2, `${new URL(link).origin}/payment?…&signature=…`);
  const page = await openPage(link);
  story.upTo(6, `titled “${/<title>([^<]*)/.exec(page.html)?.[1]}”`);
  const form = await page.submit({ _method: "cup-quick" });
  story.upTo(7, "银联快捷支付");
  story.upTo(13, new URL(form.url).pathname);
  const shown = await form.submit({ card_number: goodCard });
  story.upTo(14, `${goodCard.slice(0, 6)}…${goodCard.slice(-4)}`);

  const result = await receiver.callbackOf(id, isResult);
  story.upTo(17, `signature verified, ${describe(result)}`);
  expectStatus(result, "success");
  const last = shown.html.includes("支付成功") ? shown : await openPage(shown.url);
  if (!last.html.includes("支付成功")) {
    throw new Error("Payment Page does not show the result.");
  }
  story.upTo(19, "支付成功");
}

async function payout(stage: Stage, receiver: Receiver) {
  const id = newId();
  const story = new Story("Payout through Gate", "payout-gate");
  story.upTo(1, "485.60 CNY");
  const accepted = await gateOf(stage).payout({
    general: { payment_id: id, merchant_callback_url: receiver.url },
    customer: { ...customer, state: "广东省", country: "CN" },
    payment: { amount: 48560, currency: "CNY", description: `Payout ${id}` },
    card: { pan: goodCard },
    account: { bank_id: 1, region_id: 5, city: "广州市", branch: "天河支行" },
  });
  story.upTo(5, `accepted, request ${accepted.request_id}`);
  const result = await receiver.callbackOf(id, isResult);
  story.upTo(9, `signature verified, ${describe(result)}`);
  expectStatus(result, "success");
  await confirmByStatus(stage, id, "success");
  story.upTo(10, "the status query says the same, signature verified");
}

const gateOf = ({ projectId, secretKey, url }: Stage) =>
  createGateClient({ projectId, secretKey, baseUrl: url });

let count = 0;
const newId = () => `STORY_${Date.now().toString(36)}_${++count}`;

const isResult = (callback: Callback): callback is Callback => isFinal(callback.payment.status);

const describe = ({ payment, operation }: Callback) =>
  `${payment.status} (${operation.code} ${operation.message}), ${yuanFromFen(payment.sum.amount)} CNY`;

function expectStatus({ payment }: Callback, expected: string): void {
  if (payment.status !== expected) {
    throw new Error(`${payment.id} ended as ${payment.status}, not as ${expected}.`);
  }
}

async function submitCard(form: { submit(typed: Record<string, string>): Promise<unknown> }, card: string) {
  await form.submit({ card_number: card }).catch((error: Error) => {
    // “fetch failed”: the customer was sent back to the shop, where nobody listens.
    if (error.message !== "fetch failed") {
      throw error;
    }
  });
}

/** Asks by the status query as well, whose answer is signed too. */
async function confirmByStatus(stage: Stage, id: string, expected: string): Promise<void> {
  const answer = await gateOf(stage).paymentStatus({ general: { payment_id: id } });
  if (!("payment" in answer) || answer.payment.status !== expected) {
    throw new Error(`The status query says something else about ${id} than the callback.`);
  }
}

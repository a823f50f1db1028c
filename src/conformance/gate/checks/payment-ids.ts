import { createSale, getPaymentStatus, getPaymentStatusByRequest } from "#generated/operations";
import type { RequestAccepted } from "#generated/types";
import { isObject } from "../../../signature/is-object.js";
import { finding } from "../../define-check.js";
import { type Gate, inWords, jsonIn } from "../gate.js";
import { gateCheck } from "../gate-check.js";

/** One payment_id is one payment. */
export const paymentIdChecks = [
  gateCheck(
    {
      id: "refuses-used-payment-ids",
      title: "Refuses a second purchase under a payment_id that is used",
      level: "must",
      why: "A shop sends the same again when no answer came: the customer would pay twice.",
      source: "platform: code 3041",
      advice:
        "Register the id under a unique constraint, and answer HTTP 400 with code 3041. If you tell it by callback alone, list this check as one that is expected to fail.",
    },
    (gate) => refusesSecond(gate, "A second purchase under the same payment_id", (id) => id),
  ),
  gateCheck(
    {
      id: "refuses-used-payment-ids-in-other-case",
      title: "Takes ids that differ in upper and lower case for one payment_id",
      level: "must",
      why: "To the platform they are one payment. A shop that has two would be surprised in production.",
      source: "platform: payment_id is case-insensitive",
      advice: "Compare ids without case, in the unique constraint too.",
    },
    (gate) =>
      refusesSecond(gate, "A second purchase under the same payment_id in upper case", (id) =>
        id.toUpperCase(),
      ),
  ),
];

/** How often it is asked whether a second purchase was declined later, and after what pause in milliseconds. */
const tries = 10;
const pause = 200;

async function refusesSecond(gate: Gate, what: string, secondId: (id: string) => string): Promise<void> {
  gate.needsPayments();
  await gate.needs("memory", "codes");
  const request = gate.sale();
  const id = String(request.general.payment_id);
  await gate.takes(createSale, request, "A purchase");
  const second = await gate.signed({ ...request, general: { ...request.general, payment_id: secondId(id) } });
  const came = await gate.send(createSale, second);
  if (came.status !== 200) {
    return gate.assertRefused(createSale, came, second, what, ["3041"]);
  }
  // That it is refused by a callback instead is not ruled out by the contract. Then its status tells it, too.
  const accepted = jsonIn(came);
  for (let count = 0; count < tries; count++) {
    if (await isDeclined(gate, id, accepted)) {
      return;
    }
    await gate.wait(pause);
  }
  finding(`${what} has to be refused with code 3041, but Gate ${inWords(came)}, and no status tells 3041.`);
}

async function isDeclined(gate: Gate, paymentId: string, accepted: unknown): Promise<boolean> {
  const { request_id } = (isObject(accepted) ? accepted : {}) as Partial<RequestAccepted>;
  const answers = [await gate.send(getPaymentStatus, await gate.signed(gate.status(paymentId)))];
  if (typeof request_id === "string") {
    const query = await gate.signed({ project_id: gate.projectId, request_id });
    answers.push(await gate.send(getPaymentStatusByRequest, query));
  }
  return answers.some((answer) => hasCode(jsonIn(answer), "3041"));
}

/** Whether an answer, one of its operations or one of its errors has a code. */
function hasCode(answer: unknown, code: string): boolean {
  const parts = isObject(answer) ? [answer, answer.operations, answer.errors].flat() : [];
  return parts.some((part) => isObject(part) && String(part.code) === code);
}

import { finding, skip } from "../../define-check.js";
import { success } from "../hostile.js";
import { isTaken, noEffect, type Receiver, type Watched } from "../receiver.js";
import { receiverCheck } from "../receiver-check.js";

/** Several callbacks of one payment, in the order of things and in others. */
export const orderOfCallbacksChecks = [
  receiverCheck(
    {
      id: "success-follows-other-callbacks",
      title: "A success has its effect after other callbacks of the payment",
      level: "must",
      why: "Most payments have several callbacks. Whoever takes the second one for a repeat never hears that the customer has paid.",
      source: "method page: the redirect comes first, the result later",
      advice: "Make the key of a callback of its operation and statuses, too, not of payment.id alone.",
    },
    async (receiver) => {
      const last = await success(receiver);
      const watched = await receiver.watched(last.order);
      const first = await receiver.callback(receiver.example("processing"), {}, { of: last.order });
      await receiver.accepts(first.body, "A callback of processing");
      await receiver.accepts(last.body, "A success after it");
      await receiver.hasBeenPaidOnce(watched, "A success that came after a processing");
    },
  ),
  receiverCheck(
    {
      id: "success-follows-its-own-operation",
      title: "A success has its effect after a processing of the same operation",
      level: "must",
      why: "An operation keeps its id while its status changes. Whoever takes the second callback for a repeat never hears that the customer has paid.",
      source: "platform: a callback has the payment and its last operation, with its status",
      advice: "Make the key of a callback of the statuses, too, not of operation.id alone.",
    },
    async (receiver) => {
      const last = await success(receiver);
      const { id } = last.callback.operation as { id: number };
      const watched = await receiver.watched(last.order);
      const first = await receiver.callback(
        receiver.example("processing"),
        { operation: { id } },
        { of: last.order },
      );
      await receiver.accepts(first.body, "A callback of processing");
      await receiver.accepts(last.body, "A success of the same operation");
      await receiver.hasBeenPaidOnce(watched, "A success of an operation that was processing before");
    },
  ),
  receiverCheck(
    {
      id: "late-processing-changes-nothing",
      title: "A processing that comes after success changes nothing",
      level: "must",
      why: "No order of delivery is promised: an order that is paid would be open again.",
      source: "platform: statuses of payments, of which success is final",
      advice: "Keep a final status: ask `supersedes` while the order is locked. Answer 200 all the same.",
    },
    async (receiver) => {
      const callback = await success(receiver);
      const paid = await receiver.pays(callback, "A callback of success");
      const late = await receiver.callback(receiver.example("processing"), {}, { of: paid.order });
      await receiver.accepts(late.body, "A processing after success");
      await receiver.hasNotChanged(paid, "A processing after success");
    },
  ),
  receiverCheck(
    {
      id: "takes-reversal",
      title: "Takes a payout that is reversed after its success",
      level: "must",
      why: "The money has come back: whoever refuses the callback does not hear of it.",
      source: "platform: statuses of payouts, reversed",
      advice: "Answer 200. Of all final statuses this one can follow success.",
    },
    async (receiver) => {
      const { order } = await paidOut(receiver);
      const reversed = await receiver.callback("payout-reversed", {}, { of: order });
      await receiver.accepts(reversed.body, "A payout's reversal after its success");
    },
  ),
  receiverCheck(
    {
      id: "sees-reversal",
      title: "A payout that is reversed after its success has an effect",
      level: "should",
      why: "The money has come back: the order looks paid out, and its customer has nothing.",
      source: "platform: statuses of payouts, reversed",
      advice:
        "Handle the status `reversed` (`payoutReversed`), or let a person look. If the endpoint does so, and what shows the effects does not tell of it, nothing is wrong.",
    },
    async (receiver) => {
      const { effects } = receiver;
      if (!(await receiver.seesEffects())) {
        skip(noEffect);
      }
      const { order, before } = await paidOut(receiver);
      const paid = (await effects.changed(order, before)) ?? before;
      const { body } = await receiver.callback("payout-reversed", {}, { of: order });
      if (!isTaken(await receiver.deliver(body))) {
        skip("The reversal is not taken: see the check takes-reversal.");
      }
      if ((await effects.changed(order, paid)) === undefined) {
        finding("The reversal of a payout was acknowledged, and nothing was seen of it.");
      }
    },
  ),
];

/** A payout whose success has been taken. Ends the check where none is. */
async function paidOut(receiver: Receiver): Promise<Watched> {
  receiver.needs("payout");
  await receiver.needsPlainTaken();
  const { order, body } = await receiver.callback("payout-success");
  const before = receiver.hasEffects ? await receiver.effects.before(order) : "";
  if (!isTaken(await receiver.deliver(body))) {
    skip("Not even a payout's success is taken: see the check takes-payout-callbacks.");
  }
  return { order, before };
}

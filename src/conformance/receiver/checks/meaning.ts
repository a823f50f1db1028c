import { finding } from "../../define-check.js";
import { success } from "../hostile.js";
import { receiverCheck } from "../receiver-check.js";

/** What a callback says about money, and what it does not. */
export const meaningChecks = [
  receiverCheck(
    {
      id: "success-has-its-effect",
      title: "A plain callback of success has an effect",
      level: "must",
      why: "The order stays open although it is paid. All checks of effects compare with this one.",
      source: "method page: callbacks deliver the result",
      advice:
        "If the endpoint did act, let what shows the effects tell of it, about the same payment.id, or give it more time: --settle, or the option `settle`.",
    },
    async (receiver) => {
      if (!(await receiver.plainEffect())) {
        finding(
          `A callback of success was acknowledged, and no effect of it was seen within ${receiver.effects.settle / 1000} s.`,
        );
      }
    },
  ),
  receiverCheck(
    {
      id: "only-success-counts-as-paid",
      title: "Nothing but success in payment.status counts as paid",
      level: "must",
      why: "Goods would leave without money.",
      source: "platform: statuses of payments; operation.status is that of one step",
      advice:
        "Deliver for `success` in payment.status alone. Whatever you do not know is not final, and operation.status is not the payment's.",
    },
    async (receiver) => {
      const others = {
        "a processing": [receiver.example("processing"), {}],
        "a status that nobody knows": [
          receiver.example("processing"),
          { payment: { status: "nearly success" }, operation: { status: "nearly success" } },
        ],
        "an operation of success in a payment that is processing": [
          receiver.example("processing"),
          { operation: { status: "success", code: "0" } },
        ],
        "a decline": [receiver.example("decline"), {}],
      } as const;
      for (const [what, [name, overrides]] of Object.entries(others)) {
        const { order, body } = await receiver.callback(name, overrides);
        const watched = await receiver.watched(order);
        await receiver.deliver(body);
        if (await receiver.wasPaid(watched)) {
          finding(`A callback of ${what} had the effect of a success.`);
        }
      }
    },
  ),
  receiverCheck(
    {
      id: "duplicate-refusal-decides-nothing",
      title: "A decline by code 3041 decides nothing about the payment",
      level: "must",
      why: "It says that the payment_id was used before, as after a request that was sent again. The payment of that id can still be paid, or is.",
      source: "platform: response code 3041, payment ID already exists",
      advice: "Answer 200, and store nothing of it: `supersedes(callback, stored)` is false for it.",
    },
    async (receiver) => {
      const duplicate = receiver.example("decline-duplicate");
      const open = await success(receiver);
      const watched = await receiver.watched(open.order);
      const before = await receiver.callback(duplicate, {}, { of: open.order });
      await receiver.accepts(before.body, "A decline by code 3041");
      await receiver.accepts(open.body, "A success after it");
      await receiver.hasBeenPaidOnce(watched, "A success that came after a decline by code 3041");
      const paid = { order: open.order, before: await receiver.effects.before(open.order) };
      const after = await receiver.callback(duplicate, {}, { of: open.order });
      await receiver.accepts(after.body, "A decline by code 3041 after success");
      await receiver.hasNotChanged(paid, "A decline by code 3041 after success");
    },
  ),
  receiverCheck(
    {
      id: "acknowledges-another-sum",
      title: "Acknowledges a success with another sum than was ordered",
      level: "should",
      why: "The money is there, and a person has to look at it. To refuse the callback brings it again for days, and then never.",
      source: "platform: the sum of the final callback can differ from the request",
      advice: "Store what it says, answer 200, and tell a person.",
    },
    async (receiver) => {
      for (const [what, sum] of Object.entries(otherSums)) {
        const { body } = await receiver.callback(receiver.example("success"), { payment: { sum } });
        await receiver.accepts(body, `A success with ${what} than was ordered`);
      }
    },
  ),
  receiverCheck(
    {
      id: "another-sum-is-not-paid",
      title: "A success with another sum than was ordered does not count as paid",
      level: "must",
      why: "Goods would leave for less money, or for another currency's.",
      source: "platform: the sum of the final callback can differ from the request",
      advice: "Compare payment.sum, amount and currency, with the order before you deliver.",
    },
    async (receiver) => {
      receiver.needsPrepare();
      for (const [what, sum] of Object.entries(otherSums)) {
        const { order, body } = await receiver.callback(receiver.example("success"), { payment: { sum } });
        const watched = await receiver.watched(order);
        await receiver.deliver(body);
        if (await receiver.wasPaid(watched)) {
          finding(`A success with ${what} than was ordered had the effect of a right one.`);
        }
      }
    },
  ),
];

/** Neither example has such a sum. */
const otherSums = {
  "another amount": { amount: 1 },
  "another currency": { currency: "USD" },
};

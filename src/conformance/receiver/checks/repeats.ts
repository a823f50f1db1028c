import { finding } from "../../define-check.js";
import { isAsMuch } from "../effects.js";
import { inWords } from "../receiver.js";
import { receiverCheck } from "../receiver-check.js";

/** What comes again has no effect again. */
export const repeatChecks = [
  receiverCheck(
    {
      id: "repeats-at-once-have-one-effect",
      title: "20 copies of a callback at once have the effect of one",
      level: "must",
      why: "The platform repeats a callback that it has no answer to, also while the first is being handled: the order would be delivered twice.",
      source: "platform: callbacks are repeated until they are answered",
      advice:
        "Insert the callback's key under a unique constraint, in the transaction of what it changes. To look first and insert later lets copies through.",
    },
    async (receiver) => {
      const { effects } = receiver;
      const name = receiver.takes("purchase") ? "purchase-success" : "payout-success";
      const one = await receiver.callback(name);
      const many = await receiver.callback(name);
      const oneBefore = await effects.now(one.order);
      await receiver.accepts(one.body, "A callback");
      const oneAfter = await effects.changed(one.order, oneBefore);
      if (oneAfter === undefined) {
        finding("A callback of success was answered with 2xx and had no effect.");
      }
      const manyBefore = await effects.settled(many.order);
      const answers = await Promise.all(Array.from({ length: 20 }, () => receiver.deliver(many.body)));
      // Some may be asked to come again; none is lost by it.
      const manyAfter = await effects.changed(many.order, manyBefore);
      if (manyAfter === undefined) {
        finding(
          `20 copies at once had no effect; the first one was: the endpoint ${answers[0] && inWords(answers[0])}.`,
        );
      }
      const done = { order: many.order, before: manyBefore, after: manyAfter };
      if (!isAsMuch({ order: one.order, before: oneBefore, after: oneAfter }, done)) {
        finding("20 copies of one callback, sent at once, had not the effect of one.");
      }
    },
  ),
];

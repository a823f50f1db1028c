import { finding } from "../../define-check.js";
import { success } from "../hostile.js";
import { inWords, isTaken } from "../receiver.js";
import { receiverCheck } from "../receiver-check.js";

const advice =
  "Insert the callback's key under a unique constraint, in the transaction of what it changes. To look first and insert later lets copies through.";

/** How many copies come at the same time. */
const copies = 20;

/** How long the next one waits where the endpoint asks for that, in milliseconds. */
const pause = 1000;

/** What comes again has no effect again. */
export const repeatChecks = [
  receiverCheck(
    {
      id: "acknowledges-repeats",
      title: "Answers a repeat as the first time",
      level: "must",
      why: "The platform repeats what is answered with an error, for days. Some platforms then stop to send callbacks at all.",
      source: "platform: answer 200 to a repeat as well",
      advice: "Answer 200 to what was handled before.",
    },
    async (receiver) => {
      const { body } = await success(receiver);
      await receiver.accepts(body, "A callback");
      for (const time of ["second", "third"]) {
        await receiver.accepts(body, `A callback that comes for the ${time} time`);
      }
    },
  ),
  receiverCheck(
    {
      id: "repeats-have-one-effect",
      title: "A callback that comes three times has the effect of one",
      level: "must",
      why: "Repeats come also after an answer of 200: the order would be delivered twice.",
      source: "platform: callbacks can be repeated even for completed payments",
      advice,
    },
    async (receiver) => {
      const callback = await success(receiver);
      const paid = await receiver.pays(callback, "A callback");
      for (const time of ["second", "third"]) {
        await receiver.deliver(callback.body);
        await receiver.hasNotChanged(paid, `A callback that came for the ${time} time`);
      }
    },
  ),
  receiverCheck(
    {
      id: "repeats-with-other-dates-have-one-effect",
      title: "A repeat whose dates differ by a second has no effect",
      level: "must",
      why: "The date of an operation can differ between copies of one callback: whoever compares whole bodies delivers twice.",
      source:
        "platform: operation.date differs by a second between repeats, as its plugin for commercetools says",
      advice: "Make the key of the ids, the statuses and the sum, and leave dates out: `callbackKey`.",
    },
    async (receiver) => {
      const first = await success(receiver);
      const { id } = first.callback.operation as { id: number };
      const dates = { date: "2019-03-25T03:56:02+0000" };
      const repeat = await receiver.callback(
        receiver.example("success"),
        { payment: dates, operation: { id, ...dates } },
        { of: first.order },
      );
      const paid = await receiver.pays(first, "A callback");
      await receiver.accepts(repeat.body, "A repeat with other dates");
      await receiver.hasNotChanged(paid, "A repeat with other dates");
    },
  ),
  receiverCheck(
    {
      id: "repeats-at-once-have-one-effect",
      title: "Twenty copies of a callback at once have the effect of one",
      level: "must",
      why: "The platform repeats a callback that it has no answer to, also while the first is being handled: the order would be delivered twice.",
      source: "platform: callbacks are repeated until they are answered",
      advice,
    },
    async (receiver) => {
      const { order, body } = await success(receiver);
      const watched = await receiver.watched(order);
      await Promise.all(Array.from({ length: copies }, () => receiver.deliver(body)));
      // Some may have been asked to come again, as the platform does. None is lost by it.
      let came = await receiver.deliver(body);
      if (came.status === 429 || came.status === 503) {
        await receiver.wait(pause);
        came = await receiver.deliver(body);
      }
      await receiver.hasBeenPaidOnce(watched, `${copies} copies at once`);
      if (!isTaken(came)) {
        finding(
          `After ${copies} copies at once, the next one has to be answered with 2xx, but the endpoint ${inWords(came)}.`,
        );
      }
    },
  ),
];

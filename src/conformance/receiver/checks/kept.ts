import { skip } from "../../define-check.js";
import { asPhpWrites } from "../as-php-writes.js";
import { success } from "../hostile.js";
import { largeInteger } from "../large-integer.js";
import { isTaken } from "../receiver.js";
import { receiverCheck } from "../receiver-check.js";

/** What is acknowledged never comes again, so it has to be kept. */
export const keptChecks = [
  receiverCheck(
    {
      id: "unusual-callbacks-have-their-effect",
      title: "An unusual callback that was acknowledged has the effect of a plain one",
      level: "must",
      why: "It is answered with 200 and cannot be stored, as for a number that is too large for its column, or a character that the database does not take: the platform never sends it again.",
      source: "platform: what is answered with 200 is delivered",
      advice: "Answer 200 after the transaction has committed, and 500 if it has not.",
    },
    async (receiver) => {
      const name = receiver.example("success");
      const { order: of } = await success(receiver);
      const { order: next } = await success(receiver);
      const { order: third } = await success(receiver);
      const chinese = await receiver.callback(
        name,
        { payment: { description: "绿茶 𠮷 '\\\" \u0001" } },
        { of },
      );
      const long = await receiver.callback(
        name,
        {
          payment: { method: "m".repeat(300) },
          operation: { message: "长".repeat(600), code: "1234567890" },
        },
        { of: next },
      );
      const unusual = {
        "characters that databases stumble over": { order: of, body: asPhpWrites(chinese.callback) },
        "long texts": long,
        "a large integer": { order: third, body: await largeInteger(receiver, third) },
        "unknown fields and empty ones": await receiver.callback(name, {
          redirect_data: [],
          further_details: { channel: null, steps: [] },
          operation: { provider: undefined },
        }),
      };
      for (const [what, { order, body }] of Object.entries(unusual)) {
        const watched = await receiver.watched(order);
        if (isTaken(await receiver.deliver(body))) {
          await receiver.hasBeenPaidOnce(watched, `A success with ${what}`);
        }
      }
    },
  ),
  receiverCheck(
    {
      id: "failed-callbacks-can-come-again",
      title: "A callback that failed has its effect when it comes again",
      level: "must",
      why: "Whoever notes a callback as handled before it is handled, and fails, takes its repeat for handled: the payment is lost.",
      source: "platform: callbacks are repeated until they are answered",
      advice: "Note the key in the transaction of what it changes, so that a failure takes both back.",
    },
    async (receiver) => {
      receiver.needsPrepare();
      const { order: like } = await success(receiver);
      const order = receiver.newOrder(like.type, like.amount);
      const { body } = await receiver.callback(receiver.example("success"), {}, { of: order });
      const early = await receiver.deliver(body);
      if (isTaken(early)) {
        skip("A callback of an order that is not there yet is acknowledged, so this shows no failure.");
      }
      await receiver.prepare(order);
      const watched = await receiver.watched(order);
      await receiver.accepts(body, "A callback that failed at first, as its order was not there yet,");
      await receiver.hasBeenPaidOnce(watched, "A callback that failed at first");
    },
  ),
];

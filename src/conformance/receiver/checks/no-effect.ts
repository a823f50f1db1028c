import { altered, hiddenInNames, madeUp, moved, reworded, success, withOther } from "../hostile.js";
import { receiverCheck } from "../receiver-check.js";

/** An answer of 400 is not enough. */
export const noEffectChecks = [
  receiverCheck(
    {
      id: "refused-callbacks-have-no-effect",
      title: "What has to be refused has no effect, whatever it is answered with",
      level: "must",
      why: "An endpoint can act first and refuse then: anybody could make an order paid.",
      source: "method page: signature verification in callbacks",
      advice: "Verify before anything else is done, and change nothing if it fails.",
    },
    async (receiver) => {
      const genuine = await success(receiver);
      const { order } = genuine;
      const watched = await receiver.watched(order);
      const foreign = await receiver.callback(
        receiver.example("success"),
        {},
        { of: order, key: receiver.random.text(32) },
      );
      const hostile = {
        "A callback without a signature": withOther(genuine, undefined),
        "A callback with an empty signature": withOther(genuine, ""),
        "A callback with a made-up signature": withOther(genuine, madeUp(receiver)),
        "A callback signed with another key": foreign.body,
        ...Object.fromEntries(
          (await altered(receiver, order)).map(({ field, body }) => [
            `A callback with a changed ${field}`,
            body,
          ]),
        ),
      };
      for (const [what, body] of Object.entries(hostile)) {
        await receiver.deliver(body);
        // It may be seen later as well: then the last one is named.
        if ((await receiver.effects.now(order)) !== watched.before) {
          await receiver.hasNotChanged(watched, what);
        }
      }
      await receiver.hasNotChanged(watched, "A callback that has to be refused");
    },
  ),
  receiverCheck(
    {
      id: "moved-fields-have-no-second-effect",
      title: "A copy of a callback whose fields have moved has no second effect",
      level: "must",
      why: "Its signature holds, and a field of its key is gone: so it is taken for another callback, and the order is delivered twice.",
      source: "platform: signature generation, the canonical string",
      advice:
        "Validate the callback's shape after its signature, or make its key of the canonical string, as `callbackKey` does: see the guide “Limits of the signature scheme”.",
    },
    async (receiver) => {
      const genuine = await success(receiver);
      const paid = await receiver.pays(genuine, "A callback");
      for (const [what, body] of Object.entries({ ...moved(genuine), ...reworded(genuine) })) {
        await receiver.deliver(body);
        // It may be seen later as well: then the last one is named.
        if ((await receiver.effects.now(genuine.order)) !== paid.before) {
          await receiver.hasNotChanged(paid, `A copy of a callback ${what} and whose signature holds,`);
        }
      }
      await receiver.hasNotChanged(paid, "A copy of a callback whose fields have moved");
      const other = await receiver.watched();
      await receiver.deliver(await hiddenInNames(receiver, other.order));
      await receiver.hasNotChanged(
        other,
        "A callback of a decline that names like `zz;payment` make a success",
      );
    },
  ),
];

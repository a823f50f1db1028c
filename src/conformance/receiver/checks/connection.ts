import { finding } from "../../define-check.js";
import { odd, success } from "../hostile.js";
import { receiverCheck } from "../receiver-check.js";

/** A slow body: in how many pieces, and over how many milliseconds. */
const slowly = { pieces: 6, over: 300 };

/** Networks are slow, and break. */
export const connectionChecks = [
  receiverCheck(
    {
      id: "takes-slow-bodies",
      title: "Takes a callback whose body comes in pieces, and answers after the last one",
      level: "must",
      why: "A body that is read too early is not whole. An answer that comes before it acknowledges what is not there yet.",
      source: "platform: callbacks come by HTTP POST",
      advice: "Read the body to its end before you do anything with it.",
    },
    async (receiver) => {
      const { body } = await success(receiver);
      const { isEarly } = await receiver.accepts(body, "A callback that comes in pieces", { slowly });
      if (isEarly) {
        finding("A callback that comes in pieces was acknowledged before its last piece was sent.");
      }
    },
  ),
  receiverCheck(
    {
      id: "survives-cut-bodies",
      title: "Goes on when a connection is cut in the middle of a body",
      level: "must",
      why: "An error that nobody catches ends the process, and with it all that was being handled.",
      source: "platform: callbacks come by HTTP POST",
      advice: "Catch the error of the request, and drop what is not whole.",
    },
    async (receiver) => {
      await receiver.needsPlainTaken();
      const cut = await success(receiver);
      const cutAfter = Math.floor(Buffer.byteLength(cut.body) / 2);
      for (const _ of [1, 2, 3]) {
        await receiver.deliver(cut.body, { cutAfter });
      }
      const { body } = await success(receiver);
      await receiver.accepts(body, "A callback after others whose connections were cut");
    },
  ),
  receiverCheck(
    {
      id: "survives-odd-bodies",
      title: "Goes on after bodies that have not what code expects in them",
      level: "must",
      why: "An error that nobody catches ends the process, and with it all that was being handled.",
      source: "security practice: OWASP, Error Handling Cheat Sheet",
      advice:
        "Look at the shape before you read a field, and catch all errors, also those of work that nobody awaits.",
    },
    async (receiver) => {
      for (const [what, body] of Object.entries(await odd(receiver))) {
        await receiver.needsPlainTaken();
        await receiver.deliver(body);
        await receiver.wait(pause);
        const next = await success(receiver);
        await receiver.accepts(next.body, `A callback after ${what}`);
      }
    },
  ),
  receiverCheck(
    {
      id: "survives-cut-answers",
      title: "Handles a callback once if the connection is cut before the answer",
      level: "must",
      why: "The platform cannot know whether it was handled, and repeats it. It must neither be lost nor count twice.",
      source: "platform: callbacks are repeated until they are answered",
      advice:
        "Finish what was begun, whether anybody still listens or not; or take it back wholly. If the checks of repeats fail as well, mend those first.",
    },
    async (receiver) => {
      await receiver.needsPlainTaken();
      const { order, body } = await success(receiver);
      const watched = (await receiver.comparesEffects()) ? await receiver.watched(order) : undefined;
      await receiver.deliver(body, { cutAfter: Buffer.byteLength(body) });
      await (watched ? receiver.effects.settled(order) : receiver.wait(pause));
      await receiver.accepts(body, "A callback whose first connection was cut before the answer");
      if (watched) {
        await receiver.hasBeenPaidOnce(
          watched,
          "A callback whose first connection was cut before the answer",
        );
      }
    },
  ),
];

/** How long what came is left alone, in milliseconds, before the next one comes. */
const pause = 50;

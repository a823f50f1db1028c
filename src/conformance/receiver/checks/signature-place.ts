import { finding } from "../../define-check.js";
import { isTaken } from "../receiver.js";
import { receiverCheck } from "../receiver-check.js";

/** Where a signature stands. */
export const signaturePlaceChecks = [
  receiverCheck(
    {
      id: "takes-signature-in-general",
      title: "Takes a callback whose signature stands in general",
      level: "should",
      why: "Some projects' callbacks have it at the top level, others in `general`, and the format of a project can change.",
      source: "platform: callback formats, signature or general.signature",
      advice: "Look for `signature`, then for `general.signature`, as the platform's own SDKs do.",
    },
    async (receiver) => {
      const { body } = await receiver.callback(receiver.example("success"), {
        signature: undefined,
        general: {},
      });
      await receiver.accepts(body, "A callback with its signature in general");
    },
  ),
  receiverCheck(
    {
      id: "does-not-choose-between-signatures",
      title: "Does not take whichever of two signatures fits",
      level: "should",
      why: "The platform signs once. Whoever tries all signatures in a body lets a sender try them, too.",
      source: "security practice: OWASP, Webhook Security Guidelines, signature verification",
      advice: "Read the signature from one place. Refuse a body that has two.",
    },
    async (receiver) => {
      await receiver.needsWrongRefused();
      const answers = [];
      for (const isRightOnTop of [true, false]) {
        const { callback } = await receiver.callback(receiver.example("success"));
        const { signature } = callback;
        const wrong = `${receiver.random.text(86)}==`;
        const [top, below] = isRightOnTop ? [signature, wrong] : [wrong, signature];
        const two = { ...callback, signature: top, general: { signature: below } };
        answers.push(await receiver.deliver(JSON.stringify(two)));
      }
      if (answers.every(isTaken)) {
        finding("Of a right and a wrong signature in one body, the right one was taken, wherever it stood.");
      }
    },
  ),
];

import { altered, madeUp, success, withOther } from "../hostile.js";
import { receiverCheck } from "../receiver-check.js";

const why =
  "Whoever knows the URL could say that an order is paid. To acknowledge it and do nothing loses genuine callbacks on the day when the key is wrong.";
const source = "method page: signature verification in callbacks";

/** What has to be refused, as its signature does not hold. */
export const wrongSignatureChecks = [
  receiverCheck(
    {
      id: "refuses-unsigned",
      title: "Refuses a callback without a signature",
      level: "must",
      why,
      source,
      advice: "Verify the signature first, and answer 400 where there is none.",
    },
    async (receiver) => {
      await receiver.refuses(withOther(await success(receiver), undefined), "A callback without a signature");
    },
  ),
  receiverCheck(
    {
      id: "refuses-empty-signature",
      title: "Refuses an empty signature, and one that is no text",
      level: "must",
      why: "Languages that compare loosely take `true` for equal to any text, and two absent values for equal.",
      source: "security practice: OWASP, Web Security Testing Guide, type juggling",
      advice: "Answer 400 unless the signature is a text and equal, compared by type and in constant time.",
    },
    async (receiver) => {
      for (const signature of ["", null, true, 0, [], {}]) {
        const body = withOther(await success(receiver), signature);
        await receiver.refuses(body, `A callback with the signature ${JSON.stringify(signature)}`);
      }
    },
  ),
  receiverCheck(
    {
      id: "refuses-wrong-signature",
      title: "Refuses a signature that is made up",
      level: "must",
      why,
      source,
      advice: "Make the signature of what came, compare, and answer 400 if they differ.",
    },
    async (receiver) => {
      const body = withOther(await success(receiver), madeUp(receiver));
      await receiver.refuses(body, "A callback with a made-up signature");
    },
  ),
  receiverCheck(
    {
      id: "refuses-part-of-signature",
      title: "Refuses a part of the right signature, and the right one in small letters",
      level: "must",
      why: "A comparison of beginnings, or without regard to upper and lower case, leaves less to be guessed.",
      source: "security practice: OWASP, Webhook Security Guidelines, comparison in constant time",
      advice: "Compare all bytes of both, such as by `crypto.timingSafeEqual` or `hash_equals`.",
    },
    async (receiver) => {
      const genuine = await success(receiver);
      const right = String(genuine.callback.signature);
      const others = {
        "the first letter of the right signature": right.slice(0, 1),
        "the first half of the right signature": right.slice(0, right.length / 2),
        "the right signature in small letters": right.toLowerCase(),
        "a signature that begins as the right one does": `${right.slice(0, 44)}${right.slice(0, 42)}==`,
      };
      for (const [what, signature] of Object.entries(others)) {
        await receiver.refuses(withOther(genuine, signature), `A callback with ${what}`);
      }
    },
  ),
  receiverCheck(
    {
      id: "refuses-foreign-key",
      title: "Refuses a signature that was made with another key",
      level: "must",
      why,
      source,
      advice: "Verify with the keys of this project alone.",
    },
    async (receiver) => {
      const key = receiver.random.text(32);
      const foreign = await receiver.callback(receiver.example("success"), {}, { key });
      await receiver.refuses(foreign.body, "A callback signed with another key");
    },
  ),
  receiverCheck(
    {
      id: "refuses-altered-fields",
      title: "Refuses a genuine callback of which one field was changed",
      level: "must",
      why: "Whoever has seen one callback could make another order paid, or one for less money.",
      source,
      advice: "Sign all fields of the body, but the signature itself, and compare.",
    },
    async (receiver) => {
      for (const { field, body } of await altered(receiver)) {
        await receiver.refuses(body, `A callback with a changed ${field}`);
      }
    },
  ),
];

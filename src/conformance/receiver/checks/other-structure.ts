import { finding } from "../../define-check.js";
import { forgedBelowNothing, forgedFromLink, hiddenInNames, moved, success } from "../hostile.js";
import { isTaken, type Receiver, type TestCallback } from "../receiver.js";
import { receiverCheck } from "../receiver-check.js";

/** A signature that holds proves no structure. */
export const otherStructureChecks = [
  receiverCheck(
    {
      id: "refuses-moved-fields",
      title: "Refuses a callback whose fields have moved into a text",
      level: "should",
      why: "The signature is made of one text, in which `;name:value` within a value looks like a field. So other data can have the same signature.",
      source: "platform: signature generation, the canonical string",
      advice:
        'Validate the callback\'s shape after its signature: dates, ids and statuses are texts without a `;`. Refuse names that are empty or "0", or have `;` or `:` in them.',
    },
    async (receiver) => {
      await receiver.needsWrongRefused();
      for (const [what, body] of Object.entries(moved(await success(receiver)))) {
        await receiver.refuses(body, `A callback ${what}`);
      }
      await receiver.refuses(
        await hiddenInNames(receiver),
        "A callback of a decline that names like `zz;payment` make a success",
      );
    },
  ),
  receiverCheck(
    {
      id: "refuses-forged-from-link",
      title: "Refuses a callback that was made of a Payment Page link",
      level: "must",
      why: "Customers see the signature of a link, which is made with the same key. If they may write into its parameters, a name say, they can write a whole callback there.",
      source:
        "security practice: OWASP, Injection; the platform's signature does not tell data from separators",
      advice:
        'Refuse a body with parameters of Payment Page at its top level or below the name `""`, or `;payment:` in a text. Keep `;` out of what customers can write into a link.',
    },
    async (receiver) => {
      await receiver.needsWrongRefused();
      await receiver.refuses(
        await forgedFromLink(receiver),
        "A callback with the signature of a Payment Page link",
      );
      await receiver.refuses(
        await forgedBelowNothing(receiver),
        'A callback with the signature of a Payment Page link, whose own names stand below the name ""',
      );
    },
  ),
  receiverCheck(
    {
      id: "refuses-proto",
      title: "Refuses a callback to which a __proto__ was added",
      level: "should",
      why: "A copy of the body loses the key `__proto__` and keeps what stands below it: fields that nobody has signed, such as where to send the customer.",
      source: "security practice: OWASP, Prototype Pollution Prevention Cheat Sheet",
      advice:
        "Verify the parsed body itself, not a copy by assignment; or let the JSON parser refuse the key.",
    },
    async (receiver) => {
      await receiver.needsWrongRefused();
      const { body } = await success(receiver);
      const added = { method: "GET", url: "https://bank.example/pay", body: [] };
      const hostile = body.replace("{", `{"__proto__":{"redirect_data":${JSON.stringify(added)}},`);
      await receiver.refuses(hostile, "A callback to which a __proto__ was added");
    },
  ),
  receiverCheck(
    {
      id: "reads-one-of-duplicate-keys",
      title: "Reads the same one of two equal keys when it verifies and when it acts",
      level: "must",
      why: "JSON parsers differ in which one counts. If the signature is verified with one parser and the order paid with another, anything can be said in the second.",
      source: "security practice: RFC 8259, section 4, names within an object",
      advice: "Parse the body once, verify that, and act on the same object.",
    },
    async (receiver) => {
      await receiver.needsWrongRefused();
      const answers = [];
      for (const isGenuineLast of [true, false]) {
        const { order, body } = await withTwoStatuses(receiver, isGenuineLast);
        const watched = (await receiver.comparesEffects()) ? await receiver.watched(order) : undefined;
        answers.push(await receiver.deliver(body));
        if (watched && (await receiver.wasPaid(watched))) {
          finding(
            "A genuine callback that says “decline” was taken for a success that was added to it, unsigned.",
          );
        }
      }
      if (answers.every(isTaken)) {
        finding(
          "A success that was added to a genuine callback, unsigned, was taken, whether it stood first or last.",
        );
      }
    },
  ),
];

/** A genuine callback of a decline, with a second payment and operation that say that it is paid. */
async function withTwoStatuses(receiver: Receiver, isGenuineLast: boolean): Promise<TestCallback> {
  const { order, callback } = await receiver.callback(receiver.example("decline"));
  const { payment, operation, ...rest } = callback as Record<"payment" | "operation", object>;
  const genuine = membersOf({ payment, operation });
  const added = membersOf({
    payment: { ...payment, status: "success" },
    operation: { ...operation, status: "success", code: "0" },
  });
  const [first, last] = isGenuineLast ? [added, genuine] : [genuine, added];
  return { order, callback, body: `{${first},${membersOf(rest)},${last}}` };
}

const membersOf = (value: object) => JSON.stringify(value).slice(1, -1);

import { receiverCheck } from "../receiver-check.js";

const why =
  "The platform adds to it without notice. What is refused is repeated for days and then given up, and what it said is lost.";

/** What can get new members at any time. */
export const openSetChecks = [
  receiverCheck(
    {
      id: "takes-unknown-fields",
      title: "Takes a callback with fields that nobody knows yet",
      level: "must",
      why,
      source: "platform: optional fields can be added to callbacks at any time",
      advice: "Ignore what you do not know, instead of refusing it.",
    },
    async (receiver) => {
      const { body } = await receiver.callback(receiver.example("success"), {
        payment: { loyalty: "gold", is_new_attempts_available: false },
        operation: { eci: "05", risk: { score: 12, rules: ["a", "b"] } },
        further_details: { channel: "app", steps: [{ name: "bank", done: true }] },
      });
      await receiver.accepts(body, "A callback with further fields");
    },
  ),
  receiverCheck(
    {
      id: "takes-unknown-statuses",
      title: "Takes a callback with a status that nobody knows yet",
      level: "must",
      why,
      source: "platform: payment statuses, of which there are more than the method page shows",
      advice: "Answer 200, and leave the order as it is: a status that is not known is not a final one.",
    },
    async (receiver) => {
      const { body } = await receiver.callback(receiver.example("processing"), {
        payment: { status: "awaiting second opinion" },
        operation: { status: "awaiting second opinion" },
      });
      await receiver.accepts(body, "A callback with an unknown status");
    },
  ),
  receiverCheck(
    {
      id: "takes-unknown-methods",
      title: "Takes a callback whatever its payment.method is called",
      level: "must",
      why: "The method page's own callbacks have three names for this one method. What is refused is repeated for days and then given up.",
      source: "method page: payment.method in its callbacks",
      advice: "Find the order by payment.id, and do not look at payment.method.",
    },
    async (receiver) => {
      for (const method of ["ChinaUnionPay", "cup-card", "quick-next"]) {
        const { body } = await receiver.callback(receiver.example("success"), { payment: { method } });
        await receiver.accepts(body, `A callback whose payment.method is ${method}`);
      }
    },
  ),
  receiverCheck(
    {
      id: "takes-unknown-codes",
      title: "Takes a callback with a code that nobody knows yet",
      level: "must",
      why,
      source: "platform: response codes, to which new ones are added",
      advice: "Decide by the status. Codes are for people who ask why.",
    },
    async (receiver) => {
      const { body } = await receiver.callback(receiver.example("decline"), {
        operation: { code: "98765", message: "A reason of next year" },
      });
      await receiver.accepts(body, "A callback with an unknown code");
    },
  ),
];

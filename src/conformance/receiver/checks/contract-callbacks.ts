import { callbackExamples } from "#generated/examples";
import { finding } from "../../define-check.js";
import { type ExampleName, inWords, isTaken, type Receiver } from "../receiver.js";
import { receiverCheck } from "../receiver-check.js";

const names = Object.keys(callbackExamples) as ExampleName[];
const isRedirect = (name: ExampleName) => name.startsWith("redirect");

const advice =
  "Answer 200 once what it says is stored. If it is refused for its key, project or order: check with the key that the endpoint verifies with, with its project (--project-id), and with orders that it knows (--prepare).";

/** The contract's own callbacks, all of them. */
export const contractCallbackChecks = [
  receiverCheck(
    {
      id: "takes-purchase-callbacks",
      title: "Takes every callback of a purchase that the contract shows",
      level: "must",
      why: "What is not answered with 200 is repeated for days and then given up: nobody hears that the customer has paid.",
      source: "method page: callback format of purchases",
      advice,
    },
    (receiver) => takesAll(receiver, "purchase", (name) => name.startsWith("purchase")),
  ),
  receiverCheck(
    {
      id: "takes-redirect-callbacks",
      title: "Takes every callback that tells where the customer has to pay",
      level: "must",
      why: "Without it the customer cannot pay.",
      source: "method page: redirecting the customer, redirect_data",
      advice,
    },
    (receiver) => takesAll(receiver, "purchase", isRedirect),
  ),
  receiverCheck(
    {
      id: "takes-payout-callbacks",
      title: "Takes every callback of a payout that the contract shows",
      level: "must",
      why: "What is not answered with 200 is repeated for days and then given up: nobody hears whether the money has arrived.",
      source: "method page: callback format of payouts",
      advice,
    },
    (receiver) => takesAll(receiver, "payout", (name) => name.startsWith("payout")),
  ),
];

/** Names all that were refused: whoever takes one status, but not another, has to know which. */
async function takesAll(
  receiver: Receiver,
  kind: "purchase" | "payout",
  isOfThese: (name: ExampleName) => boolean,
): Promise<void> {
  receiver.needs(kind);
  const refused = new Map<string, ExampleName[]>();
  for (const name of names.filter(isOfThese)) {
    const { body } = await receiver.callback(name);
    const came = await receiver.deliver(body);
    const { status } = came;
    if (isTaken(came)) {
      continue;
    }
    const words = inWords(came);
    refused.set(words, [...(refused.get(words) ?? []), name]);
    // Others would only keep everybody waiting as well.
    if (status === undefined || status === 429) {
      break;
    }
  }
  if (refused.size > 0) {
    finding(`The endpoint ${[...refused].map(([words, to]) => `${words} to ${to.join(", ")}`).join("; ")}.`);
  }
}

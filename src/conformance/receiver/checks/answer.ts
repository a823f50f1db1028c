import { finding } from "../../define-check.js";
import { success } from "../hostile.js";
import type { ExampleName, Receiver } from "../receiver.js";
import { inWords } from "../receiver.js";
import { receiverCheck } from "../receiver-check.js";

/** Milliseconds in which an answer should come. */
const soon = 2000;

/** How the answer comes. */
export const answerChecks = [
  receiverCheck(
    {
      id: "answers-in-time",
      title: "Answers before the sender gives up",
      level: "must",
      why: "No answer counts as a refusal: the callback is repeated, and handled again while the first is still at work.",
      source: "platform: callbacks are repeated until they are answered",
      advice: "Store the callback, answer 200, and do slow work afterwards.",
    },
    async (receiver) => {
      const { body } = await success(receiver);
      const came = await receiver.hear(body);
      if (came.status === undefined && came.kind === "late") {
        finding(`For a callback of success the endpoint ${came.failure}.`);
      }
    },
  ),
  receiverCheck(
    {
      id: "answers-soon",
      title: "Answers within two seconds",
      level: "should",
      why: "A slow answer becomes none when many callbacks come at once, and the customer waits for the redirect.",
      source: "security practice: Standard Webhooks, answer first and work afterwards",
      advice: "Store the callback, answer 200, and do slow work afterwards.",
    },
    async (receiver) => {
      await receiver.needsPlainTaken();
      for (const [name, duration] of await durations(receiver)) {
        if (duration > soon) {
          finding(`The answer to ${name} took ${(duration / 1000).toFixed(1)} s.`);
        }
      }
    },
  ),
  receiverCheck(
    {
      id: "answers-without-redirect",
      title: "Answers itself, and does not redirect",
      level: "must",
      why: "A redirect of a POST becomes a GET without the body, and is no acknowledgement.",
      source: "platform: answer 200",
      advice: "Give the platform the URL that answers: with or without a slash at its end, and with https.",
    },
    async (receiver) => {
      const { body } = await success(receiver);
      const came = await receiver.hear(body);
      if (came.status !== undefined && came.status >= 300 && came.status < 400) {
        finding(`To a callback of success the endpoint ${inWords(came)}.`);
      }
    },
  ),
];

/** How long the answers to several callbacks take that come at once. */
async function durations(receiver: Receiver): Promise<[ExampleName, number][]> {
  const names: ExampleName[] = [
    ...(receiver.takes("purchase")
      ? (["purchase-success", "purchase-decline", "redirect-get"] as const)
      : []),
    ...(receiver.takes("payout") ? (["payout-success", "payout-decline"] as const) : []),
  ];
  const callbacks = await Promise.all(names.map((name) => receiver.callback(name)));
  const answers = await Promise.all(callbacks.map(({ body }) => receiver.deliver(body)));
  return names.map((name, index) => [name, answers[index]?.duration ?? 0]);
}

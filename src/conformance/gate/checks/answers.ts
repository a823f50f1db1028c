import { createSale, getPaymentStatus, listPayoutBanks } from "#generated/operations";
import { signatureOf } from "../../../signature/signature-place.js";
import { isSecureUrl } from "../../../url/is-secure-url.js";
import { finding, skip } from "../../define-check.js";
import type { Answer } from "../../exchange.js";
import { isDistinctive, tells } from "../../tells.js";
import { type Gate, inWords } from "../gate.js";
import { gateCheck } from "../gate-check.js";

/** How answers come, whatever they say. */
export const answerChecks = [
  gateCheck(
    {
      id: "answers-json",
      title: "Answers and refusals are JSON, in UTF-8, and say so",
      level: "must",
      why: "Clients read an answer as what it calls itself; names of banks are Chinese.",
      source: "platform: UTF-8 JSON",
      advice:
        "Send `Content-Type: application/json`, also for refusals and for what the server itself refuses; write the body in UTF-8.",
    },
    async (gate) => {
      for (const [came, what] of await someAnswers(gate)) {
        const type = String(came.headers["content-type"] ?? "").toLowerCase();
        const [name = "", ...parameters] = type.split(";").map((part) => part.trim());
        if (name !== "application/json") {
          finding(`${what} is answered without \`Content-Type: application/json\`.`);
        }
        const charset = parameters.find((parameter) => parameter.startsWith("charset="));
        if (charset !== undefined && !/^charset="?utf-?8"?$/.test(charset)) {
          finding(`${what} is answered in another charset than UTF-8.`);
        }
        if (came.body.includes("\u{FFFD}")) {
          finding(`${what} is answered with bytes that are not UTF-8.`);
        }
      }
    },
  ),
  gateCheck(
    {
      id: "does-not-redirect",
      title: "Answers by itself, without a redirect",
      level: "must",
      why: "Clients that move money follow none: a signed request must not go to where somebody else says.",
      source: "security practice: signed requests are not redirected",
      advice: "Answer at the URL that was asked, and give clients the right one.",
    },
    async (gate) => {
      for (const [came, what] of await someAnswers(gate)) {
        if (came.status >= 300 && came.status < 400) {
          finding(`${what} is answered with a redirect: Gate ${inWords(came)}.`);
        }
      }
    },
  ),
  gateCheck(
    {
      id: "keeps-secrets",
      title: "Tells neither the key nor the right signature",
      level: "must",
      why: "Whoever is told the right signature of what they have made up can have anything signed.",
      source: "security practice: errors tell nothing that a forger could use",
      advice: "Say that the signature is wrong, not which would be right. Debug in the log, redacted.",
    },
    async (gate) => {
      const request = gate.banks();
      const right = await gate.signed(request);
      const wrong = await gate.signed(request, gate.random.text(40));
      const keys = isDistinctive(gate.secretKey) ? [gate.secretKey] : [];
      const secrets = [...keys, String(signatureOf(right))];
      const answers = [
        ...(await someAnswers(gate)),
        [await gate.send(listPayoutBanks, wrong), "A query that was signed with another key"],
        [await gate.send(listPayoutBanks, request), "A query without a signature"],
      ] as const;
      for (const [came, what] of answers) {
        if (secrets.some((secret) => tells(came, secret))) {
          finding(`${what} is answered with the key, or with the signature that would be right.`);
        }
      }
    },
  ),
  gateCheck(
    {
      id: "answers-in-time",
      title: "Answers within a second",
      level: "should",
      why: "A customer waits while a shop asks; a client that gives up does not know what became of a payment.",
      source: "platform: the first answer normally comes within a tenth of that",
      advice: "Answer that a request is accepted before you carry it out.",
    },
    async (gate) => {
      for (const [ask, what] of someRequests(gate)) {
        // The first may find everything asleep, and any one can be late: what is slow is slow each time.
        const durations: number[] = [];
        while (durations.length < 3 && Math.min(...durations) > patience) {
          durations.push((await ask()).duration);
        }
        if (Math.min(...durations) > patience) {
          finding(`${what} was answered after ${durations.join(", ")} ms.`);
        }
      }
    },
  ),
  gateCheck(
    {
      id: "survives-large-bodies",
      title: "A body of two megabytes brings nothing down",
      level: "should",
      why: "Anybody can send one, as the signature is verified after the body has been read.",
      source: "security practice: limits of what is read",
      advice: "Limit the size of a body, and refuse a larger one with 4xx.",
    },
    async (gate) => {
      const large = await gate.signed(gate.banks({ further: "x".repeat(2_000_000) }), gate.random.text(40));
      const came = await gate.attempt(listPayoutBanks, large);
      const what = "A wrongly signed body of two megabytes";
      // To break off is an answer, too: who goes on sending may not hear another.
      if (came.status === undefined && came.duration >= gate.timeout) {
        finding(`${what} got no answer: Gate ${came.failure}.`);
      }
      if (came.status !== undefined && came.status >= 500) {
        finding(`${what} has to be refused with 4xx, but Gate ${inWords(came)}.`);
      }
      await gate.takes(listPayoutBanks, gate.banks(), "The next query for banks");
    },
  ),
  gateCheck(
    {
      id: "is-reached-by-tls",
      title: "Is asked over TLS, except on this machine",
      level: "should",
      why: "Card numbers of payouts, and names, can be read on the way.",
      source: "platform: interaction over TLS",
      advice: "Serve it by https, and give callers that URL.",
    },
    async ({ url }) => {
      if (url.protocol === "https:") {
        return;
      }
      if (isSecureUrl(url)) {
        skip("Gate is on this machine, where nobody listens in.");
      }
      finding("It is asked over plain http at another machine.");
    },
  ),
];

/** Milliseconds; many times what the platform calls normal. */
const patience = 1000;

/** One request of each kind: right queries, what is refused, and a purchase where that is allowed. */
function someRequests(gate: Gate): [ask: () => Promise<Answer>, what: string][] {
  return [
    [async () => gate.send(listPayoutBanks, await gate.signed(gate.banks())), "A query for banks"],
    [async () => gate.send(getPaymentStatus, await gate.signed(gate.status())), "A query for a status"],
    [() => gate.send(listPayoutBanks, gate.banks()), "A query without a signature"],
    [() => gate.send(listPayoutBanks, "{"), "A body that is not JSON"],
    ...(gate.hasPayments ? [[() => purchase(gate), "A purchase"] as [() => Promise<Answer>, string]] : []),
  ];
}

const purchase = async (gate: Gate) => gate.send(createSale, await gate.signed(gate.sale()));

async function someAnswers(gate: Gate): Promise<[Answer, string][]> {
  const answers: [Answer, string][] = [];
  for (const [ask, what] of someRequests(gate)) {
    answers.push([await ask(), what]);
  }
  return answers;
}

import { canonicalString } from "../../../signature/canonical-string.js";
import { finding, skip } from "../../define-check.js";
import type { Answer, NoAnswer } from "../../exchange.js";
import { isDistinctive, tells } from "../../tells.js";
import { odd, success, withOther } from "../hostile.js";
import type { Receiver } from "../receiver.js";
import { receiverCheck } from "../receiver-check.js";

/** What an answer must not tell. */
export const answerContentChecks = [
  receiverCheck(
    {
      id: "answers-hold-no-signature",
      title: "No answer holds the secret key, or the signature that would have been right",
      level: "must",
      why: "Whoever is told which signature was expected can send it.",
      source: "security practice: CWE-209, error messages with sensitive information",
      advice: "Say that the signature is wrong, and nothing else.",
    },
    async (receiver) => {
      const genuine = await success(receiver);
      const wrong = withOther(genuine, receiver.random.text(88));
      const right = String(genuine.callback.signature);
      const hidden = {
        "the signature that would have been right": right,
        "the signature that would have been right, in hexadecimal": Buffer.from(right, "base64").toString(
          "hex",
        ),
        "the text that is signed": canonicalString(genuine.callback),
        ...(isDistinctive(receiver.secretKey) && { "the secret key": receiver.secretKey }),
      };
      const answers = [await receiver.hear(wrong), await receiver.hear(withOther(genuine, undefined))];
      mustNotTell(answers, hidden, "a callback with a wrong signature");
    },
  ),
  receiverCheck(
    {
      id: "answers-repeat-no-personal-data",
      title: "No answer repeats a card number, a name or a phone number",
      level: "should",
      why: "Answers are written to the logs of both sides and of all proxies in between.",
      source: "security practice: PCI DSS, requirement 3; OWASP, Logging Cheat Sheet, data to exclude",
      advice: "Answer 200 with an empty body, and 400 with a code.",
    },
    async (receiver) => {
      const { random } = receiver;
      const number = cardNumber(random);
      const name = `Li${random.text(14)}`;
      const phone = `86139${String(random.below(1e8)).padStart(8, "0")}`;
      const hidden = { "the card number": number, "the name": name, "the phone number": phone };
      const personal = await receiver.callback(receiver.example("success"), {
        account: { number, card_holder: name },
        customer: { id: "127", phone },
      });
      await receiver.needsPlainTaken();
      const kinds = {
        "a genuine callback": personal.body,
        "a callback with a wrong signature": withOther(personal, random.text(88)),
        "the first half of a callback": personal.body.slice(0, -10),
      };
      for (const [what, body] of Object.entries(kinds)) {
        mustNotTell([await receiver.hear(body)], hidden, what);
      }
    },
  ),
  receiverCheck(
    {
      id: "answers-hold-no-stack",
      title: "No answer holds a stack trace",
      level: "should",
      why: "It tells strangers of the code, its folders and its versions.",
      source: "security practice: CWE-209, error messages with sensitive information",
      advice: "Catch all errors, log them, and answer 500 without details. Switch off the debug mode.",
    },
    async (receiver) => {
      for (const [what, body] of Object.entries(await odd(receiver))) {
        const came = await receiver.hear(body);
        if (came.status === undefined && came.kind === "late") {
          skip(`There is no answer to look at: the endpoint ${came.failure}.`);
        }
        const language = came.status === undefined ? undefined : stackIn(came.body);
        if (language !== undefined) {
          finding(`The answer to ${what} holds what looks like a stack trace of ${language}.`);
        }
      }
    },
  ),
];

/** Ends the check if an answer holds what it must not. It is not quoted. */
function mustNotTell(
  answers: readonly (Answer | NoAnswer)[],
  hidden: Readonly<Record<string, string>>,
  what: string,
): void {
  for (const came of answers) {
    for (const [name, value] of Object.entries(hidden)) {
      if (tells(came, value)) {
        finding(`The answer to ${what} holds ${name}.`);
      }
    }
  }
}

/** Digits that pass for a card number of UnionPay. */
function cardNumber(random: Receiver["random"]): string {
  const digits = `622126${String(random.below(1e9)).padStart(9, "0")}`;
  const sum = [...digits].reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

/** What stack traces of common languages look like. */
const stacks: readonly [string, RegExp][] = [
  ["JavaScript", /\bat (?:[\w.<>$[\] ]+ )?\(?(?:file:\/\/|node:|\/|[A-Z]:\\)[^\s()]*:\d+:\d+\)?/],
  ["PHP", /#\d+ [^\n]*\.php\(\d+\)|\bStack trace:|\bin [^\s<]+\.php(?::| on line )\d+/],
  ["Python", /Traceback \(most recent call last\)|File "[^"\n]+\.py", line \d+/],
  ["Java or Kotlin", /\bat [\w.$]+\((?:[\w$]+\.(?:java|kt|scala):\d+|Native Method|Unknown Source)\)/],
  ["Go", /\bgoroutine \d+ \[|\.go:\d+ \+0x[0-9a-f]+/],
  [".NET", /\bat [\w.`<>]+\([^)\n]*\) in [^\n]+\.(?:cs|vb|fs):line \d+/],
  ["Ruby", /[\w/.-]+\.rb:\d+:in [`'"]/],
];

function stackIn(text: string): string | undefined {
  // Within JSON line breaks and quotes are escaped.
  const plain = text.replaceAll("\\n", "\n").replaceAll('\\"', '"').replaceAll("&quot;", '"');
  return stacks.find(([, pattern]) => pattern.test(plain))?.[0];
}

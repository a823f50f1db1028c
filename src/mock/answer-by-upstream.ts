import type { Answered, Answering } from "./answered.js";
import { AnswerTooLarge, bytesOf } from "./bytes-of.js";
import { findingsOf } from "./findings-of.js";
import type { Incoming } from "./incoming.js";
import { jsonIn } from "./json-in.js";
import { loadPrism } from "./load-prism.js";
import { noAnswer } from "./no-answer.js";
import { passedBack, passOn } from "./pass-on.js";
import type { PrismAnswer, PrismRequest, PrismViolation } from "./prism.js";
import { answerRefused, requestRefused, upstreamFailed, violationsHeader } from "./problem.js";
import { wordsFor } from "./words-for.js";

/** An answer of the upstream, read once. */
interface Read {
  readonly response: Response;
  readonly bytes: ArrayBuffer;
}

/** Ends what Prism has begun, before anything is passed on. */
class RequestBroken extends Error {
  constructor(readonly violations: readonly PrismViolation[]) {
    super("The request breaks the contract.");
  }
}

/**
 * The judge: what keeps to the contract passes through, both ways; what does not is stopped, with the reasons.
 *
 * @param validateRequests Whether requests are judged, too. Otherwise all that the contract has a path for are
 *   passed on.
 */
export async function answerByUpstream(
  contract: string,
  upstream: URL,
  validateRequests: boolean,
): Promise<Answering> {
  const arrived = new WeakMap<PrismRequest, Incoming>();
  const answers = new WeakMap<PrismAnswer, Read>();

  const prism = await loadPrism(contract, {
    validateRequests,
    async forward(request, violations) {
      if (violations.length > 0) {
        throw new RequestBroken(violations);
      }
      const response = await passOn(upstream, arrived.get(request) as Incoming);
      const bytes = await bytesOf(response);
      const answer = answerOf(response, bytes);
      answers.set(answer, { response, bytes });
      return answer;
    },
  });

  return async (incoming) => {
    arrived.set(incoming.request, incoming);
    const judged = await prism.answer(incoming.request);
    if (judged._tag === "Left") {
      const { left } = judged;
      if (left instanceof RequestBroken) {
        const first = left.violations.slice(0, mostTold);
        const findings = findingsOf("request", first, wordsFor(incoming));
        return { response: requestRefused(first, findings), findings };
      }
      if (left instanceof AnswerTooLarge) {
        return upstreamFailing("size", left.message);
      }
      // Prism's own word has a status.
      return left.status === undefined
        ? upstreamFailing("no-answer", "did not come from the upstream")
        : noAnswer(left);
    }
    const { output, validations } = judged.right;
    // Errors, which decide, before warnings.
    const found = [...validations.output]
      .sort((one, other) => one.severity - other.severity)
      .slice(0, mostTold);
    const findings = findingsOf("answer", found);
    const { response, bytes } = answers.get(output) as Read;
    if (response.status > 599) {
      return upstreamFailing("status", "must have a status that HTTP has");
    }
    const isBroken = findings.some(({ severity }) => severity === "error");
    return {
      response: isBroken
        ? answerRefused(found, findings)
        : passedBack(response, bytes, violationsHeader([], found)),
      findings,
    };
  };
}

/** Nobody reads more, and a long list of mistakes must not become an answer many times its length. */
const mostTold = 50;

const upstreamFailing = (rule: string, message: string): Answered => ({
  response: upstreamFailed(),
  findings: [{ in: "answer", field: "", rule, message, severity: "error" }],
});

function answerOf({ status, headers }: Response, bytes: ArrayBuffer): PrismAnswer {
  const text = new TextDecoder().decode(bytes);
  return {
    statusCode: status,
    headers: Object.fromEntries(headers),
    body: jsonIn(text, headers.get("content-type") ?? ""),
  };
}

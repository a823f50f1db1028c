import type { PlatformError } from "#generated/types";
import { dataApiError } from "#generated/validators/data-api-error";
import type { Refusal } from "../refusal/refusal.js";
import { refusalOf, refusalOfField } from "../refusal/refusal-of.js";
import { holds } from "../signature/holds.js";
import { parseJson } from "../signature/parse-json.js";
import { signaturePlace } from "../signature/signature-place.js";
import type { Answering } from "./answered.js";
import { choiceOf } from "./choice-of.js";
import type { Finding } from "./finding.js";
import { findingsOf } from "./findings-of.js";
import type { Incoming } from "./incoming.js";
import { noAnswer } from "./no-answer.js";
import { noSuchAnswer } from "./no-such-answer.js";
import type { Prism, PrismAnswer, PrismRequest } from "./prism.js";
import { violationsHeader } from "./problem.js";
import { valuesOf } from "./read-request.js";
import { refused } from "./refused.js";
import { violationOf } from "./violation-of.js";
import { withOwnIds } from "./with-own-ids.js";
import { wordsFor } from "./words-for.js";

/** The key of the contract's examples. */
const exampleKey = "secret";

/**
 * The mock: Prism judges the request, and finds the example. What it finds wrong is answered as the contract says,
 * which has codes for it: Prism itself would take the first example of status 422.
 *
 * @param secretKey With it, signatures are verified, and answers are signed with it.
 */
export function answerByExample(prism: Prism, secretKey: string | undefined): Answering {
  return async (incoming) => {
    // The choice comes second: Prism looks for the chosen example even when the request is wrong.
    const judged = await prism.answer(incoming.request);
    if (judged._tag === "Left") {
      return noAnswer(judged.left);
    }
    const { input } = judged.right.validations;
    if (input.length > 0) {
      const findings = findingsOf("request", input, wordsFor(incoming));
      const response = refused(refusalOf(input.map(violationOf)), findings, incoming);
      return { response: withHeaders(response, violationsHeader(input)), findings };
    }
    const refusal = await refusalBeyondSchema(incoming, secretKey);
    if (refusal) {
      const findings = (refusal.errors ?? []).map(notMatching);
      return { response: refused(refusal, findings, incoming), findings };
    }
    const chosen = await prism.answer(incoming.request, choiceOf(incoming));
    return chosen._tag === "Left"
      ? noSuchAnswer(prism.documented(incoming.request))
      : {
          response: await responseOf(chosen.right.output, incoming, secretKey ?? exampleKey),
          findings: [],
        };
  };
}

/** What no schema can tell: whether the signature matches. */
async function refusalBeyondSchema(
  { operation, request, bytes }: Incoming,
  secretKey: string | undefined,
): Promise<Refusal | undefined> {
  if (secretKey === undefined || operation === undefined || operation.refusal === dataApiError) {
    return undefined;
  }
  const message = signedMessage(request, new TextDecoder().decode(bytes)) as object;
  return (await holds(message, secretKey))
    ? undefined
    : refusalOfField("3261", signaturePlace(message) ?? "signature", "match");
}

/** What a request has signed: its query, or its body, which is JSON or a form. */
function signedMessage({ headers, url }: PrismRequest, text: string): unknown {
  if (text === "") {
    return url.query;
  }
  const isForm = headers["content-type"]?.toLowerCase().startsWith("application/x-www-form-urlencoded");
  return isForm ? valuesOf(new URLSearchParams(text)) : parseJson(text);
}

const notMatching = ({ field = "", constraint = "" }: PlatformError): Finding => ({
  in: "request",
  field,
  rule: constraint,
  message: "does not match this request and your key: npx cup-quickpay verify says why",
  severity: "error",
});

async function responseOf(
  { statusCode: status, headers = {}, body }: PrismAnswer,
  { request }: Incoming,
  secretKey: string,
): Promise<Response> {
  if (typeof body === "string") {
    return new Response(body, { status, headers });
  }
  const answer = await withOwnIds(body, request.body, secretKey);
  return new Response(answer === undefined ? null : JSON.stringify(answer), { status, headers });
}

function withHeaders(response: Response, headers: Record<string, string>): Response {
  for (const [name, value] of Object.entries(headers)) {
    response.headers.set(name, value);
  }
  return response;
}

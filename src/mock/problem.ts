import { type Finding, inWords } from "./finding.js";
import type { PrismError, PrismViolation } from "./prism.js";

const errors = "https://stoplight.io/prism/errors#";

/** What Prism answers instead of the contract: problem details (RFC 9457), in Prism's own words. */
export function problem({ name, message, status = 500, detail = "", additional = {} }: PrismError): Response {
  const type = name && name !== "Error" ? name : `${errors}UNKNOWN`;
  const { headers, ...members } = additional;
  return Response.json(
    { type, title: message, status, detail, ...members },
    { status, headers: { ...(headers as object), "content-type": "application/problem+json" } },
  );
}

/** A request that breaks the contract has not been passed on. */
export const requestRefused = (
  violations: readonly PrismViolation[],
  findings: readonly Finding[],
): Response =>
  problem({
    name: `${errors}UNPROCESSABLE_ENTITY`,
    message: "Invalid request",
    status: 422,
    detail: `The request breaks the contract and has not been passed on: ${inWords(findings)}.`,
    additional: { validation: violations.map((violation) => reported("request", violation)) },
  });

/** An answer that breaks the contract is not passed on. */
export const answerRefused = (
  violations: readonly PrismViolation[],
  findings: readonly Finding[],
): Response =>
  problem({
    name: `${errors}VIOLATIONS`,
    message: "Request/Response not valid",
    status: 500,
    detail: `The upstream's answer breaks the contract: ${inWords(findings)}.`,
    additional: { validation: violations.map((violation) => reported("response", violation)) },
  });

/** The upstream gave no answer, or none that can be passed on. */
export const upstreamFailed = (): Response =>
  problem({
    name: `${errors}UPSTREAM_UNREACHABLE`,
    message: "No answer",
    status: 502,
    detail: "The upstream cannot be reached, broke the connection off, or answered what cannot be passed on.",
  });

/** The header in which Prism tells what breaks the contract, in ASCII, as headers are. */
export function violationsHeader(
  request: readonly PrismViolation[],
  answer: readonly PrismViolation[] = [],
): Record<string, string> {
  const all = [
    ...request.map((violation) => reported("request", violation)),
    ...answer.map((violation) => reported("response", violation)),
  ];
  if (all.length === 0) {
    return {};
  }
  return { "sl-violations": `[${firstOf(all).join()}]`.replace(/[^\x20-\x7e]/g, escaped) };
}

/** As many as fit, each as JSON. A body can break the contract in each of a hundred thousand places. */
function firstOf(all: readonly object[]): string[] {
  const texts: string[] = [];
  let length = 0;
  for (const one of all) {
    const text = JSON.stringify(one);
    length += text.length + 1;
    if (length >= longest) {
      break;
    }
    texts.push(text);
  }
  return texts;
}

/** Whole headers have 16 kB in Node, and each of these can be escaped. */
const longest = 4000;

const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

const severities = ["Error", "Warning", "Information", "Hint"];

const reported = (where: string, { path = [], severity, code, message }: PrismViolation) => ({
  location: [where, ...path],
  severity: severities[severity],
  code,
  message,
});

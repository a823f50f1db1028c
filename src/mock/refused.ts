import { dataApiError } from "#generated/validators/data-api-error";
import { dataApiRejected } from "../refusal/data-api-rejected.js";
import { messageOf } from "../refusal/message-of.js";
import type { Refusal } from "../refusal/refusal.js";
import { rejected } from "../refusal/rejected.js";
import { type Finding, inWords } from "./finding.js";
import type { Incoming } from "./incoming.js";
import { idsIn } from "./with-own-ids.js";

/** A refusal in the form that the contract has for the operation: Gate's, the Data API's, or a page. */
export function refused(
  refusal: Refusal,
  findings: readonly Finding[],
  { operation, request }: Incoming,
): Response {
  if (operation?.refusal === undefined) {
    return html(`${messageOf(refusal.code)}: ${inWords(decidingFirst(findings, refusal))}`, refusal.status);
  }
  if (operation.refusal === dataApiError) {
    return Response.json(dataApiRejected({ status: 400, message: inWords(findings) }), { status: 400 });
  }
  const atFault = new Set(findings.map(({ field }) => field.replace(/^general\./, "")));
  const { project_id, payment_id } = idsIn(request.body);
  const answer = rejected(refusal, {
    projectId: atFault.has("project_id") ? undefined : project_id,
    paymentId: atFault.has("payment_id") ? undefined : payment_id,
  });
  return Response.json(answer, { status: refusal.status });
}

/** First the field whose code the refusal has, so that the code's message stands before it. */
function decidingFirst(findings: readonly Finding[], { code, errors = [] }: Refusal): Finding[] {
  const deciding = errors.find((error) => String(error.code) === code)?.field;
  return [
    ...findings.filter(({ field }) => field === deciding),
    ...findings.filter(({ field }) => field !== deciding),
  ];
}

function html(title: string, status: number): Response {
  const page = `<!DOCTYPE html><html lang="en"><title>${escaped(title)}</title></html>`;
  return new Response(page, { status, headers: { "content-type": "text/html; charset=utf-8" } });
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

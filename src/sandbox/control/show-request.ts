import type { SandboxRequest } from "#generated/sandbox/types";
import { canonicalString } from "../../signature/canonical-string.js";
import { parseJson } from "../../signature/parse-json.js";
import type { Project } from "../platform/project.js";
import { isRefused, type LoggedRequest } from "../platform/request-log.js";
import { moment } from "./moment.js";

/** A request and its answer as the sandbox shows them. Card numbers are masked. */
export const showRequest = ({ settings }: Project, request: LoggedRequest): SandboxRequest => ({
  number: request.number,
  project_id: settings.projectId,
  at: moment(request.at),
  duration: request.duration,
  method: request.method,
  path: request.path,
  headers: request.headers,
  body: request.body,
  canonical: canonicalOf(request) ?? null,
  // None, when the connection broke off.
  status: request.status === 0 ? null : request.status,
  code: request.code ?? null,
  message: request.message ?? null,
  errors: [...(request.errors ?? [])],
  accepted: !isRefused(request),
  payment_id: request.paymentId ?? null,
  answer: request.answer,
});

/** What the platform makes of a request before it signs it; nothing where there is no such string. */
export function canonicalOf({ body }: Pick<LoggedRequest, "body">): string | undefined {
  try {
    return canonicalString(parseJson(body) as object);
  } catch {
    return undefined;
  }
}

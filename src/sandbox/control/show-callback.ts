import type { SandboxAttempt, SandboxCallback } from "#generated/sandbox/types";
import { canonicalString } from "../../signature/canonical-string.js";
import { callbackMessage } from "../callbacks/callback-message.js";
import { type Attempt, type CallbackRecord, numberOf } from "../payment/callback-record.js";
import { maskCardsIn } from "../payment/card.js";
import type { Payment } from "../payment/payment.js";
import type { Project } from "../platform/project.js";
import { moment } from "./moment.js";

/** A callback with its body as the contract has it. */
export interface SentCallback extends SandboxCallback {
  readonly body: ReturnType<typeof callbackMessage> & Record<string, unknown>;
}

/**
 * A callback and every attempt to deliver it.
 *
 * @param url Where the sandbox listens.
 */
export function showCallback(
  { settings }: Project,
  payment: Payment,
  callback: CallbackRecord,
  url: string,
): SentCallback {
  const body = callbackMessage(payment, callback, { ...settings, url });
  return {
    id: callback.id,
    project_id: settings.projectId,
    payment_id: payment.order.id,
    kind: callback.kind,
    state: callback.state,
    url: callback.url === undefined ? null : maskCardsIn(callback.url),
    created_at: moment(callback.at),
    next_attempt_at: callback.nextAt === undefined ? null : moment(callback.nextAt),
    body,
    canonical: canonicalString(body),
    attempts: callback.attempts.map((attempt, index) => showAttempt(attempt, numberOf(callback, index))),
  };
}

const showAttempt = (
  { at, duration, status, failure, headers, answer }: Attempt,
  number: number,
): SandboxAttempt => ({
  number,
  at: moment(at),
  duration,
  status: status ?? null,
  failure: failure ?? null,
  headers: headers ?? {},
  answer: answer ?? null,
});

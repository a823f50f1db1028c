import { traced } from "#diagnostics";
import { AnswerError } from "../errors/answer-error.js";
import { CupQuickPayError } from "../errors/cup-quickpay-error.js";
import { RefusedError } from "../errors/refused-error.js";
import type { Redactor } from "../redaction/create-redactor.js";
import type { Call } from "./call.js";
import type { ClientEvent, ClientEventListener } from "./client-event.js";
import { type Answer, type ExchangeSettings, exchange, type Outgoing } from "./exchange.js";
import type { GateTrace } from "./gate-trace.js";

/** How requests are sent, and who is told. */
export interface Transport extends ExchangeSettings {
  readonly onEvent: ClientEventListener | undefined;
}

/**
 * Everything that is sent to the platform is heard here, under `tracing:cup-quickpay:gate:start` and so on.
 */
const channel = "cup-quickpay:gate";

/**
 * Sends a request once, reads the answer, and tells listeners and the tracing channel.
 *
 * @param read What makes of an answer what the caller wants; it throws what the answer is not good for.
 * @throws TransportError, AnswerError, and what `read` throws.
 */
export function attempt<T>(
  call: Call,
  outgoing: Outgoing,
  { onEvent, ...options }: Transport,
  {
    number,
    signal,
    read,
  }: { number: number; signal: AbortSignal | undefined; read: (answer: Answer) => T | Promise<T> },
): Promise<T> {
  const start = performance.now();
  const fieldsOf = () => {
    const { operation, callId, paymentId } = call;
    return { operation, callId, paymentId, attempt: number };
  };
  const tell = (event: () => DistributiveOmit<ClientEvent, keyof ReturnType<typeof fieldsOf>>) => {
    if (!onEvent) {
      return;
    }
    try {
      onEvent({ ...fieldsOf(), ...event() });
    } catch {
      // An error of the listener must not cost the answer to a payment.
    }
  };
  const duration = () => Math.round(performance.now() - start);

  return traced<GateTrace, T>(channel, fieldsOf, async (fields) => {
    let httpStatus: number | undefined;
    try {
      tell(() => ({ type: "request", body: redactedBody(outgoing.text, call.redactor) }));
      const answer = await exchange(call, outgoing, options, signal);
      httpStatus = answer.httpStatus;
      tell(() => ({
        type: "response",
        httpStatus: answer.httpStatus,
        body: redactedBody(answer.text, call.redactor),
        duration: duration(),
      }));
      return await read(answer);
    } catch (error) {
      if (error instanceof AnswerError || error instanceof RefusedError) {
        httpStatus = error.httpStatus;
      }
      if (error instanceof CupQuickPayError && error.outcome !== undefined) {
        const { code, outcome } = error;
        tell(() => ({ type: "error", code, outcome, httpStatus, duration: duration() }));
      }
      throw error;
    } finally {
      if (fields) {
        Object.assign(fields, { httpStatus, duration: duration() });
      }
    }
  });
}

type DistributiveOmit<T, Key extends PropertyKey> = T extends unknown ? Omit<T, Key> : never;

/** A body as text, redacted. What is not JSON is named by its length only, as nothing tells what it holds. */
function redactedBody(text: string, redactor: Redactor): unknown {
  try {
    return redactor.value(JSON.parse(text));
  } catch {
    return `[${text.length} characters that are not JSON]`;
  }
}

import { redact } from "../redaction/redact.js";

/**
 * What happens to a request, for logs and traces. Card data, personal data and signatures are redacted.
 */
export type GateEvent =
  | { readonly type: "request"; readonly operation: string; readonly body: unknown }
  | {
      readonly type: "response";
      readonly operation: string;
      readonly httpStatus: number;
      readonly body: unknown;
      /** Milliseconds since the request. */
      readonly duration: number;
    }
  | {
      readonly type: "error";
      readonly operation: string;
      /** The `code` of the error. */
      readonly code: string;
      /** Milliseconds since the request. */
      readonly duration: number;
    };

/** Reports an event. An error of the listener is ignored: it must not cost the answer to a payment. */
export function report(listener: ((event: GateEvent) => void) | undefined, event: GateEvent): void {
  try {
    listener?.(event);
  } catch {}
}

/** A body as text, redacted. What is not JSON is named by its length only, as nothing tells what it holds. */
export function redactedBody(text: string): unknown {
  try {
    return redact(JSON.parse(text));
  } catch {
    return `[${text.length} characters that are not JSON]`;
  }
}

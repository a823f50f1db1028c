import type { IncomingHttpHeaders } from "node:http";
import type { PlatformError } from "#generated/types";
import { maskCardsIn } from "../payment/card.js";
import type { Payment } from "../payment/payment.js";
import type { Project } from "../platform/project.js";
import { maskedText } from "./masked-text.js";

/** A request of a merchant and what the platform answered. */
export interface MerchantExchange {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders | Readonly<Record<string, string>>;
  /** As it came, or the parameters of a page as JSON. */
  readonly body: string;
  readonly status: number;
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  readonly errors?: readonly PlatformError[] | undefined;
  readonly answer: string;
  /** The payment that it was about, and its id as far as the request had one. */
  readonly payment?: Payment | undefined;
  readonly paymentId?: string | undefined;
  /** When it came, by `performance.now()`. */
  readonly start: number;
}

/** Keeps a request and its answer for the developer, without card numbers. */
export function logRequest(project: Project, { payment, start, ...exchange }: MerchantExchange): void {
  const { method, path, headers, body, status, code, message, errors, answer, paymentId } = exchange;
  const id = paymentId ?? payment?.order.id;
  project.log(
    {
      duration: Math.round(performance.now() - start),
      method,
      path: maskCardsIn(path),
      headers: shownHeaders(headers),
      body: maskedText(body),
      status,
      code,
      message: message && maskCardsIn(message),
      errors,
      paymentId: id && maskCardsIn(id),
      answer: maskedText(answer),
    },
    payment,
  );
}

/** What is kept of an answer that never came: its connection broke off. */
export const cutByFault = { status: 0, code: "", message: "Connection cut by a fault", answer: "" } as const;

/** Said by the length of the body, or nobody's business. */
const leftOut = /^(content-length|cookie|authorization|proxy-authorization)$/;

/** Clients send the same headers again and again: they are kept once. */
const known = new Map<string, Readonly<Record<string, string>>>();
const knownLimit = 100;

function shownHeaders(headers: MerchantExchange["headers"]): Readonly<Record<string, string>> {
  let text = "";
  for (const name in headers) {
    if (!leftOut.test(name)) {
      text += `${name}\n${String(headers[name]).slice(0, 500)}\n`;
    }
  }
  const same = known.get(text);
  if (same) {
    return same;
  }
  const lines = text.split("\n");
  const shown = Object.fromEntries(
    lines.flatMap((name, index) =>
      index % 2 === 0 && name !== "" ? [[maskCardsIn(name), maskCardsIn(lines[index + 1] ?? "")]] : [],
    ),
  );
  if (known.size >= knownLimit) {
    known.clear();
  }
  known.set(text, shown);
  return shown;
}

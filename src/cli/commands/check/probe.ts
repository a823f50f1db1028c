import { CannotRunError } from "../../../conformance/cannot-run-error.js";
import type { Answer, Sent } from "../../../conformance/exchange.js";
import { patientExchange } from "../../../conformance/patient-exchange.js";
import type { ReceiverOptions } from "../../../conformance/receiver/receiver-options.js";
import { UsageError } from "../../usage-error.js";
import { webUrl } from "./web-url.js";

/** Where the order's id goes in a probe's URL. */
const mark = "{payment_id}";

/** How much of an answer is read, in bytes. */
const readAtMost = 65_536;

/** How a request beside the callbacks is made. */
export interface Beside {
  /** The endpoint: the headers are sent nowhere else than to its origin. */
  readonly target: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds. */
  readonly timeout: number;
  readonly signal: AbortSignal;
}

/**
 * Reads effects from the URL of `--probe`.
 *
 * @throws UsageError when it is no URL, or has another field than the order's id.
 */
export function probe(text: string, options: Beside): NonNullable<ReceiverOptions["effects"]> {
  const [other] = text.replaceAll(mark, "").match(/\{[^{}/]*\}/) ?? [];
  if (other !== undefined) {
    throw new UsageError(`--probe knows ${mark}, in which it puts the order's id, and not ${other}.`);
  }
  const urlOf = (id: string) => webUrl("--probe", text.replaceAll(mark, encodeURIComponent(id)));
  urlOf("id");
  return async ({ payment_id }) => {
    const { body } = await asked("--probe", urlOf(payment_id), { method: "GET" }, options);
    if (body.length >= readAtMost) {
      throw new CannotRunError(
        "--probe: the address answers with more than 64 kB. Let it answer with a number.",
      );
    }
    try {
      return JSON.parse(body);
    } catch {
      return body.trim();
    }
  };
}

/**
 * Makes orders by the URL of `--prepare`.
 *
 * @throws UsageError when it is no URL.
 */
export function prepare(text: string, options: Beside): NonNullable<ReceiverOptions["prepare"]> {
  const url = webUrl("--prepare", text);
  return async (order) => {
    const body = JSON.stringify(order);
    await asked("--prepare", url, { body, headers: { "content-type": "application/json" } }, options);
  };
}

/** @throws CannotRunError when the answer is not 2xx. */
async function asked(
  flag: string,
  url: URL,
  sent: Omit<Sent, "timeout">,
  { target, headers, timeout, signal }: Beside,
): Promise<Answer> {
  const own = url.origin === target.origin ? headers : {};
  const came = await patientExchange(url, { ...sent, headers: { ...own, ...sent.headers }, timeout, signal });
  if (came.status === undefined) {
    throw new CannotRunError(`${flag}: the address ${came.failure}. Start it first, or correct the URL.`);
  }
  if (came.status < 200 || came.status > 299) {
    throw new CannotRunError(
      `${flag}: the address answered ${came.status}. It has to answer with 2xx${flag === "--probe" ? ", also about an order that nothing was done for yet" : ""}.`,
    );
  }
  return came;
}

import createClient, { type Client } from "openapi-fetch";
import { servers } from "#generated/constants";
import {
  createPayout,
  createSale,
  getPaymentStatus,
  listPayoutBanks,
  movesMoneyByPath,
  type Operation,
} from "#generated/operations";
import type { PaymentStatusAnswer, PayoutBankList, RequestAccepted } from "#generated/types";
import { InvalidInputError } from "../errors/invalid-input-error.js";
import { problemsOf } from "../errors/problems-of.js";
import type { Duration } from "../options/duration.js";
import { createRedactor } from "../redaction/create-redactor.js";
import { placeholderSignature } from "../signature/placeholder-signature.js";
import { assertSecretKeySource, type SecretKey } from "../signature/secret-key.js";
import { withSignature } from "../signature/signature-place.js";
import type { Answered } from "../transport/answer-body.js";
import { attempt } from "../transport/attempt.js";
import { bodyOf } from "../transport/body-of.js";
import { createCall } from "../transport/call.js";
import { type CallOptions, type ClientOptions, transportOf } from "../transport/client-options.js";
import { jsonHeaders } from "../transport/json-headers.js";
import { type RetryOptions, retryQuery } from "../transport/retry-query.js";
import { keyOf, signedText } from "../transport/signed-text.js";
import type { GatePaths, PaymentStatusInput, PayoutBanksInput, PayoutInput, SaleInput } from "./inputs.js";
import { type Expected, readAnswer, readStatus } from "./read-answer.js";
import { withExtra } from "./with-extra.js";
import { withProject } from "./with-project.js";

/** Options of `createGateClient`. */
export interface GateClientOptions extends ClientOptions {
  /** The project's id, obtained from ECommPay. */
  readonly projectId: number;
  /**
   * The project's secret key, or a function that returns it or a promise of it. It is read at every call. It
   * signs requests and verifies answers, and is never sent.
   */
  readonly secretKey: SecretKey;
  /**
   * Where Gate is. Default `https://api.ecommpay.com`. Set it to the URL of the mock or the sandbox for
   * tests.
   */
  readonly baseUrl?: string | undefined;
  /**
   * How long one attempt may take, from the request to the end of the answer; a number is milliseconds.
   * Default `"10s"`.
   */
  readonly timeout?: Duration | undefined;
  /** The largest answer, in bytes after decompression. Default 1 000 000. */
  readonly maxAnswerSize?: number | undefined;
  /** How `payoutBanks` and `paymentStatus` are repeated. `sale` and `payout` never are. */
  readonly retry?: RetryOptions | undefined;
  /** Whether requests are checked against the contract before they leave. Default `true`. */
  readonly validate?: boolean | undefined;
}

/** Options of a single call of Gate. */
export interface GateCallOptions extends CallOptions {
  /**
   * Parameters of Gate that the contract does not have, each in its place in the body: `{ customer: {
   * day_of_birth: "01-01-1980" } }`. They are added to the body, signed and sent, but neither typed nor
   * checked. A parameter that the body already has is refused.
   */
  readonly extra?: Readonly<Record<string, unknown>> | undefined;
}

/** The Gate API of the platform, for one project. */
export interface GateClient {
  /**
   * Starts a purchase: `POST /v2/payment/cup/quick/sale`. The answer says that the request was accepted, not
   * that the customer paid. First a callback with `redirect_data` follows, later a callback with the result.
   *
   * Amount in fen, at most 5 000 000. The client never sends it twice by itself. Source: method page,
   * “Purchase by using Gate”.
   *
   * @throws InvalidInputError, SecretKeyError, RefusedError, TransportError, AnswerError
   */
  sale(body: SaleInput, options?: GateCallOptions): Promise<RequestAccepted>;
  /**
   * Starts a payout: `POST /v2/payment/chinaunionpay/payout`. The result follows by callback.
   *
   * Amount in fen, 1000 to 4 499 900. The client never sends it twice by itself. Source: method page, “Payout
   * by using Gate”.
   *
   * @throws InvalidInputError, SecretKeyError, RefusedError, TransportError, AnswerError
   */
  payout(body: PayoutInput, options?: GateCallOptions): Promise<RequestAccepted>;
  /**
   * Lists the banks that can be paid out to: `POST /v2/info/banks/chinaunionpay/payout/list`. Amount in fen.
   * The platform does not sign the answer. Source: method page, “Supported banks”; the answer is inferred.
   *
   * @throws InvalidInputError, SecretKeyError, RefusedError, TransportError, AnswerError
   */
  payoutBanks(body: PayoutBanksInput, options?: GateCallOptions): Promise<PayoutBankList>;
  /**
   * Asks for the status of a payment: `POST /v2/payment/status`, not before 10 s after its first request.
   * The signature of the answer is verified. A payment that the platform does not know is an answer without
   * `payment`, not an error; it may exist a moment later. Source: platform documentation.
   *
   * @throws InvalidInputError, SecretKeyError, RefusedError, TransportError, AnswerError
   *
   * @example
   * const answer = await gate.paymentStatus({ general: { payment_id: "ORDER_155860015" } });
   * if ("payment" in answer) console.log(answer.payment.status);
   * else console.log(answer.code, "The platform does not know it yet: ask again, and send nothing under a new payment_id.");
   */
  paymentStatus(body: PaymentStatusInput, options?: GateCallOptions): Promise<PaymentStatusAnswer>;
  /**
   * The openapi-fetch client underneath, for everything else of Gate. It completes and signs requests, but
   * neither validates them nor reads answers: it resolves to openapi-fetch's `{ data, error, response }`.
   */
  readonly http: Client<GatePaths>;
}

/**
 * Creates a client of the Gate API. It fills in `general.project_id` and `general.signature`, checks requests
 * before they leave, and turns everything but an answer of the contract into a typed error. It never changes
 * what it is passed.
 *
 * An empty `secretKey` is reported by the first call (SecretKeyError), not here. So a build without secrets
 * can import the module that calls this function.
 *
 * @throws TypeError when `projectId` or `secretKey` is missing, a number is out of range, or `baseUrl` is not
 *   safe.
 *
 * @example
 * const gate = createGateClient({ projectId: 200, secretKey: process.env.CUP_SECRET ?? "" });
 * const { request_id } = await gate.sale({
 *   general: { payment_id: "ORDER_155860015" },
 *   customer: {
 *     id: "123", ip_address: "183.57.40.238", first_name: "倩文", last_name: "伍", phone: "13632264147",
 *     email: "customer@example.com", street: "天河路1号", city: "广州市", zip: "510000", country: "CN",
 *   },
 *   payment: { amount: 1000, currency: "CNY", description: "Order 155860015" },
 *   return_url: { success: "https://shop.example.com/paid" },
 * });
 */
export function createGateClient(options: GateClientOptions): GateClient {
  const { projectId, secretKey, validate = true } = options;
  if (!Number.isSafeInteger(projectId) || projectId < 1) {
    throw new TypeError("createGateClient needs projectId, the project's id as a positive integer.");
  }
  assertSecretKeySource(secretKey, { several: false });
  const { transport, baseUrl, retry } = transportOf(
    "createGateClient",
    options.baseUrl ?? servers.gate,
    options,
    { timeout: "10s", maxAnswerSize: 1_000_000, retries: 2, minTimeout: "500ms" },
  );

  /** A body is copied, completed, checked, signed and printed once, however often it is sent. */
  async function call<Body extends object, T>(
    { method, path, request: isValid, movesMoney }: Operation<unknown>,
    input: Body,
    { signal, extra = {} }: GateCallOptions = {},
    read: (answer: Answered, expected: Expected, key: string) => T | Promise<T>,
  ): Promise<T> {
    const body = withProject(withExtra(bodyOf(input, path), bodyOf(extra, path), path), projectId);
    if (validate && !isValid(withSignature(body, placeholderSignature))) {
      throw new InvalidInputError(`The request to ${path}`, problemsOf(isValid.errors));
    }
    const paymentId = paymentIdIn(body);
    const redactor = createRedactor(body);
    const call = createCall({ operation: `${method} ${path}`, movesMoney, paymentId, redactor });
    const key = await keyOf(secretKey, call, signal);
    const text = await signedText(body, key);
    const expected = { projectId, paymentId: paymentId ?? "" };
    const send = (number: number) =>
      attempt(call, { url: `${baseUrl}${path}`, headers: jsonHeaders(), text }, transport, {
        number,
        signal,
        read: (answer) => read({ ...answer, call }, expected, key),
      });
    return movesMoney ? send(1) : retryQuery(call.operation, send, retry, signal);
  }

  /** What openapi-fetch sends through: completed and signed like any other, but read by the caller. */
  async function fetchSigned(request: Request): Promise<Response> {
    const { url, method, headers, signal } = request;
    const path = url.slice(baseUrl.length).replace(/[?#].*$/, "");
    const body = withProject(bodyOf(parsed(await request.text()), path), projectId);
    const call = createCall({
      operation: `${method} ${path}`,
      // What the contract does not know may move money.
      movesMoney: movesMoneyByPath[path] ?? true,
      paymentId: paymentIdIn(body),
      redactor: createRedactor(body),
    });
    const text = await signedText(body, await keyOf(secretKey, call, signal));
    return attempt(call, { url, headers: new Headers(headers), text }, transport, {
      number: 1,
      signal,
      read: (answer) =>
        new Response(answer.text === "" ? null : answer.text, {
          status: answer.httpStatus,
          headers: answer.headers,
        }),
    });
  }

  return {
    http: createClient<GatePaths>({ baseUrl, fetch: fetchSigned }),
    sale: (body, callOptions) =>
      call(createSale, body, callOptions, (answer, expected) => readAnswer(createSale, answer, expected)),
    payout: (body, callOptions) =>
      call(createPayout, body, callOptions, (answer, expected) => readAnswer(createPayout, answer, expected)),
    payoutBanks: (body, callOptions) =>
      call(listPayoutBanks, body, callOptions, (answer, expected) =>
        readAnswer(listPayoutBanks, answer, expected),
      ),
    paymentStatus: (body, callOptions) => call(getPaymentStatus, body, callOptions, readStatus),
  };
}

/** openapi-fetch has printed the body already. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function paymentIdIn(body: object): string | undefined {
  const { general, payment_id } = body as { general?: { payment_id?: unknown }; payment_id?: unknown };
  const id = general?.payment_id ?? payment_id;
  return typeof id === "string" ? id : undefined;
}

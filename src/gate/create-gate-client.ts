import createClient, { type Client } from "openapi-fetch";
import { servers } from "#generated/constants";
import type { PaymentStatusAnswer, PayoutBankList, RequestAccepted } from "#generated/types";
import { paymentStatusRequest } from "#generated/validators/payment-status-request";
import { payoutBanksRequest } from "#generated/validators/payout-banks-request";
import { payoutRequest } from "#generated/validators/payout-request";
import { saleRequest } from "#generated/validators/sale-request";
import type { Validator } from "#generated/validators/validator";
import { InvalidInputError } from "../errors/invalid-input-error.js";
import { problemsOf } from "../errors/problems-of.js";
import { placeholderSignature } from "../signature/placeholder-signature.js";
import { requireSecureUrl } from "../url/require-secure-url.js";
import { complete } from "./complete.js";
import type { GateEvent } from "./events.js";
import type { GatePaths, PaymentStatusInput, PayoutBanksInput, PayoutInput, SaleInput } from "./input.js";
import { type Answer, readAccepted, readBanks, readStatus } from "./read-answer.js";
import { type RetryOptions, retryQuery } from "./retry.js";
import { sender } from "./send.js";
import { signing } from "./signing.js";

/** Options of `createGateClient`. */
export interface GateClientOptions {
  /** The project's id, obtained from ECommPay. */
  readonly projectId: number;
  /** The project's secret key. It signs requests and verifies answers, and is never sent. */
  readonly secretKey: string;
  /** Where Gate is. Default `https://api.ecommpay.com`. Set it to the URL of the mock or the sandbox for tests. */
  readonly baseUrl?: string | undefined;
  /** Allows a `baseUrl` with `http:` that is not on this machine. Card data would travel unencrypted. Default `false`. */
  readonly allowHttp?: boolean | undefined;
  /** A `fetch` to use instead of the global one. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Milliseconds for one attempt, from the request to the end of the answer. Default 10 000. */
  readonly timeout?: number | undefined;
  /** How `payoutBanks` and `paymentStatus` are repeated. `sale` and `payout` never are. */
  readonly retry?: RetryOptions | undefined;
  /** Whether requests are checked against the contract before they leave. Default `true`. */
  readonly validate?: boolean | undefined;
  /**
   * Whether an answer must be about the project and the payment that were asked for. Default `true`. Set it to `false` for a
   * stateless mock only, which answers with examples.
   */
  readonly matchAnswers?: boolean | undefined;
  /** Is told of every request, answer and failure, with sensitive data redacted. What it throws is ignored. */
  readonly onEvent?: ((event: GateEvent) => void) | undefined;
}

/** Options of a single call. */
export interface CallOptions {
  /** Aborts the call. What it did by then is unknown. */
  readonly signal?: AbortSignal | undefined;
}

/** The Gate API of the platform, for one project. */
export interface GateClient {
  /**
   * Starts a purchase: `POST /v2/payment/cup/quick/sale`. The answer says that the request was accepted, not that the
   * customer paid: first a callback with `redirect_data` follows, later one with the result.
   *
   * Amount in fen, at most 5 000 000. Never sent twice by itself. Source: method page, “Purchase by using Gate”.
   *
   * @throws InvalidInputError, RefusedError, TransportError, AnswerError
   */
  sale(body: SaleInput, options?: CallOptions): Promise<RequestAccepted>;
  /**
   * Starts a payout: `POST /v2/payment/chinaunionpay/payout`. The result follows by callback.
   *
   * Amount in fen, 1000 to 4 499 900. Never sent twice by itself. Source: method page, “Payout by using Gate”.
   *
   * @throws InvalidInputError, RefusedError, TransportError, AnswerError
   */
  payout(body: PayoutInput, options?: CallOptions): Promise<RequestAccepted>;
  /**
   * Lists the banks that can be paid out to: `POST /v2/info/banks/chinaunionpay/payout/list`. Not signed by the platform.
   * Source: method page, “Supported banks”; the answer is inferred.
   *
   * @throws InvalidInputError, RefusedError, TransportError, AnswerError
   */
  payoutBanks(body: PayoutBanksInput, options?: CallOptions): Promise<PayoutBankList>;
  /**
   * Asks what has become of a payment: `POST /v2/payment/status`, not before 10 s after its first request. The signature of
   * the answer is verified. A payment that the platform does not know is an answer without `payment`, not an error; it
   * may exist a moment later. Source: platform documentation.
   *
   * @throws InvalidInputError, RefusedError, TransportError, AnswerError
   */
  paymentStatus(body: PaymentStatusInput, options?: CallOptions): Promise<PaymentStatusAnswer>;
  /**
   * The openapi-fetch client underneath, for everything else of Gate. It completes and signs requests, but neither validates
   * them nor reads answers: it resolves to openapi-fetch's `{ data, error, response }`.
   */
  readonly http: Client<GatePaths>;
}

/**
 * Creates a client of the Gate API. It fills in `general.project_id` and `general.signature`, checks requests before they
 * leave, and turns everything but an answer of the contract into a typed error. It never changes what it is passed.
 *
 * @throws TypeError when `projectId` or `secretKey` is missing, a number is out of range, or `baseUrl` is not safe.
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
  const {
    projectId,
    secretKey,
    baseUrl = servers.gate,
    validate = true,
    matchAnswers = true,
    retry = {},
  } = options;
  requireProject(projectId, secretKey);
  requireNumber("timeout", options.timeout, 1);
  requireNumber("retry.retries", retry.retries, 0);
  requireNumber("retry.minTimeout", retry.minTimeout, 0);
  requireSecureUrl(baseUrl, { allowHttp: options.allowHttp, what: "baseUrl" });

  const send = sender({
    fetch: options.fetch ?? ((request) => fetch(request)),
    signed: signing(projectId, secretKey),
    timeout: options.timeout ?? 10_000,
    onEvent: options.onEvent,
  });
  const http = createClient<GatePaths>({ baseUrl, fetch: (request) => send(request) });
  const post = http.POST as unknown as UntypedPost;

  async function call(
    path: keyof GatePaths,
    validator: Validator<unknown>,
    body: object,
    { signal }: CallOptions = {},
  ): Promise<Answer> {
    const plain = asSent(body, path);
    if (validate) requireValid(validator, complete(plain, projectId, placeholderSignature), path);
    const { data, error, response } = await post(path, {
      body: plain,
      parseAs: "text",
      fetch: (request) => send(request, signal),
    });
    const text = data ?? error ?? "";
    return {
      operation: `POST ${path}`,
      expected: matchAnswers ? { projectId, paymentId: plain.general?.payment_id ?? "" } : undefined,
      httpStatus: response.status,
      contentType: response.headers.get("content-type"),
      // openapi-fetch leaves the body of an accepted request as text, but parses that of a refused one.
      text: typeof text === "string" ? text : JSON.stringify(text),
    };
  }

  return {
    http,
    async sale(body, callOptions) {
      return readAccepted(await call("/v2/payment/cup/quick/sale", saleRequest, body, callOptions));
    },
    async payout(body, callOptions) {
      return readAccepted(await call("/v2/payment/chinaunionpay/payout", payoutRequest, body, callOptions));
    },
    payoutBanks(body, callOptions) {
      const path = "/v2/info/banks/chinaunionpay/payout/list";
      return retryQuery(
        async () => readBanks(await call(path, payoutBanksRequest, body, callOptions)),
        retry,
        callOptions?.signal,
      );
    },
    paymentStatus(body, callOptions) {
      return retryQuery(
        async () =>
          readStatus(await call("/v2/payment/status", paymentStatusRequest, body, callOptions), secretKey),
        retry,
        callOptions?.signal,
      );
    },
  };
}

/** The bodies have been checked by type already, at the methods that call it. */
type UntypedPost = (
  path: string,
  init: { body: object; parseAs: "text"; fetch: (request: Request) => Promise<Response> },
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

function requireProject(projectId: unknown, secretKey: unknown): void {
  if (!Number.isSafeInteger(projectId) || (projectId as number) < 1) {
    throw new TypeError("createGateClient needs projectId, the project's id as a positive integer.");
  }
  if (typeof secretKey !== "string" || secretKey === "") {
    throw new TypeError(
      "createGateClient needs secretKey, the project's secret key as a text that is not empty.",
    );
  }
}

function requireNumber(name: string, value: number | undefined, least: number): void {
  // Timers end at 2^31 ms.
  if (value === undefined || (Number.isFinite(value) && value >= least && value < 2 ** 31)) return;
  throw new TypeError(`createGateClient takes as ${name} a number from ${least} to 2147483647.`);
}

/** The body as JSON carries it: without undefined members, and a copy. */
function asSent(body: unknown, path: string): { general?: { payment_id?: string } } {
  try {
    const plain = JSON.parse(JSON.stringify(body) ?? "null");
    if (typeof plain === "object" && plain !== null && !Array.isArray(plain)) return plain;
  } catch (cause) {
    throw new InvalidInputError(
      `The request to ${path}`,
      [{ path: "", message: "must be writable as JSON" }],
      { cause },
    );
  }
  throw new InvalidInputError(`The request to ${path}`, [{ path: "", message: "must be an object" }]);
}

function requireValid(validator: Validator<unknown>, body: object, path: string): void {
  if (!validator(body)) throw new InvalidInputError(`The request to ${path}`, problemsOf(validator.errors));
}

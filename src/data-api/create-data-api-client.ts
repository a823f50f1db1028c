import { operationsLimit } from "#generated/constants";
import { listOperations, listPaymentOperations } from "#generated/operations";
import type { DataApiOperation, PaymentOperation } from "#generated/types";
import { SecretKeyError } from "../errors/secret-key-error.js";
import type { Duration } from "../options/duration.js";
import { createRedactor } from "../redaction/create-redactor.js";
import { placeholderSignature } from "../signature/placeholder-signature.js";
import { assertSecretKeySource, type SecretKey } from "../signature/secret-key.js";
import { withSignature } from "../signature/signature-place.js";
import { type Answered, answerError } from "../transport/answer-body.js";
import { attempt } from "../transport/attempt.js";
import { bodyOf } from "../transport/body-of.js";
import { createCall } from "../transport/call.js";
import { type CallOptions, type ClientOptions, transportOf } from "../transport/client-options.js";
import { jsonHeaders } from "../transport/json-headers.js";
import { type RetryOptions, retryQuery } from "../transport/retry-query.js";
import { keyOf, signedText } from "../transport/signed-text.js";
import { assertOperationsQuery, type OperationsQuery } from "./operations-query.js";
import { assertPaymentOperationsQuery, type PaymentOperationsQuery } from "./payment-operations-query.js";
import { readAnswer } from "./read-answer.js";
import { readOperations } from "./read-operations.js";

/** Options of `createDataApiClient`. */
export interface DataApiClientOptions extends ClientOptions {
  /**
   * The access token of a Dashboard user, or a function that returns it or a promise of it. It is read for
   * every page.
   */
  readonly token: string | (() => string | Promise<string>);
  /**
   * The secret key of the token, not that of the project; or a function that returns it or a promise of it.
   * It is read for every page.
   */
  readonly secretKey: SecretKey;
  /**
   * Where the Data API is. Default `https://data.ecommpay.com/v1`. Set it to the URL of the sandbox for
   * tests.
   */
  readonly baseUrl?: string | undefined;
  /**
   * How long one answer may take; a number is milliseconds. Default `"5m"`: an answer can take 5 minutes.
   */
  readonly timeout?: Duration | undefined;
  /** The largest answer, in bytes after decompression. Default 16 000 000. */
  readonly maxAnswerSize?: number | undefined;
  /**
   * How a failed query is repeated. Default: 4 times at most, the first time after 1 to 2 seconds, or later if
   * `Retry-After` says so.
   */
  readonly retry?: RetryOptions | undefined;
}

/** The Data API of the platform, for one Dashboard user. */
export interface DataApiClient {
  /**
   * All operations that a query finds, page by page: a page is asked for when the loop needs it, and its
   * signature is verified.
   *
   * Let the interval end in the past: a new operation moves the others to other pages. Then one operation can
   * come on two pages and another one on none, so the loop ends with an AnswerError. The loop ends after an
   * empty page, as no documentation says that a short page is the last one: that costs one more query. The
   * ids of all operations so far are kept in memory. The times of the query are in its time zone `tz`. An
   * interval of more than 180 days is slow. Source: platform documentation; the answer: documentation of a
   * sibling deployment.
   *
   * @throws InvalidInputError, SecretKeyError, RefusedError, TransportError, AnswerError, all while the loop
   *   runs.
   *
   * @example
   * const dataApi = createDataApiClient({ token: "WKiar…", secretKey });
   * const interval = { from: "2026-10-01 00:00:00", to: "2026-10-31 23:59:59" };
   * for await (const operation of dataApi.operations({ interval, tz: "Asia/Shanghai" })) {
   *   console.log(operation.payment_id, operation.operation_status);
   * }
   */
  operations(query: OperationsQuery, options?: CallOptions): AsyncIterableIterator<DataApiOperation>;
  /**
   * All operations of one payment, in one answer, whose signature is verified. They have no status: ask Gate
   * for that. Amounts are in minor units: fen in CNY. A payment that the platform does not know has no
   * operations (inferred). Source: documentation of a sibling deployment.
   *
   * @throws InvalidInputError, SecretKeyError, RefusedError, TransportError, AnswerError.
   *
   * @example
   * const dataApi = createDataApiClient({ token: "WKiar…", secretKey });
   * for (const operation of await dataApi.paymentOperations({ payment_id: "ORDER_1" })) {
   *   console.log(operation.operation_id, operation.operation_type, operation.amount);
   * }
   */
  paymentOperations(
    query: PaymentOperationsQuery,
    options?: CallOptions,
  ): Promise<readonly PaymentOperation[]>;
}

/**
 * Creates a client of the Data API, for analysis of payments in tools of your own.
 *
 * An empty `token` or `secretKey` is reported by the first query (SecretKeyError), not here.
 *
 * @throws TypeError when `token` or `secretKey` is missing, a number is out of range, or `baseUrl` is not
 *   safe.
 *
 * @example
 * const dataApi = createDataApiClient({
 *   token: process.env.DATA_API_TOKEN ?? "",
 *   secretKey: process.env.DATA_API_SECRET ?? "",
 * });
 */
export function createDataApiClient(options: DataApiClientOptions): DataApiClient {
  const { token, secretKey } = options;
  if (typeof token !== "string" && typeof token !== "function") {
    throw new TypeError("createDataApiClient needs token, the access token of a Dashboard user, as a text.");
  }
  assertSecretKeySource(secretKey, { several: false });
  const { transport, baseUrl, retry } = transportOf(
    "createDataApiClient",
    options.baseUrl ?? listOperations.server,
    options,
    { timeout: "5m", maxAnswerSize: 16_000_000, retries: 4, minTimeout: "1s" },
  );

  async function* operations(
    query: OperationsQuery,
    { signal }: CallOptions = {},
  ): AsyncGenerator<DataApiOperation, undefined> {
    const request = bodyOf(query, listOperations.path);
    assertOperationsQuery(withSignature({ token: "token", ...request }, placeholderSignature));
    const { limit = operationsLimit, offset = 0 } = query;
    let passed = offset;
    const seen = new Set<string>();
    for (;;) {
      const page = await pageAt({ ...request, limit, offset: passed }, limit, seen, signal);
      if (page.length === 0) {
        return;
      }
      for (const { operation_id } of page) {
        seen.add(operation_id);
      }
      yield* page;
      passed += page.length;
    }
  }

  async function pageAt(
    query: object,
    limit: number,
    seen: ReadonlySet<string>,
    signal: AbortSignal | undefined,
  ): Promise<readonly DataApiOperation[]> {
    const read = async (answer: Answered, key: string) => {
      const page = await readOperations(answer, limit, key);
      assertNew(page, seen, answer);
      return page;
    };
    return ask(listOperations, query, { read, paymentId: undefined, signal });
  }

  async function paymentOperations(query: PaymentOperationsQuery, { signal }: CallOptions = {}) {
    const request = bodyOf(query, listPaymentOperations.path);
    assertPaymentOperationsQuery(withSignature({ token: "token", ...request }, placeholderSignature));
    const read = async (answer: Answered, key: string) =>
      (await readAnswer(listPaymentOperations, answer, key)).operations;
    return ask(listPaymentOperations, request, { read, paymentId: query.payment_id, signal });
  }

  /** Signs a query and sends it, again if it may be. */
  async function ask<Result>(
    { method, path, movesMoney }: typeof listOperations | typeof listPaymentOperations,
    query: object,
    {
      read,
      paymentId,
      signal,
    }: {
      readonly read: (answer: Answered, key: string) => Promise<Result>;
      readonly paymentId: string | undefined;
      readonly signal: AbortSignal | undefined;
    },
  ): Promise<Result> {
    const body = { ...query, token: await tokenOf(token) };
    const call = createCall({
      operation: `${method} ${path}`,
      movesMoney,
      paymentId,
      redactor: createRedactor(body),
    });
    const key = await keyOf(secretKey, call, signal);
    const text = await signedText(body, key);
    return retryQuery(
      call.operation,
      (number) =>
        attempt(call, { url: `${baseUrl}${path}`, headers: jsonHeaders(), text }, transport, {
          number,
          signal,
          read: (answer) => read({ ...answer, call }, key),
        }),
      retry,
      signal,
    );
  }

  return { operations, paymentOperations };
}

async function tokenOf(source: DataApiClientOptions["token"]): Promise<string> {
  try {
    const token: unknown = typeof source === "function" ? await source() : source;
    if (typeof token === "string" && token !== "") {
      return token;
    }
    throw new TypeError("token must be a text that is not empty.");
  } catch (cause) {
    throw new SecretKeyError(cause, "token");
  }
}

/**
 * Operations that shift while they are paged could be missed without notice, and a server that takes no
 * notice of `offset` would be asked for ever. In both cases an operation comes twice.
 */
function assertNew(page: readonly DataApiOperation[], seen: ReadonlySet<string>, answer: Answered): void {
  const ids = new Set(page.map(({ operation_id }) => operation_id).filter((id) => !seen.has(id)));
  if (ids.size === page.length) {
    return;
  }
  const message =
    "must not have an operation twice: either operations came in while they were paged, so ask for an interval that is over, " +
    "or the server takes no notice of offset";
  throw answerError("answer_invalid", answer, { problems: [{ path: "operations", message }] });
}

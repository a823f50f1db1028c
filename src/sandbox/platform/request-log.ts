import type { PlatformError } from "#generated/types";

/** A request of a merchant and what the platform answered. Card numbers are masked. */
export interface LoggedRequest {
  /** Counts from 1 on. */
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** How long the answer took, in real milliseconds. */
  readonly duration: number;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The body, or the parameters of a page as JSON. */
  readonly body: string;
  /** HTTP status; 0 when the connection broke off without an answer. */
  readonly status: number;
  /** The response code of a refusal, and what it says. */
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  readonly errors?: readonly PlatformError[] | undefined;
  readonly paymentId?: string | undefined;
  readonly answer: string;
}

/** How many requests came, and how many of them were refused, those included that are not kept any more. */
export interface RequestCounts {
  readonly count: number;
  readonly refusals: number;
}

/** The latest requests of a project, at most so many. */
export class RequestLog {
  readonly #limit: number;
  readonly #byNumber = new Map<number, LoggedRequest>();
  #last = 0;
  #refusals = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The oldest first. */
  [Symbol.iterator](): IterableIterator<LoggedRequest> {
    return this.#byNumber.values();
  }

  /** How many came, those included that are not kept any more. */
  get count(): number {
    return this.#last;
  }

  /** How many of them were refused. */
  get refusals(): number {
    return this.#refusals;
  }

  add(request: Omit<LoggedRequest, "number">): LoggedRequest {
    this.#last += 1;
    const { at, duration, method, path, headers, body, status, code, message, errors, paymentId, answer } =
      request;
    // Written out, as objects that are spread take half as much room again.
    const logged = {
      number: this.#last,
      at,
      duration,
      method,
      path,
      headers,
      body,
      status,
      code,
      message,
      errors,
      paymentId,
      answer,
    };
    this.#keep(logged);
    if (isRefused(logged)) {
      this.#refusals += 1;
    }
    return logged;
  }

  /** Puts a request back that was counted before. The oldest come first. */
  put(logged: LoggedRequest): void {
    if (logged.number > this.#last - this.#limit) {
      this.#keep(logged);
    }
  }

  withNumber(number: number): LoggedRequest | undefined {
    return this.#byNumber.get(number);
  }

  /** Begins anew: without requests, after so many. */
  clear({ count, refusals }: RequestCounts = { count: 0, refusals: 0 }): void {
    this.#byNumber.clear();
    this.#last = count;
    this.#refusals = refusals;
  }

  #keep(logged: LoggedRequest): void {
    this.#byNumber.set(logged.number, logged);
    this.#byNumber.delete(logged.number - this.#limit);
  }
}

/** Whether a request was not carried out, as far as the merchant was told. */
export const isRefused = ({ status }: Pick<LoggedRequest, "status">): boolean =>
  status === 0 || status >= 400;

import { milliseconds } from "../../options/duration.js";
import { InvalidInput } from "../../options/invalid-input.js";
import { assertSecretKey } from "../../signature/assert-arguments.js";
import { sign } from "../../signature/sign.js";
import { withSignature } from "../../signature/signature-place.js";
import type { CheckRunOptions } from "../check.js";
import { finding, skip } from "../define-check.js";
import { type Answer, exchange, type Sent } from "../exchange.js";
import { createNewIds } from "../new-ids.js";
import { createRandom, type Random } from "../random.js";
import { targetUrl } from "../target-url.js";
import type { GateOptions } from "./gate-options.js";

const ids = createNewIds();

/** The Gate under test, as the checks use it. */
export class Gate {
  readonly url: URL;
  readonly projectId: number;
  readonly secretKey: string;
  readonly random: Random;
  readonly timeout: number;
  readonly #options: GateOptions;
  readonly #signal: AbortSignal | undefined;

  /** @throws TypeError if an option is wrong. */
  constructor(options: GateOptions, { signal }: CheckRunOptions) {
    assertSecretKey(options.secretKey);
    if (!Number.isSafeInteger(options.projectId) || options.projectId < 1) {
      throw new InvalidInput("projectId must be a whole number of 1 or more.");
    }
    this.url = targetUrl(options.url);
    this.projectId = options.projectId;
    this.secretKey = options.secretKey;
    this.random = createRandom(options.seed);
    this.timeout = milliseconds("timeout", options.timeout ?? "30s");
    this.#options = options;
    this.#signal = signal;
  }

  /** Ends the check where it would send what can move money, and nobody has allowed that. */
  needsPayments(): void {
    if (!this.#options.payments) {
      skip(
        "It would send purchases or payouts. Pass --payments, or the option `payments`, if the project is one for tests.",
      );
    }
  }

  newPaymentId(): string {
    return ids.payment();
  }

  /** A body with the project's id and a signature of it in `general`. */
  async signed(body: object, key = this.secretKey): Promise<object> {
    return withSignature(body, await sign(body, key));
  }

  /** Sends a body to a path, as it is. */
  async post(path: string, body: unknown, how: Partial<Sent> = {}): Promise<Answer> {
    const url = new URL(this.url.pathname.replace(/\/$/, "") + path, this.url);
    const came = await exchange(url, {
      timeout: this.timeout,
      signal: this.#signal,
      body: typeof body === "string" ? body : JSON.stringify(body),
      ...how,
      headers: {
        "content-type": "application/json",
        "user-agent": "cup-quickpay-check",
        ...this.#options.headers,
        ...how.headers,
      },
    });
    return came.status === undefined
      ? finding(`A request to ${path} came to nothing: Gate ${came.failure}.`)
      : came;
  }
}

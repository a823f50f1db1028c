import { setTimeout as sleep } from "node:timers/promises";
import type { Operation } from "#generated/operations";
import { listPayoutBanks } from "#generated/operations";
import { refusalStatuses } from "#generated/refusal-codes";
import type { PayoutBanksRequest, PayoutRequest, RequestRejected, SaleRequest } from "#generated/types";
import type { Validator } from "#generated/validators/validator";
import { problemsOf } from "../../errors/problems-of.js";
import { milliseconds } from "../../options/duration.js";
import { InvalidInput } from "../../options/invalid-input.js";
import { assertSecretKey } from "../../signature/assert-arguments.js";
import { holds } from "../../signature/holds.js";
import { isObject } from "../../signature/is-object.js";
import { parseJson } from "../../signature/parse-json.js";
import { sign } from "../../signature/sign.js";
import { withSignature } from "../../signature/signature-place.js";
import type { Overrides } from "../../testing/merged.js";
import type { CheckRunOptions } from "../check.js";
import { finding, skip } from "../define-check.js";
import { type Answer, exchange, type NoAnswer, type Sent } from "../exchange.js";
import { createNewIds } from "../new-ids.js";
import { createRandom, type Random } from "../random.js";
import { targetUrl } from "../target-url.js";
import { type GateLack, lacks, lacksHeader, lacksIn } from "./gate-lack.js";
import type { GateOptions } from "./gate-options.js";
import { gateRequests, type Unsigned } from "./gate-requests.js";

const ids = createNewIds();

/** An operation of Gate. */
export type GateOperation<Answers extends readonly Validator<unknown>[] = readonly Validator<unknown>[]> =
  Omit<Operation<unknown, Answers, Validator<RequestRejected>>, "request">;

/** What an operation answers when it does what it is asked for. */
type AnswerOf<Answers extends readonly Validator<unknown>[]> =
  Answers[number] extends Validator<infer Body> ? Body : never;

/** The code that a refusal has, and others that say the same. */
type Codes = readonly [code: string, ...others: string[]];

/** How a request is sent, other than as a client does. */
type How = Partial<Pick<Sent, "method" | "headers">>;

/** The Gate under test, as the checks use it. */
export class Gate {
  readonly url: URL;
  readonly projectId: number;
  readonly secretKey: string;
  readonly random: Random;
  readonly timeout: number;
  readonly #options: GateOptions;
  readonly #signal: AbortSignal | undefined;
  /** What it says of itself, once something was answered. */
  #said: readonly GateLack[] | undefined;

  /** @throws TypeError if an option is wrong. */
  constructor(options: GateOptions, { signal }: CheckRunOptions) {
    assertSecretKey(options.secretKey);
    if (!Number.isSafeInteger(options.projectId) || options.projectId < 1) {
      throw new InvalidInput("projectId must be a whole number of 1 or more.");
    }
    for (const lack of options.lacks ?? []) {
      if (!Object.hasOwn(lacks, lack)) {
        throw new InvalidInput(`lacks may name ${Object.keys(lacks).join(", ")}.`);
      }
    }
    this.url = targetUrl(options);
    this.projectId = options.projectId;
    this.secretKey = options.secretKey;
    this.random = createRandom(options.seed);
    this.timeout = milliseconds("timeout", options.timeout ?? "30s");
    this.#options = options;
    this.#signal = signal;
  }

  get hasPayments(): boolean {
    return this.#options.payments ?? false;
  }

  /** Ends the check where it would send what can move money, and nobody has allowed that. */
  needsPayments(): void {
    if (!this.hasPayments) {
      skip(
        "It would send purchases or payouts. Pass --payments, or the option `payments`, if the project is one for tests.",
      );
    }
  }

  /** Ends the check where it is about what a mock says that it cannot do, or whoever runs the checks says so. */
  async needs(...needed: readonly GateLack[]): Promise<void> {
    for (const lack of needed) {
      if (this.#options.lacks?.includes(lack)) {
        skip(`The options say of this Gate: ${lacks[lack]}.`);
      }
    }
    if (this.#said === undefined) {
      await this.send(listPayoutBanks, await this.signed(this.banks()));
    }
    for (const lack of needed) {
      if (this.#said?.includes(lack)) {
        skip(`This Gate says of itself, by the header ${lacksHeader}: ${lacks[lack]}.`);
      }
    }
  }

  newPaymentId(): string {
    return ids.payment();
  }

  /** A query for banks, unsigned. */
  banks(changes?: Overrides<PayoutBanksRequest>): Unsigned {
    return gateRequests.banks(this.#newPayment(), changes);
  }

  /** A query for the status of a payment, unsigned. */
  status(paymentId = this.newPaymentId()): Unsigned {
    return gateRequests.status({ projectId: this.projectId, paymentId });
  }

  /** A purchase, unsigned. It moves no money before a customer pays on the form that it leads to. */
  sale(changes?: Overrides<SaleRequest>): Unsigned {
    return gateRequests.sale(this.#newPayment(), changes);
  }

  /** A payout, unsigned. */
  payout(changes?: Overrides<PayoutRequest>): Unsigned {
    return gateRequests.payout(this.#newPayment(), changes);
  }

  #newPayment() {
    return { projectId: this.projectId, paymentId: this.newPaymentId() };
  }

  /** A body with its signature, in `general` if it has that. */
  async signed<Body extends object>(body: Body, key = this.secretKey): Promise<Body> {
    return withSignature(body, await sign(body, key));
  }

  /** Whether an answer is signed with the project's key. */
  isSigned(answer: object): Promise<boolean> {
    return holds(answer, this.secretKey);
  }

  /**
   * Sends a body as it is. What can move money is sent only where that is allowed, whatever the check has asked before.
   */
  async send(
    operation: Pick<GateOperation, "path" | "movesMoney">,
    body: unknown,
    how?: How,
  ): Promise<Answer> {
    const came = await this.attempt(operation, body, how);
    return came.status === undefined
      ? finding(`A request to ${operation.path} came to nothing: Gate ${came.failure}.`)
      : came;
  }

  /** Sends a body that may remain without an answer. */
  async attempt(
    { path, movesMoney }: Pick<GateOperation, "path" | "movesMoney">,
    body: unknown,
    how: How = {},
  ): Promise<Answer | NoAnswer> {
    if (movesMoney) {
      this.needsPayments();
    }
    const url = new URL(this.url);
    url.pathname = `${this.url.pathname.replace(/\/$/, "")}${path}`;
    const came = await exchange(url, {
      timeout: this.timeout,
      signal: this.#signal,
      // A list of banks can be longer than what a refusal may be.
      readAtMost: 1_000_000,
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
      ...how,
      headers: {
        "content-type": "application/json",
        "user-agent": "cup-quickpay-check",
        ...this.#options.headers,
        ...how.headers,
      },
    });
    if (came.status !== undefined) {
      this.#said = lacksIn(came.headers[lacksHeader]);
    }
    return came;
  }

  /**
   * Signs and sends a request that has to be carried out, and reads the answer: it must be what the contract says, and
   * about the project and the payment of the request.
   *
   * @param what The request, as the subject of a sentence.
   */
  async takes<Answers extends readonly Validator<unknown>[]>(
    operation: GateOperation<Answers>,
    request: object,
    what: string,
  ): Promise<AnswerOf<Answers>> {
    const came = await this.send(operation, await this.signed(request));
    return this.assertTaken(operation, came, request, what);
  }

  /** Reads the answer to a request that has to be carried out. */
  assertTaken<Answers extends readonly Validator<unknown>[]>(
    operation: GateOperation<Answers>,
    came: Answer,
    request: object,
    what: string,
  ): AnswerOf<Answers> {
    if (came.status !== 200) {
      finding(`${what} has to be answered with 200, but Gate ${inWords(came)}.`);
    }
    const body = jsonIn(came);
    if (!operation.answers.some((isValid) => isValid(body))) {
      finding(`${what} is answered otherwise than the contract says: ${faultsIn(body, operation.answers)}.`);
    }
    assertSameIds(body, request, what);
    return body as AnswerOf<Answers>;
  }

  /**
   * Sends a body that has to be refused: with the status that the contract has for it, in its shape, with its code.
   *
   * @param what The request, as the subject of a sentence.
   * @param codes The code, and others that say the same.
   */
  async refuses(operation: GateOperation, body: object | string, what: string, codes: Codes): Promise<void> {
    this.assertRefused(operation, await this.send(operation, body), body, what, codes);
  }

  /** Reads the answer to a body that has to be refused. */
  assertRefused(
    operation: GateOperation,
    came: Answer,
    body: object | string,
    what: string,
    [code, ...others]: Codes,
  ): void {
    const status = refusalStatuses[code] ?? 400;
    const wanted = `has to be refused with ${status} and code ${code}`;
    if (came.status !== status) {
      finding(`${what} ${wanted}, but Gate ${inWords(came)}.`);
    }
    const refusal = jsonIn(came);
    if (!operation.refusal(refusal)) {
      finding(`${what} ${wanted}, but the answer is no refusal: ${faultsIn(refusal, [operation.refusal])}.`);
    }
    const codes = [refusal.code, ...(refusal.errors ?? []).map((error) => String(error.code))];
    if (![code, ...others].some((right) => codes.includes(right))) {
      finding(`${what} ${wanted}, but Gate ${inWords(came)}.`);
    }
    assertSameIds(refusal, typeof body === "string" ? {} : body, what);
  }

  /** Waits some milliseconds, unless the run is broken off. */
  wait(time: number): Promise<void> {
    return sleep(time, undefined, { signal: this.#signal });
  }
}

/** The JSON of an answer; `undefined` if it has none. */
export function jsonIn({ body }: Answer): unknown {
  try {
    return parseJson(body);
  } catch {
    return undefined;
  }
}

/** What came, as the end of a sentence: `answered 400 with code 3261`. */
export function inWords(came: Answer): string {
  const json = jsonIn(came);
  const code = isObject(json) ? json.code : undefined;
  const withCode = typeof code === "string" && /^\d{1,5}$/.test(code) ? ` with code ${code}` : "";
  return `answered ${came.status}${withCode}`;
}

/** The first thing that is wrong with an answer, without a value of it. */
function faultsIn(body: unknown, validators: readonly Validator<unknown>[]): string {
  if (body === undefined) {
    return "it is not JSON";
  }
  // Of several shapes, the first is the one that was expected.
  const [isValid] = validators;
  const problem = isValid && !isValid(body) ? problemsOf(isValid.errors)[0] : undefined;
  return problem ? `${problem.path || "it"} ${problem.message}` : "it has another shape";
}

/** Ids that an answer tells must be those of the request. Upper and lower case of a payment's id do not count. */
function assertSameIds(answer: unknown, request: object, what: string): void {
  const asked = idsIn(request);
  const told = idsIn(answer);
  if (told.project !== undefined && asked.project !== undefined && told.project !== asked.project) {
    finding(`${what} is answered for another project.`);
  }
  if (told.payment !== undefined && asked.payment !== undefined && told.payment !== asked.payment) {
    finding(`${what} is answered for another payment.`);
  }
}

function idsIn(message: unknown): { project?: string | undefined; payment?: string | undefined } {
  const top = isObject(message) ? message : {};
  const general = isObject(top.general) ? top.general : {};
  const payment = isObject(top.payment) ? top.payment : {};
  return {
    project: textOf(general.project_id ?? top.project_id),
    payment: textOf(general.payment_id ?? top.payment_id ?? payment.id)?.toLowerCase(),
  };
}

const textOf = (value: unknown) =>
  typeof value === "string" || typeof value === "number" ? String(value) : undefined;

import { type Context, Hono } from "hono";
import { cors } from "hono/cors";
import type { Operation } from "#generated/operations";
import { operationAt } from "../mock/operation-at.js";
import { passedBack, urlAt } from "../mock/pass-on.js";
import { type Duration, milliseconds } from "../options/duration.js";
import { redactPath } from "../redaction/redact-path.js";
import { limitBody } from "../server/limit-body.js";
import type { Listening } from "../server/listen.js";
import { serve } from "../server/serve.js";
import { assertSecretKey } from "../signature/assert-arguments.js";
import { signRequest } from "../signing/sign-request.js";
import { type Signing, type SigningSettings, unsigned } from "../signing/signing.js";
import { isLoopback } from "../url/is-loopback.js";
import { isProduction } from "../url/is-production.js";
import { requireSecureUrl } from "../url/require-secure-url.js";
import { type AnswerSignature, checkAnswer } from "./check-answer.js";
import { guard } from "./guard.js";
import { brokenOff, notGenuine, notReached, tooLarge, tooLate } from "./proxy-problems.js";
import { type NoAnswer, send } from "./send.js";

/** A running proxy. */
export type SigningProxy = Listening;

/** A request that has been answered. Nothing in it is secret or personal. */
export interface ProxyExchange extends Signing {
  readonly method: string;
  /** Without the query, and without what looks like a card number. */
  readonly path: string;
  /** HTTP status of the answer that the caller got. */
  readonly status: number;
  /** Milliseconds. */
  readonly duration: number;
  /** The signature of the target's answer, if it has one or must have. */
  readonly answer?: AnswerSignature | undefined;
}

/** Options of `startProxy`. */
export interface ProxyOptions {
  /** Where requests go: `http://127.0.0.1:4020`. */
  readonly target: string;
  /** The project's secret key. */
  readonly secretKey: string;
  /** The key of a token of the Data API. Default: none, its requests pass as they are. */
  readonly dataApiSecretKey?: string | undefined;
  /** Filled in where a request has no `project_id`. Default: nothing is. */
  readonly projectId?: number | undefined;
  /** Whether a signature that does not match passes as it is. Default `false`: it is replaced. */
  readonly keepSignatures?: boolean | undefined;
  /** Port to listen on. Default 0: any free one. */
  readonly port?: number | undefined;
  /** Address to listen on. Default `127.0.0.1`. On any other, whoever reaches it can sign. */
  readonly host?: string | undefined;
  /** Origins whose pages may use the proxy from a browser, such as `https://docs.example`. Default: none. */
  readonly allowOrigins?: readonly string[] | undefined;
  /** Allows a target with `http:` that is not on this machine. Default `false`. */
  readonly allowHttp?: boolean | undefined;
  /** Allows the platform itself as a target. Default `false`. */
  readonly allowProduction?: boolean | undefined;
  /** How long the target has, to the end of its answer; a number is milliseconds. Default `"1m"`. */
  readonly timeout?: Duration | undefined;
  /** Called after each answer. What it is given is safe to print. */
  readonly onExchange?: ((exchange: ProxyExchange) => void) | undefined;
}

/** As much as the sandbox takes, in bytes. */
const largestBody = 1024 * 1024;

/** What becomes of a request, but for what the request itself tells. */
type Outcome = Signing & { readonly response: Response; readonly answer?: AnswerSignature | undefined };

/**
 * Starts a proxy that signs what passes, for those who send requests by hand: a client sends to it what it would send
 * to the target, with the same path. Whoever reaches it can sign with the key. So it answers to its own name only, and to
 * no page of another site.
 *
 * @throws TypeError when the target is none, is not safe, is the platform or the proxy itself; Error when the port is taken.
 */
export async function startProxy(options: ProxyOptions): Promise<SigningProxy> {
  const { host = "127.0.0.1", port = 0, onExchange } = options;
  const timeout = milliseconds("timeout", options.timeout ?? "1m");
  assertSecretKey(options.secretKey);
  const target = requireSecureUrl(options.target, { allowHttp: options.allowHttp, what: "target" });
  if (isProduction(target) && !options.allowProduction) {
    throw new TypeError(
      `${target.host} is the platform itself: payments there are real. Pass allowProduction: true if that is what you want.`,
    );
  }
  // Port 0 is any free one, which the target does not have.
  if (port !== 0 && Number(target.port) === port && isLoopback(target.hostname)) {
    throw new TypeError("target is the proxy itself: pass the address of the server behind it.");
  }
  const settings: SigningSettings = {
    secretKey: options.secretKey,
    dataApiSecretKey: options.dataApiSecretKey,
    projectId: options.projectId,
    keepSignatures: options.keepSignatures ?? false,
  };
  const allowed: ReadonlySet<string> = new Set(options.allowOrigins);

  async function passOn(
    request: Request,
    operation: Operation | undefined,
    { pathname, search }: URL,
  ): Promise<Outcome> {
    const { method, headers, signal } = request;
    const contentType = headers.get("content-type") ?? "";
    const { signature, why, ...signed } = await signRequest(
      operation,
      { bytes: await request.arrayBuffer(), search, contentType },
      settings,
    );
    const url = urlAt(target, pathname, signed.search);
    const sent = { method, headers: new Headers(headers), bytes: signed.bytes };
    const answer = await send(url, sent, timeout, signal);
    if (typeof answer === "string") {
      // What the contract does not know may move money.
      const movesMoney = operation?.movesMoney ?? !/^(GET|HEAD|OPTIONS)$/.test(method);
      return { signature, why, response: withoutAnswer(answer, target.origin, timeout, movesMoney) };
    }
    const { response, bytes } = answer;
    const genuine = await checkAnswer(operation, { status: response.status, bytes }, settings);
    const isGood = genuine === undefined || genuine === "right";
    return {
      signature,
      why,
      answer: genuine,
      response: isGood ? passedBack(response, bytes) : notGenuine(genuine),
    };
  }

  const app = new Hono();
  const outcomes = new WeakMap<Context, Omit<ProxyExchange, "method" | "path" | "status" | "duration">>();
  app.use(async (c, next) => {
    const start = performance.now();
    await next();
    onExchange?.({
      method: c.req.method,
      path: redactPath(new URL(c.req.url).pathname),
      status: c.res.status,
      duration: Math.round(performance.now() - start),
      ...(outcomes.get(c) ?? unsigned("the proxy has not passed it on")),
    });
  });
  app.use(guard(host, allowed));
  if (allowed.size > 0) {
    app.use(cors({ origin: (origin) => (allowed.has(origin) ? origin : null) }));
  }
  app.use(limitBody(largestBody, () => tooLarge(largestBody)));
  app.all("*", async (c) => {
    const url = new URL(c.req.url);
    const { response, ...outcome } = await passOn(c.req.raw, operationAt(c.req.method, url.pathname), url);
    outcomes.set(c, outcome);
    return response;
  });
  // Whoever breaks off hears no answer, and nothing of a request lands in a log.
  app.onError(() => brokenOff(target.origin, true));
  return serve(app, port, host);
}

function withoutAnswer(why: NoAnswer, target: string, timeout: number, movesMoney: boolean): Response {
  switch (why) {
    case "not_reached":
      return notReached(target);
    case "too_late":
      return tooLate(target, timeout, movesMoney);
    default:
      return brokenOff(target, movesMoney);
  }
}

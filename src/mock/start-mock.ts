import { fileURLToPath } from "node:url";
import { type Context, Hono } from "hono";
import { cors } from "hono/cors";
import { redactPath } from "../redaction/redact-path.js";
import { limitBody } from "../server/limit-body.js";
import { serve } from "../server/serve.js";
import { assertSecretKey } from "../signature/assert-arguments.js";
import { answerByExample } from "./answer-by-example.js";
import { answerByUpstream } from "./answer-by-upstream.js";
import type { Answered } from "./answered.js";
import type { Finding } from "./finding.js";
import { loadPrism } from "./load-prism.js";
import { problem } from "./problem.js";
import { readRequest } from "./read-request.js";

export type { Finding } from "./finding.js";

/** A running mock. */
export interface Mock {
  /** Where it listens, without a slash at the end: `http://127.0.0.1:4010`. */
  readonly url: string;
  close(): Promise<void>;
}

/** A request that has been answered. */
export interface Exchange {
  readonly method: string;
  /** Without the query, which holds personal data on Payment Page, and without what looks like a card number. */
  readonly path: string;
  /** HTTP status of the answer that the client got. */
  readonly status: number;
  /** What breaks the contract, in the request or in the upstream's answer. Empty when nothing does. */
  readonly findings: readonly Finding[];
}

/** Options of `startMock`. */
export interface MockOptions {
  /** Port to listen on. Default 0: any free one. */
  readonly port?: number | undefined;
  /** Address to listen on. Default `127.0.0.1`. */
  readonly host?: string | undefined;
  /**
   * The secret key of your project. With it, a signature that does not match is refused with 3261, and answers
   * are signed with it. Default: any well-formed signature passes, and answers are signed with `secret`, the key
   * of the contract's examples. A judge (`upstream`) makes no use of it: it leaves signatures to its upstream.
   */
  readonly secretKey?: string | undefined;
  /**
   * URL of a server to stand before, as a judge: requests and answers pass through unchanged. One that breaks
   * the contract is stopped. The answer is then 422 (request) or 500 (answer), with the reasons as problem
   * details. Default: none, the examples of the contract are answered.
   */
  readonly upstream?: string | undefined;
  /** Whether a judge looks at requests, too. Default `true`; with `false`, it looks at answers only. */
  readonly validateRequests?: boolean | undefined;
  /** Called after each answer. What it is given holds no value of the request, and is safe to print. */
  readonly onExchange?: ((exchange: Exchange) => void) | undefined;
}

/** The bundled contract, which the package ships. */
export const contractFile = fileURLToPath(new URL("../../generated/openapi.json", import.meta.url));

/** Says what a mock cannot do, so that the conformance kit skips it: it stands in for no broken Gate. */
const lacksHeader = "cup-quickpay-lacks";

/** As much as the sandbox takes, in bytes. */
const largestBody = 1024 * 1024;

/**
 * Starts Prism on the contract: a stateless mock that validates every request. It answers with an example,
 * with the project and the payment of the request, or with the refusal that the contract has for the mistake.
 *
 * A client chooses an answer by the header `Prefer: code=400, example=payment-id-exists`.
 *
 * It needs `@stoplight/prism-cli` beside this package.
 *
 * @throws TypeError when `upstream` is no URL, or `secretKey` is empty.
 * @throws Error when Prism is not installed, or the port is taken.
 *
 * @example
 * const mock = await startMock();
 * const gate = createGateClient({ projectId: 200, secretKey: "secret", baseUrl: mock.url });
 * await mock.close();
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { port = 0, host = "127.0.0.1", secretKey, upstream, validateRequests = true, onExchange } = options;
  if (secretKey !== undefined) {
    assertSecretKey(secretKey);
  }
  const answer =
    upstream === undefined
      ? answerByExample(await loadPrism(contractFile), secretKey)
      : await answerByUpstream(contractFile, upstreamAt(upstream), validateRequests);

  const told = (c: Context, path: string, { response, findings }: Answered) => {
    onExchange?.({
      method: c.req.method,
      path: redactPath(path),
      status: response.status,
      findings,
    });
    return response;
  };
  const app = new Hono();
  if (upstream === undefined) {
    app.use(async (c, next) => {
      await next();
      c.header(lacksHeader, secretKey === undefined ? "memory, keys" : "memory");
    });
  }
  app.use(cors({ origin: (origin) => origin || "*", credentials: true, exposeHeaders: ["sl-violations"] }));
  app.use(
    limitBody(largestBody, (c) => told(c, c.req.path, { response: tooLarge(), findings: [isTooLarge] })),
  );
  app.all("*", async (c) => {
    const incoming = await readRequest(c.req.raw);
    // Whatever fails is told, too: a judge must not pass what it could not judge.
    return told(c, incoming.path, await answer(incoming).catch(mockFailed));
  });
  // Whoever breaks off hears no answer, and nothing of a request lands in a log.
  app.onError(() => mockFailed().response);
  return serve(app, port, host);
}

function upstreamAt(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new TypeError("startMock: `upstream` must be an absolute http or https URL.");
  }
  return url;
}

const isTooLarge: Finding = {
  in: "request",
  field: "",
  rule: "size",
  message: `is larger than ${largestBody} bytes`,
  severity: "error",
};

const mockFailed = (): Answered => ({
  response: problem({
    name: "about:blank",
    message: "Internal Server Error",
    status: 500,
    detail: "The mock failed.",
  }),
  findings: [{ in: "request", field: "", rule: "mock", message: "made the mock fail", severity: "error" }],
});

const tooLarge = () =>
  problem({
    name: "about:blank",
    message: "Content Too Large",
    status: 413,
    detail: `The body is larger than ${largestBody} bytes.`,
  });

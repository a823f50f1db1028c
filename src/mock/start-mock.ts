import { fileURLToPath } from "node:url";
import { portTaken } from "../server/port-taken.js";

/** A running mock. */
export interface Mock {
  /** Where it listens, without a slash at the end: `http://127.0.0.1:4010`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Options of `startMock`. */
export interface MockOptions {
  /** Port to listen on. Default 0: any free one. */
  readonly port?: number | undefined;
  /** Address to listen on. Default `127.0.0.1`. */
  readonly host?: string | undefined;
  /**
   * URL of a server to stand before, as a judge: requests and answers pass through, and one that breaks the
   * contract is answered with 422 (request) or 500 (answer) and the reasons. Default: none, the examples of
   * the contract are answered.
   */
  readonly upstream?: string | undefined;
}

/** The bundled contract, which the package ships. */
export const contractFile = fileURLToPath(new URL("../../generated/openapi.json", import.meta.url));

/**
 * Starts Prism on the contract: a stateless mock that validates every request and answers with an example.
 *
 * A client chooses an answer by the header `Prefer: code=400, example=payment-id-exists`.
 *
 * Of a request that breaks the contract, Prism prefers status 422 to 400; the header `sl-violations` has the
 * reasons.
 *
 * @throws Error when Prism is not installed, or the port is taken.
 *
 * @example
 * const mock = await startMock();
 * const gate = createGateClient({ projectId: 200, secretKey: "secret", baseUrl: mock.url, matchAnswers: false });
 * await mock.close();
 */
export async function startMock({ port = 0, host = "127.0.0.1", upstream }: MockOptions = {}): Promise<Mock> {
  const { createLogger, createServer, getHttpOperationsFromSpec } = await prism();
  const operations = await getHttpOperationsFromSpec(contractFile);
  // Prism would send an example to the URL of a request, whatever the request is about. The sandbox sends callbacks.
  const silent = operations.map(({ callbacks: _, ...operation }) => operation);
  const server = createServer(silent, {
    components: { logger: createLogger("mock", { enabled: false } as never) },
    config: {
      mock: { dynamic: false },
      // A signature inside a body is no scheme that Prism knows. The schemas demand it.
      checkSecurity: false,
      validateRequest: true,
      validateResponse: true,
      isProxy: upstream !== undefined,
      upstream: upstream === undefined ? undefined : new URL(upstream),
      errors: upstream !== undefined,
    } as never,
    cors: true,
  });
  try {
    return { url: await server.listen(port, host), close: () => server.close() };
  } catch (reason) {
    // Prism rejects with a text.
    const message = String(reason).includes("EADDRINUSE")
      ? portTaken(port, "the option `port`")
      : `The mock cannot listen on ${host}:${port}: ${reason}`;
    throw new Error(message, { cause: reason });
  }
}

/** Prism is large and of use in development only, so the package leaves its installation to the user. */
async function prism() {
  try {
    const [{ createLogger }, { getHttpOperationsFromSpec }, { createServer }] = await Promise.all([
      import("@stoplight/prism-core"),
      import("@stoplight/prism-http"),
      import("@stoplight/prism-http-server"),
    ]);
    return { createLogger, getHttpOperationsFromSpec, createServer };
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") {
      throw cause;
    }
    throw new Error(
      "The mock needs Prism. Run: npm install --save-dev @stoplight/prism-core@5.8.0 @stoplight/prism-http@5.12.0 @stoplight/prism-http-server@5.12.2",
      { cause },
    );
  }
}

import { createRequire } from "node:module";
import type {
  Either,
  Forward,
  Prism,
  PrismAnswer,
  PrismError,
  PrismRequest,
  PrismResult,
  PrismViolation,
} from "./prism.js";

/** How Prism is to work. */
export interface PrismOptions {
  /** Called for every request, in place of an answer from the contract: Prism then judges what it resolves to. */
  readonly forward?: Forward | undefined;
  /** Whether requests are validated. Default `true`. */
  readonly validateRequests?: boolean | undefined;
}

/**
 * Loads a contract into Prism.
 *
 * @param contract The path of the file, or the document itself.
 * @throws Error that says how to install Prism, when it is not there.
 */
export async function loadPrism(
  contract: string | object,
  { forward, validateRequests = true }: PrismOptions = {},
): Promise<Prism> {
  const { createInstance, createLogger, getHttpOperationsFromSpec } = librariesOfPrism();
  const operations = await getHttpOperationsFromSpec(contract);
  const config = {
    checkSecurity: false,
    validateRequest: validateRequests,
    validateResponse: forward !== undefined,
    // Prism forwards by its own means otherwise, which write every body anew: numbers would lose their digits.
    ...(forward ? { isProxy: true, upstream: new URL("http://upstream"), errors: true } : { isProxy: false }),
  };
  const instance = createInstance(config, {
    logger: createLogger("prism", { enabled: false }),
    ...(forward && { forward: forwarding(forward) }),
  });
  // Prism posts the callbacks of a contract by itself, even for a request that is refused.
  const silent = operations.map((operation) => ({ ...operation, callbacks: undefined }));
  return {
    answer: (request, { code, example } = {}) =>
      instance.request(request, silent, { ...config, mock: { dynamic: false, code, exampleKey: example } })(),
    documented: ({ method, url }) =>
      operations
        .filter((operation) => operation.method === method && operation.path === url.path)
        .flatMap(({ responses }) => responses)
        .map(({ code, contents = [] }) => ({
          code,
          examples: contents.flatMap(({ examples = [] }) => examples.map(({ key }) => key)),
        })),
  };
}

/** A function in the form that Prism calls. */
function forwarding(forward: Forward): PrismForward {
  return ({ data, validations }) =>
    () =>
    async () => {
      try {
        return { _tag: "Right", right: await forward(data, validations) };
      } catch (error) {
        return { _tag: "Left", left: error as PrismError };
      }
    };
}

type PrismForward = (input: {
  data: PrismRequest;
  validations: readonly PrismViolation[];
}) => (logger: unknown) => () => Promise<Either<PrismError, PrismAnswer>>;

/** What is read of an operation, as Prism has it. */
interface PrismOperation {
  readonly method: string;
  readonly path: string;
  readonly responses: readonly {
    readonly code: string;
    readonly contents?: readonly { readonly examples?: readonly { readonly key: string }[] }[];
  }[];
}

/** What is used of Prism's libraries. */
interface Libraries {
  createLogger(name: string, options: { enabled: boolean }): unknown;
  getHttpOperationsFromSpec(contract: string | object): Promise<PrismOperation[]>;
  createInstance(
    config: object,
    components: { logger: unknown; forward?: PrismForward },
  ): {
    request(
      request: PrismRequest,
      operations: readonly object[],
      config: object,
    ): () => Promise<Either<PrismError, PrismResult>>;
  };
}

/**
 * Prism is large and of use in development only, so the package leaves its installation to the user. Its
 * libraries are looked for from where `@stoplight/prism-cli` stands: a strict package manager shows a project
 * only what it has asked for itself.
 */
function librariesOfPrism(): Libraries {
  const here = createRequire(import.meta.url);
  let manifest: string;
  try {
    manifest = here.resolve("@stoplight/prism-cli/package.json");
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "MODULE_NOT_FOUND") {
      throw cause;
    }
    throw new Error("The mock needs Prism. Run: npm install --save-dev @stoplight/prism-cli@5.14.2", {
      cause,
    });
  }
  const prism = createRequire(manifest);
  return { ...prism("@stoplight/prism-core"), ...prism("@stoplight/prism-http") };
}

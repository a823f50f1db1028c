import { specFiles } from "../../redocly/spec-files.js";
import { type Literal, Name } from "./literal.js";

/** What a sample does with the answer. */
export type Reading =
  | "accepted"
  | "banks"
  | "payment"
  | "request"
  | "operations"
  | "payment-operations"
  | "link"
  | "form";

/** A request of the contract that a sample in each language is made of. */
export interface SampledRequest {
  readonly operationId: string;
  readonly summary: string;
  readonly path: string;
  readonly api: Api;
  /** The contract's example, without its signature, and with names in place of what the environment has. */
  readonly message: Readonly<Record<string, Literal>>;
  /** Whether the signature stands in `general`, and not at the top level. */
  readonly inGeneral: boolean;
  readonly reading: Reading;
  /** What to know of the `payment_id`, if it is the merchant's to choose. */
  readonly aboutId: string | undefined;
  readonly movesMoney: boolean;
  /** The codes of refusals after which an earlier request with this `payment_id` counts. */
  readonly repeatCodes: readonly string[];
}

/** An interface of the platform: where it is, and what its requests are signed with. */
export interface Api {
  /** A word for the host, as a variable is called. */
  readonly name: "gate" | "page" | "api";
  readonly url: string;
  readonly host: string;
  readonly key: string;
  /** Seconds that an answer may take. */
  readonly timeout: number;
}

const apis: Readonly<Record<string, Omit<Api, "host">>> = {
  "gate.yaml": { name: "gate", url: "CUP_GATE_URL", key: "CUP_SECRET_KEY", timeout: 10 },
  "payment-page.yaml": { name: "page", url: "CUP_PAYMENT_PAGE_URL", key: "CUP_SECRET_KEY", timeout: 10 },
  "data-api.yaml": { name: "api", url: "CUP_DATA_API_URL", key: "CUP_DATA_API_SECRET_KEY", timeout: 300 },
};

const readings: Readonly<Record<string, Reading>> = {
  createSale: "accepted",
  createPayout: "accepted",
  listPayoutBanks: "banks",
  getPaymentStatus: "payment",
  getPaymentStatusByRequest: "request",
  openPaymentPage: "link",
  openPaymentPageByForm: "form",
  listOperations: "operations",
  listPaymentOperations: "payment-operations",
};

const oneForEach = (what: string) =>
  `payment_id is yours to choose: one for each ${what}, never used for another one.`;

const aboutIds: Readonly<Record<string, string>> = {
  createSale: oneForEach("purchase"),
  createPayout: oneForEach("payout"),
  openPaymentPage: oneForEach("purchase"),
  openPaymentPageByForm: oneForEach("purchase"),
};

/** A link has the parameters of the form, which has an example as a whole. */
const exampleOf: Readonly<Record<string, string>> = { openPaymentPage: "openPaymentPageByForm" };

/**
 * The requests of the contract with their examples, each the first one of its operation.
 *
 * @throws Error when an operation has no example, or nothing says here how its answer is read.
 */
export function sampledRequests(files = specFiles()): SampledRequest[] {
  const codes: readonly KnownCode[] = files.schema("ResponseCode")?.node["x-values"] ?? [];
  const repeatCodes = codes.filter(({ refuses }) => refuses === "repeat").map(({ value }) => value);
  return Object.entries(apis).flatMap(([file, api]) => {
    const { servers, paths } = files.yaml(file);
    const host: string = servers[0].url;
    return Object.entries<object>(paths).flatMap(([path, item]) => {
      const { node, file: pathFile } = files.followed(item, file);
      return Object.values<Operation>(node).map((operation) => {
        const { operationId, summary } = operation;
        const reading = readings[operationId];
        if (!reading) {
          throw new Error(`${operationId} has no reading of its answer in scripts/generate/samples/.`);
        }
        const { node: signature } = files.followed(operation["x-signature"], pathFile);
        return {
          ...{ operationId, summary, path, reading },
          api: { ...api, host },
          message: messageOf(files, exampleOf[operationId] ?? operationId),
          inGeneral: signature.at.includes("/general/signature"),
          aboutId: aboutIds[operationId],
          movesMoney: operation["x-moves-money"] === true,
          repeatCodes,
        };
      });
    });
  });
}

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly "x-signature": object;
  readonly "x-moves-money"?: boolean;
}

interface KnownCode {
  readonly value: string;
  readonly refuses?: string;
}

function messageOf(files: ReturnType<typeof specFiles>, operationId: string): SampledRequest["message"] {
  const found = files.operation(operationId);
  const [content] = Object.values<{ examples: Record<string, object> }>(
    found?.node.requestBody?.content ?? {},
  );
  const [example] = Object.values(content?.examples ?? {});
  if (!found || !example) {
    throw new Error(`${operationId} has no example of its request, which a sample could be made of.`);
  }
  return withNames(files.followed(example, found.file).node.value) as SampledRequest["message"];
}

/** A project and a token are the merchant's own, and a signature is made anew. */
function withNames(value: unknown, name = ""): Literal {
  if (name === "project_id") {
    return Array.isArray(value) ? [new Name("project")] : new Name("project");
  }
  if (name === "token") {
    return new Name("token");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return value as Literal;
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "signature")
      .map(([key, member]) => [key, withNames(member, key)]),
  );
}

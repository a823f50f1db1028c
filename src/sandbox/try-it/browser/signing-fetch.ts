import { signRequest } from "../../../signing/sign-request.js";
import { type Signing, unsigned } from "../../../signing/signing.js";
import { withMember } from "../../../signing/with-member.js";
import type { KnownOperation, KnownProject, TryItSettings } from "../settings.js";
import { NewIds } from "./new-ids.js";
import { factsOf, type RequestFacts } from "./request-facts.js";

/** A request that has been answered. */
export interface Sent extends Signing, Omit<RequestFacts, "token"> {
  readonly operationId: string;
  readonly status: number;
  /** As it was sent, signed. */
  readonly url: URL;
  /** The parameters of a form, as they were sent; empty for all else. */
  readonly form: string;
  /** The id that it had, if a payment had been sent under that. */
  readonly insteadOf: string | undefined;
}

export interface Options {
  settings(): TryItSettings;
  /** There may be further projects by now. */
  reload(): Promise<TryItSettings>;
  readonly choices: {
    readonly newIds: boolean;
    readonly keepSignatures: boolean;
    keyOf(projectId: number): string | undefined;
  };
  onSent(sent: Sent): void;
  /** The page's own means. */
  readonly send?: typeof fetch | undefined;
  /** Where the sandbox is. */
  readonly origin?: string | undefined;
  /** Whether the browser has means to sign: only on pages of this machine, and by https. */
  readonly canSign?: boolean | undefined;
}

/** Those that the platform takes once under an id. */
const payments: readonly string[] = ["createSale", "createPayout"];

/**
 * A `fetch` that signs what goes to the platform, with the key of the project that the request names. But for the
 * signature, and for the id of a payment that has been sent before, a request goes as it was written, to the last digit.
 */
export function signingFetch({
  settings,
  reload,
  choices,
  onSent,
  send = fetch.bind(globalThis),
  origin = location.origin,
  canSign = isSecureContext,
}: Options): typeof fetch {
  const newIds = new NewIds();

  return async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const operation = settings().operations.find(
      ({ method, path }) => method === request.method && path === url.pathname,
    );
    if (operation === undefined || url.origin !== origin) {
      return send(request);
    }

    const contentType = request.headers.get("content-type") ?? "";
    const isForm = contentType.includes("form-urlencoded");
    const written = await request.text();
    const facts = factsOf(url.search, written, isForm);
    const project = projectOf(facts, settings()) ?? projectOf(facts, await reload());
    const { paymentId, text } = withNewId(operation, written, facts);
    const signed = await signedBy(project, operation, { text, search: url.search, contentType });
    url.search = signed.search;
    const { method, headers, signal } = request;
    const response = await send(url, {
      method,
      headers,
      signal,
      ...(method !== "GET" && { body: signed.text }),
    });
    if (isPayment(operation) && response.ok && facts.projectId !== undefined && paymentId !== undefined) {
      newIds.sent(facts.projectId, paymentId);
    }
    onSent({
      operationId: operation.operationId,
      status: response.status,
      url,
      form: isForm ? signed.text : "",
      projectId: facts.projectId ?? project?.project_id,
      paymentId,
      insteadOf: paymentId === facts.paymentId ? undefined : facts.paymentId,
      ...signed.signing,
    });
    return asText(response);
  };

  function withNewId(operation: KnownOperation, text: string, { projectId, paymentId }: RequestFacts) {
    if (!isPayment(operation) || !choices.newIds || projectId === undefined || paymentId === undefined) {
      return { paymentId, text };
    }
    const id = newIds.for(projectId, paymentId);
    return id === paymentId
      ? { paymentId, text }
      : { paymentId: id, text: withMember(text, ["general", "payment_id"], JSON.stringify(id)) };
  }

  async function signedBy(
    project: KnownProject | undefined,
    operation: KnownOperation,
    { text, search, contentType }: { text: string; search: string; contentType: string },
  ): Promise<{ readonly signing: Signing; readonly text: string; readonly search: string }> {
    if (!canSign) {
      return { text, search, signing: unsigned(withoutMeans) };
    }
    const {
      bytes,
      search: query,
      ...signing
    } = await signRequest(
      operation,
      { bytes: new TextEncoder().encode(text).buffer as ArrayBuffer, search, contentType },
      {
        secretKey: project?.secret_key ?? (project && choices.keyOf(project.project_id)),
        dataApiSecretKey: project?.data_api_secret_key ?? undefined,
        projectId: project?.project_id,
        keepSignatures: choices.keepSignatures,
      },
    );
    return { signing, search: query, text: new TextDecoder().decode(bytes) };
  }
}

export const withoutMeans = "this browser signs only on pages of its own machine, and by https";

/** A page as the text that it is: Scalar would put it into a frame, without its styles. */
function asText(response: Response): Response {
  if (!response.headers.get("content-type")?.startsWith("text/html")) {
    return response;
  }
  const { status, statusText } = response;
  const headers = new Headers(response.headers);
  headers.set("content-type", "text/plain; charset=utf-8");
  return new Response(response.body, { status, statusText, headers });
}

const isPayment = ({ operationId }: KnownOperation) => payments.includes(operationId);

const projectOf = ({ token, projectId }: RequestFacts, { projects }: TryItSettings) =>
  token === undefined
    ? projects.find(({ project_id }) => project_id === projectId)
    : projects.find(({ data_api_token }) => data_api_token === token);

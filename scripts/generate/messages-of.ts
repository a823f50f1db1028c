import { type Document, operationsOf, type Response, type Schema } from "./document.js";

/** The name that the parameters of Payment Page have as one schema: in the contract each stands alone. */
export const pageParameters = "PaymentPageParameters";

/** What one operation is made of, as names of schemas. */
export interface Messages {
  readonly request: string;
  /** What HTTP 200 can carry; several where the contract says `oneOf`. Empty for a page. */
  readonly answers: readonly string[];
  /** What a refusal carries. */
  readonly refusal: string | undefined;
  /** The HTTP statuses, all 4xx, that the contract has for a refusal. */
  readonly refusedWith: readonly number[];
}

/** The messages of every operation, with the operationId as key. */
export function messagesOfOperations(document: Document): Record<string, Messages> {
  return Object.fromEntries(
    Object.values(operationsOf(document)).map(({ operationId, requestBody, responses }) => {
      const statuses = Object.keys(responses).map(Number);
      const refusedWith = statuses.filter((status) => status >= 400 && status < 500);
      const refusals = refusedWith.map((status) => jsonSchemaOf(document, responses[status]));
      const messages: Messages = {
        request: nameOf(requestBody?.content["application/json"]?.schema) ?? pageParameters,
        answers: alternatives(document, jsonSchemaOf(document, responses[200])),
        refusal: nameOf(refusals.find((schema) => schema !== undefined)),
        refusedWith,
      };
      return [operationId, messages];
    }),
  );
}

/**
 * The schemas of all messages: what is sent to the platform, what it answers, and what it sends by itself.
 */
export function messagesOf(document: Document): {
  requests: string[];
  answers: string[];
  callbacks: string[];
} {
  const all = Object.values(messagesOfOperations(document));
  const requests = all.map(({ request }) => request);
  const answers = all.flatMap(({ answers, refusal }) => [...answers, refusal ?? []].flat());
  const callbacks = Object.values(document.webhooks).flatMap(
    ({ post }) => nameOf(post?.requestBody?.content["application/json"]?.schema) ?? [],
  );
  return { requests: [...new Set(requests)], answers: [...new Set(answers)], callbacks };
}

/** The schema of a JSON answer, which may stand among the components. */
export function jsonSchemaOf(document: Document, response: Response | undefined): Schema | undefined {
  const resolved = response?.$ref ? document.components.responses[lastPart(response.$ref)] : response;
  return resolved?.content?.["application/json"]?.schema;
}

/** A schema that only lists others stands for those: each has errors of its own. */
function alternatives(document: Document, schema: Schema | undefined): string[] {
  const name = nameOf(schema);
  if (name === undefined) {
    return [];
  }
  const { oneOf } = document.components.schemas[name] as { oneOf?: Schema[] };
  return oneOf?.flatMap((one) => nameOf(one) ?? []) ?? [name];
}

/** `SaleRequest` of a schema that refers to it. */
export const nameOf = (schema: Schema | undefined) => (schema?.$ref ? lastPart(schema.$ref) : undefined);
const lastPart = (ref: string) => ref.slice(ref.lastIndexOf("/") + 1);

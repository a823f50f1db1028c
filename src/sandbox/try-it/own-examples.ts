import { openPaymentPage } from "#generated/operations";
import { signatures } from "#generated/signatures";
import { isObject } from "../../signature/is-object.js";
import { sign } from "../../signature/sign.js";
import { withSignature } from "../../signature/signature-place.js";
import {
  type DescribedOperation,
  type Description,
  type Example,
  type Fields,
  mapped,
  operationsIn,
  type Parameter,
  type Schemas,
} from "./description.js";
import type { KnownProject } from "./settings.js";

/** Where the sandbox is for the browser that asks, and whose requests the examples are. */
export interface Own {
  /** Without a slash at the end. */
  readonly origin: string;
  readonly project: KnownProject;
  /** On the project's clock, in milliseconds. */
  readonly now: number;
  /** By what the ids of this page differ from those of others. */
  readonly mark: string;
}

/** The examples of requests as requests of this project, with ids that are new, signed. */
export async function withOwnExamples(description: Description, own: Own): Promise<Description> {
  const examples: Record<string, Example> = { ...description.components.examples };
  for (const { operationId, requestBody } of operationsIn(description.paths)) {
    for (const { examples: named = {} } of Object.values(requestBody?.content ?? {})) {
      for (const { $ref } of Object.values(named)) {
        const name = $ref.slice($ref.lastIndexOf("/") + 1);
        const example = examples[name];
        if (isObject(example?.value)) {
          examples[name] = { ...example, value: await ownMessage(example.value, operationId, own) };
        }
      }
    }
  }
  return {
    ...description,
    paths: await withOwnParameters(description, own),
    components: { ...description.components, examples },
  };
}

/** A link to Payment Page: of its parameters, those are sent that are mandatory, and those that the reader ticks. */
async function withOwnParameters(
  { paths, components }: Description,
  own: Own,
): Promise<Description["paths"]> {
  const item = paths[openPaymentPage.path];
  const operation = item?.get as DescribedOperation | undefined;
  if (operation === undefined) {
    return paths;
  }
  const { operationId, parameters = [] } = operation;
  const mandatory = parameters.filter(({ required }) => required);
  const message = await ownMessage(
    Object.fromEntries(mandatory.map(({ name, example }) => [name, example])),
    operationId,
    own,
  );
  const owned = parameters.map((parameter) =>
    parameter.required
      ? { ...parameter, example: message[parameter.name] }
      : leftOut(parameter, components.schemas ?? {}),
  );
  return { ...paths, [openPaymentPage.path]: { ...item, get: { ...operation, parameters: owned } } };
}

/** Scalar sends every parameter that has an example, unless the example says otherwise in this way. */
function leftOut(parameter: Parameter, schemas: Schemas): Parameter {
  const { example, ...rest } = parameter;
  const { schema = {} } = parameter;
  const { examples = [], enum: values = [] } = schemas[schema.$ref?.split("/").at(-1) ?? ""] ?? schema;
  const value = [example, ...examples, ...values].find((each) => each !== undefined) ?? "";
  return { ...rest, examples: { optional: { value, "x-disabled": true } } };
}

async function ownMessage(message: Fields, operationId: string, own: Own): Promise<Fields> {
  const { project_id, secret_key, data_api_token, data_api_secret_key } = own.project;
  const isQuery = signatures[operationId]?.key === "data-api-secret-key";
  const ids = { project_id, payment_id: ownId(operationId, own.mark) };
  const { general, return_url } = message;
  const changed = {
    ...replaced(message, {
      ...ids,
      ...(isQuery && { project_id: [project_id], token: data_api_token, interval: lastDays(own.now) }),
    }),
    ...(isObject(general) && { general: replaced(general, ids) }),
    // Whoever has paid comes to a page that there is.
    ...(isObject(return_url) && { return_url: mapped(return_url, () => `${own.origin}/dashboard`) }),
  };
  const secretKey = isQuery ? data_api_secret_key : secret_key;
  return secretKey === null ? changed : withSignature(changed, await sign(changed, secretKey));
}

/** What asks about the purchase, has the id that the purchase has. */
const ownId = (operationId: string, mark: string): string => `${kinds[operationId] ?? "ORDER"}_${mark}`;

const kinds: Readonly<Record<string, string>> = {
  createPayout: "PAYOUT",
  listPayoutBanks: "BANKS",
  openPaymentPage: "PAGE",
  openPaymentPageByForm: "PAGE",
};

const day = 24 * 60 * 60 * 1000;

/** A month up to tomorrow, in whatever time zone. */
const lastDays = (now: number) => ({ from: dateText(now - 30 * day), to: dateText(now + day) });

const dateText = (moment: number) => new Date(moment).toISOString().slice(0, 19).replace("T", " ");

/** A copy, in which fields that are there have other values. */
const replaced = (fields: Fields, values: Fields): Fields =>
  mapped(fields, (value, name) => values[name] ?? value);

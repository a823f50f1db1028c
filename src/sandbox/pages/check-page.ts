import { openPaymentPage } from "#generated/operations";
import type { PaymentPageParameters } from "#generated/validators/payment-page-parameters";
import type { Refusal } from "../../refusal/refusal.js";
import { refusalOf, refusalOfField } from "../../refusal/refusal-of.js";
import { canonicalString } from "../../signature/canonical-string.js";
import { holds } from "../../signature/holds.js";
import { maskCardsIn } from "../payment/card.js";

/** Parameters of Payment Page that hold, or why they do not. */
export type PageRequest =
  | { readonly parameters: PaymentPageParameters; readonly refusal?: undefined }
  | { readonly refusal: Refusal; readonly canonical: string };

const { request: isPage } = openPaymentPage;

/** Values that ask for what this method, or this sandbox, does not have. */
const unknownHere: readonly [name: keyof PaymentPageParameters, accepted: unknown, code: string][] = [
  ["force_payment_method", "cup-quick", "2541"],
  ["mode", "purchase", "310"],
  ["operation_type", "sale", "310"],
  ["recurring_register", 0, "310"],
];

/**
 * Checks the parameters of Payment Page in the platform's order: project, signature, contract.
 *
 * @param fields The parameters as texts, as they come in a URL or a form.
 * @param secretKey Of their project; `undefined` when there is no such project.
 */
export async function checkPage(
  fields: Readonly<Record<string, string>>,
  secretKey: string | undefined,
): Promise<PageRequest> {
  const signedFields = Object.fromEntries(Object.entries(fields).filter(([name]) => !name.startsWith("_")));
  const refuse = (refusal: Refusal) => ({ refusal, canonical: maskCardsIn(canonicalString(signedFields)) });
  if (secretKey === undefined) {
    return refuse(refusalOfField("2442", "project_id", "known"));
  }
  if (!fields.signature) {
    return refuse(refusalOfField("3262", "signature", "required"));
  }
  // Some SDKs sign flags as 1 and 0 but put true and false into the URL.
  const isSigned =
    (await holds(signedFields, secretKey)) || (await holds(mapped(signedFields, flag), secretKey));
  if (!isSigned) {
    return refuse(refusalOfField("3261", "signature", "match"));
  }
  const parameters: unknown = typed(fields);
  if (!isPage(parameters)) {
    return refuse(refusalOf(isPage.errors ?? []));
  }
  const unknown = unknownHere.find(([name, only]) => (parameters[name] ?? only) !== only);
  return unknown ? refuse(refusalOfField(unknown[2], unknown[0], "known")) : { parameters };
}

/** The parameters with numbers where the contract has integers. */
function typed(fields: Readonly<Record<string, string>>): object {
  isPage(fields);
  const integers = (isPage.errors ?? []).flatMap(({ keyword, params, instancePath }) =>
    keyword === "type" && params.type === "integer" ? [instancePath.slice(1)] : [],
  );
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      integers.includes(name) ? integer(flag(value)) : value,
    ]),
  );
}

const integer = (text: string) => (/^\d{1,15}$/.test(text) ? Number(text) : text);
const flag = (text: string) => ({ true: "1", false: "0" })[text] ?? text;
const mapped = (fields: Record<string, string>, map: (text: string) => string) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, map(value)]));

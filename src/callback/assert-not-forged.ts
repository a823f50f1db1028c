import { paymentPageParameterNames } from "#generated/constants";
import { CallbackError } from "../errors/callback-error.js";

/**
 * The names that callbacks have at the top level in the formats that the platform documents. A single value may stand under
 * these alone. `frame_mode` is not signed, wherever it stands.
 */
const topLevelNames: readonly string[] = [
  "project_id",
  "payment",
  "account",
  "customer",
  "operation",
  "operations",
  "errors",
  "redirect_data",
  "redirectData",
  "acs",
  "recurring",
  "decision",
  "clarification_fields",
  "provider_extra_fields",
  "avs_result",
  "AuthCode",
  "rrn",
  "sum_request",
  "sum_real",
  "return_url",
  "general",
  "signature",
  "frame_mode",
];

/** How a field of a callback goes on after another in the canonical string. */
const furtherField =
  /;(?:account|customer|errors|general|operation|payment|project_id|redirect_data|redirectData):/;

/** What is looked at: a body whose signature holds. */
export interface SignedBody {
  readonly data: Readonly<Record<string, unknown>>;
  /** Its canonical string. */
  readonly canonical: string;
  /** Whether a key or a value may have a `;` in it. */
  readonly hasSemicolons: boolean;
}

/**
 * Passes when a signature that holds was made for this structure. A text with `;` in it signs like several fields, so other
 * data can have the same canonical string. Three ways to forge a callback from that are closed:
 *
 * - Customers see the signature of a Payment Page link, which is made with the same key. If they can write into a parameter, a
 *   name say, they could write a whole callback there. But its canonical string has the link's own parameters too.
 * - Fields of a genuine callback can be hidden in the text before them, or the other way round.
 * - Below a first key of nothing or of 0, fields sign as if they stood at the top level.
 *
 * @param furtherFields Names that may have a single value at the top level beside the documented ones.
 * @throws CallbackError `not_a_callback`.
 */
export function assertNotForged(
  { data, canonical, hasSemicolons }: SignedBody,
  furtherFields: readonly string[] = [],
): void {
  const { allowed, linkLine } = furtherFields.length === 0 ? documented : namesWith(furtherFields);
  for (const name of Object.keys(data)) {
    if (allowed.has(name)) continue;
    if (name === "" || name === "0") throw forged(withoutName);
    if (linkLine.test(`${name}:`)) throw forged(fromLink);
    const value = data[name];
    if (typeof value !== "object" || value === null) throw forged(unknownName);
  }
  if (!hasSemicolons) return;
  if (linkLine.test(canonical)) throw forged(fromLink);
  if (hidesField(data)) throw forged(inText);
}

const documented = namesWith([]);

function namesWith(furtherFields: readonly string[]): { allowed: ReadonlySet<string>; linkLine: RegExp } {
  const allowed = new Set([...topLevelNames, ...furtherFields]);
  const linkNames = paymentPageParameterNames.filter((name) => !allowed.has(name));
  return { allowed, linkLine: new RegExp(`(?:^|;)(?:${linkNames.join("|")}):`) };
}

const fromLink =
  "it was made for a Payment Page link, which customers can see: this callback is forged. " +
  "Keep `;` out of what customers can write into the parameters of a link.";
const inText =
  "a text in the callback looks like further fields (`;payment:`), so it does not tell which fields were signed. " +
  "Keep `;` out of descriptions and ids.";
const withoutName =
  'the body has a field "" or "0" at the top level, below which fields sign as if they stood above it. ' +
  "The platform sends no such field.";
const unknownName =
  "the body has a single value at the top level under a name that no documented callback has. If your project's format " +
  "has such fields, name them in the option `furtherFields`; if not, the callback is forged.";

function forged(why: string): CallbackError {
  return new CallbackError("not_a_callback", `The signature holds, but ${why}`);
}

/** Looks at what is signed; under `frame_mode` nothing is. */
function hidesField(value: unknown): boolean {
  if (typeof value === "string") return furtherField.test(value);
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(
    ([key, member]) => key !== "frame_mode" && (furtherField.test(`${key}:`) || hidesField(member)),
  );
}

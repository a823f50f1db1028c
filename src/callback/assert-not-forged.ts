import { paymentPageParameterNames } from "#generated/constants";
import { CallbackError } from "../errors/callback-error.js";

/**
 * The names that callbacks have at the top level in the formats that the platform documents. A single value
 * may stand under these alone. `frame_mode` is not signed, wherever it stands.
 */
const topLevelNames: ReadonlySet<string> = new Set([
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
]);

/** The parameters of a link that no documented callback has. */
const linkNames: ReadonlySet<string> = new Set(
  paymentPageParameterNames.filter((name) => !topLevelNames.has(name)),
);

/** How one of them begins in the canonical string. */
const linkLine = new RegExp(`(?:^|;)(?:${[...linkNames].join("|")}):`);

/** How a field of a callback goes on after another in the canonical string. */
const furtherField =
  /;(?:account|customer|errors|general|operation|payment|project_id|redirect_data|redirectData):/;

/**
 * Refuses `furtherFields` that would open the guard against callbacks forged from a link.
 *
 * @throws TypeError if one is a parameter of Payment Page, or they are no array of texts.
 */
export function assertFurtherFields(furtherFields: readonly string[] | undefined): void {
  if (furtherFields === undefined) {
    return;
  }
  if (!Array.isArray(furtherFields) || !furtherFields.every((name) => typeof name === "string")) {
    throw new TypeError("furtherFields must be an array of names.");
  }
  const name = furtherFields.find((each) => linkNames.has(each));
  if (name === undefined) {
    return;
  }
  throw new TypeError(
    `furtherFields must not have ${name}, which is a parameter of Payment Page: a link that a customer has seen would pass as a ` +
      "callback. If your project's callbacks have a field of that name at the top level, nothing tells them from forged ones: " +
      "ask support for another format.",
  );
}

/** What is looked at: a body whose signature holds. */
export interface SignedBody {
  readonly data: Readonly<Record<string, unknown>>;
  /** Its canonical string. */
  readonly canonical: string;
  /** Whether a key or a value may have a `;` in it. */
  readonly hasSemicolons: boolean;
}

/**
 * Passes when a signature that holds was made for this structure. A text with `;` in it signs like several
 * fields, so other data can have the same canonical string. Three ways to forge a callback from that are
 * closed:
 *
 * - Customers see the signature of a Payment Page link, which is made with the same key. If they can write
 *   into a parameter, a name say, they could write a whole callback there. But its canonical string has the
 *   link's own parameters too.
 * - Fields of a genuine callback can be hidden in the text before them, or the other way round.
 * - Below a first key of nothing or of 0, fields sign as if they stood at the top level.
 *
 * @param furtherFields Names that may have a single value at the top level beside the documented ones;
 *   `assertFurtherFields` has passed them.
 * @throws CallbackError `not_a_callback`.
 */
export function assertNotForged(
  { data, canonical, hasSemicolons }: SignedBody,
  furtherFields: readonly string[] = [],
): void {
  for (const name of Object.keys(data)) {
    if (topLevelNames.has(name) || furtherFields.includes(name)) {
      continue;
    }
    if (name === "" || name === "0") {
      throw forged(withoutName);
    }
    if (linkLine.test(`${name}:`)) {
      throw forged(fromLink);
    }
    const value = data[name];
    if (typeof value !== "object" || value === null) {
      throw forged(unknownName);
    }
  }
  if (!hasSemicolons) {
    return;
  }
  if (linkLine.test(canonical)) {
    throw forged(fromLink);
  }
  if (hidesField(data)) {
    throw forged(inText);
  }
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
  if (typeof value === "string") {
    return furtherField.test(value);
  }
  if (typeof value !== "object" || value === null) {
    return false;
  }
  return Object.entries(value).some(
    ([key, member]) => key !== "frame_mode" && (furtherField.test(`${key}:`) || hidesField(member)),
  );
}

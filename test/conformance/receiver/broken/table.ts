/** A broken receiver, and who finds it. */
interface BrokenReceiverRow {
  /** What it does wrong, in plain words, as what an endpoint does. */
  readonly name: string;
  /** Ids of the checks that fail, or warn; all others pass, or are skipped. */
  readonly found: readonly string[];
}

/** Endpoints with one fault each, and the checks that find it: what the kit promises to tell from good ones. */
export const brokenReceiverTable = [
  {
    name: "does not verify",
    found: [
      "refuses-unsigned",
      "refuses-empty-signature",
      "refuses-wrong-signature",
      "refuses-part-of-signature",
      "refuses-foreign-key",
      "refuses-altered-fields",
      "refused-callbacks-have-no-effect",
    ],
  },
  {
    name: "looks only whether there is a signature",
    found: [
      "refuses-wrong-signature",
      "refuses-part-of-signature",
      "refuses-foreign-key",
      "refuses-altered-fields",
      "refused-callbacks-have-no-effect",
    ],
  },
  {
    name: "compares as much as was sent",
    found: [
      "refuses-unsigned",
      "refuses-empty-signature",
      "refuses-part-of-signature",
      "refused-callbacks-have-no-effect",
    ],
  },
  { name: "compares loosely", found: ["refuses-empty-signature"] },
  { name: "compares without regard to case", found: ["refuses-part-of-signature"] },
  { name: "takes whichever signature fits", found: ["does-not-choose-between-signatures"] },
  { name: "reads the signature at the top level only", found: ["takes-signature-in-general"] },
  { name: "verifies the parsed body", found: ["takes-large-integers"] },
  {
    name: "verifies, and does not look at the shape",
    found: ["refuses-moved-fields", "refuses-forged-from-link", "moved-fields-have-no-second-effect"],
  },
  {
    name: "looks for a link's names at the top level only",
    found: ["refuses-moved-fields", "refuses-forged-from-link", "moved-fields-have-no-second-effect"],
  },
  {
    name: "looks for hidden fields in texts, and not in names",
    found: ["refuses-moved-fields", "moved-fields-have-no-second-effect"],
  },
  {
    name: "looks for names with a semicolon, and not for empty ones",
    found: ["refuses-moved-fields", "moved-fields-have-no-second-effect"],
  },
  { name: "knows the current key only", found: ["takes-both-keys"] },
  { name: "verifies a copy without __proto__", found: ["refuses-proto"] },
  { name: "verifies one of two equal keys, and acts on the other", found: ["reads-one-of-duplicate-keys"] },
  {
    name: "acts before it verifies",
    found: ["reads-one-of-duplicate-keys", "refused-callbacks-have-no-effect"],
  },
  {
    name: "answers 200 to everything",
    found: [
      "refuses-unsigned",
      "refuses-empty-signature",
      "refuses-wrong-signature",
      "refuses-part-of-signature",
      "refuses-foreign-key",
      "refuses-altered-fields",
      "refuses-broken-json",
    ],
  },
  {
    name: "answers 200 before it reads",
    found: [
      "refuses-unsigned",
      "refuses-empty-signature",
      "refuses-wrong-signature",
      "refuses-part-of-signature",
      "refuses-foreign-key",
      "refuses-altered-fields",
      "refuses-broken-json",
      "takes-slow-bodies",
    ],
  },
  { name: "answers 200 to a body that it cannot parse", found: ["refuses-broken-json"] },
  {
    name: "answers 200 before it stores, and cannot store long texts",
    found: ["unusual-callbacks-have-their-effect"],
  },
  { name: "notes a callback as handled, and then fails", found: ["failed-callbacks-can-come-again"] },
  { name: "looks for the key first, and inserts it later", found: ["repeats-at-once-have-one-effect"] },
  {
    name: "takes no notice of repeats",
    found: [
      "repeats-have-one-effect",
      "repeats-with-other-dates-have-one-effect",
      "repeats-at-once-have-one-effect",
      "moved-fields-have-no-second-effect",
      "survives-cut-answers",
    ],
  },
  {
    name: "tells callbacks apart by payment.id only",
    found: [
      "duplicate-refusal-decides-nothing",
      "success-follows-other-callbacks",
      "success-follows-its-own-operation",
      "sees-reversal",
    ],
  },
  { name: "tells callbacks apart by operation.id only", found: ["success-follows-its-own-operation"] },
  {
    name: "tells callbacks apart by the whole body",
    found: ["repeats-with-other-dates-have-one-effect", "moved-fields-have-no-second-effect"],
  },
  {
    name: "answers 409 to a repeat",
    found: [
      "acknowledges-repeats",
      "repeats-with-other-dates-have-one-effect",
      "repeats-at-once-have-one-effect",
      "survives-cut-answers",
    ],
  },
  { name: "lets processing replace success", found: ["late-processing-changes-nothing"] },
  { name: "takes a 3041 for the payment's decline", found: ["duplicate-refusal-decides-nothing"] },
  { name: "keeps success for ever", found: ["sees-reversal"] },
  { name: "refuses what comes after success", found: ["takes-reversal"] },
  { name: "does not compare the sum", found: ["another-sum-is-not-paid"] },
  { name: "refuses another sum", found: ["acknowledges-another-sum"] },
  { name: "delivers unless it is a decline", found: ["only-success-counts-as-paid"] },
  { name: "believes operation.status", found: ["only-success-counts-as-paid"] },
  { name: "acknowledges and forgets", found: ["success-has-its-effect"] },
  { name: "refuses unknown statuses", found: ["takes-unknown-statuses"] },
  { name: "refuses unknown methods", found: ["takes-unknown-methods"] },
  { name: "refuses unknown codes", found: ["takes-unknown-codes"] },
  { name: "refuses unknown fields", found: ["takes-unknown-fields"] },
  { name: "refuses payouts", found: ["takes-payout-callbacks"] },
  { name: "stumbles over an empty redirect_data", found: ["takes-empty-redirect-data"] },
  { name: "reads Latin-1", found: ["takes-chinese-text"] },
  { name: "reads JSON of one line only", found: ["takes-json-on-many-lines"] },
  { name: "refuses a charset", found: ["takes-charset"] },
  { name: "takes forms", found: ["refuses-forms"] },
  { name: "takes GET", found: ["refuses-get"] },
  { name: "has no limit for the body", found: ["refuses-large-bodies"] },
  { name: "reads the first piece of the body", found: ["takes-slow-bodies"] },
  { name: "dies when a connection is cut", found: ["survives-cut-bodies"] },
  { name: "dies of a signed callback without a payment", found: ["survives-odd-bodies"] },
  { name: "gives up when the sender has gone", found: ["survives-cut-answers"] },
  {
    name: "hangs on success",
    found: ["takes-purchase-callbacks", "takes-payout-callbacks", "answers-in-time"],
  },
  { name: "is slow on redirects", found: ["answers-soon"] },
  {
    name: "redirects to a page",
    found: [
      "takes-purchase-callbacks",
      "takes-redirect-callbacks",
      "takes-payout-callbacks",
      "answers-without-redirect",
    ],
  },
  { name: "shows its stack", found: ["answers-hold-no-stack"] },
  { name: "says which signature was expected", found: ["answers-hold-no-signature"] },
  { name: "sends the body back", found: ["answers-repeat-no-personal-data"] },
  { name: "sends a wrong body back", found: ["answers-repeat-no-personal-data"] },
  { name: "opens the redirect itself", found: ["does-not-open-redirects"] },
] as const satisfies readonly BrokenReceiverRow[];

/** Name of a broken receiver. */
export type BrokenReceiver = (typeof brokenReceiverTable)[number]["name"];

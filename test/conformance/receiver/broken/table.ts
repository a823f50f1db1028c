export const brokenReceiverTable = [
  { name: "does not verify", found: [] },
  { name: "looks only whether there is a signature", found: [] },
  { name: "compares as much as was sent", found: [] },
  { name: "compares loosely", found: [] },
  { name: "compares without regard to case", found: [] },
  { name: "takes whichever signature fits", found: [] },
  { name: "reads the signature at the top level only", found: [] },
  { name: "verifies the parsed body", found: [] },
  { name: "verifies, and does not look at the shape", found: [] },
  { name: "knows the current key only", found: [] },
  { name: "verifies a copy without __proto__", found: [] },
  { name: "verifies one of two equal keys, and acts on the other", found: [] },
  { name: "acts before it verifies", found: [] },
  { name: "answers 200 to everything", found: [] },
  { name: "answers 200 before it reads", found: [] },
  { name: "answers 200 to a body that it cannot parse", found: [] },
  { name: "answers 200 before it stores, and cannot store long texts", found: [] },
  { name: "notes a callback as handled, and then fails", found: [] },
  { name: "looks for the key first, and inserts it later", found: [] },
  { name: "takes no notice of repeats", found: [] },
  { name: "tells callbacks apart by payment.id only", found: [] },
  { name: "tells callbacks apart by operation.id only", found: [] },
  { name: "tells callbacks apart by the whole body", found: [] },
  { name: "answers 409 to a repeat", found: [] },
  { name: "lets processing replace success", found: [] },
  { name: "takes a 3041 for the payment's decline", found: [] },
  { name: "keeps success for ever", found: [] },
  { name: "refuses what comes after success", found: [] },
  { name: "does not compare the sum", found: [] },
  { name: "refuses another sum", found: [] },
  { name: "delivers unless it is a decline", found: [] },
  { name: "believes operation.status", found: [] },
  { name: "acknowledges and forgets", found: [] },
  { name: "refuses unknown statuses", found: [] },
  { name: "refuses unknown methods", found: [] },
  { name: "refuses unknown codes", found: [] },
  { name: "refuses unknown fields", found: [] },
  { name: "refuses payouts", found: [] },
  { name: "stumbles over an empty redirect_data", found: [] },
  { name: "reads Latin-1", found: [] },
  { name: "reads JSON of one line only", found: [] },
  { name: "refuses a charset", found: [] },
  { name: "takes forms", found: [] },
  { name: "takes GET", found: [] },
  { name: "has no limit for the body", found: [] },
  { name: "reads the first piece of the body", found: [] },
  { name: "dies when a connection is cut", found: [] },
  { name: "gives up when the sender has gone", found: [] },
  { name: "hangs on success", found: [] },
  { name: "is slow on redirects", found: [] },
  { name: "redirects to a page", found: [] },
  { name: "shows its stack", found: [] },
  { name: "says which signature was expected", found: [] },
  { name: "sends the body back", found: [] },
  { name: "sends a wrong body back", found: [] },
  { name: "opens the redirect itself", found: [] },
] as const satisfies readonly BrokenReceiverRow[];

/** A broken receiver, and who finds it. */
export interface BrokenReceiverRow {
  /** What it does wrong, in plain words, as what an endpoint does. */
  readonly name: string;
  /** Ids of the checks that fail or warn. */
  readonly found: readonly string[];
}

/** Name of a broken receiver. */
export type BrokenReceiver = (typeof brokenReceiverTable)[number]["name"];

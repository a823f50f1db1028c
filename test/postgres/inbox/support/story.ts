import { callbackExamples } from "#generated/examples";
import { type CallbackName, signedCallback } from "../../../../src/testing/signed-callback.js";
import fc from "../../../support/property.js";
import type { Chance } from "./chance.js";

const purchases = [
  "redirect-get",
  "purchase-processing",
  "purchase-awaiting-customer-action",
  "purchase-success",
  "purchase-decline",
  "purchase-decline-duplicate",
  "purchase-cancelled",
  "purchase-error",
  "purchase-canceled",
  "purchase-expired",
] as const satisfies readonly CallbackName[];

const payouts = [
  "payout-processing",
  "payout-awaiting-retry",
  "payout-awaiting-clarification",
  "payout-partially-paid-out",
  "payout-success",
  "payout-decline",
  "payout-decline-duplicate",
  "payout-error",
  "payout-reversed",
] as const satisfies readonly CallbackName[];

/** Callbacks of refunds, which are no examples of the contract: what they have other than a paid purchase. */
const refunds = {
  "refund-decline": { status: "success", operation: { type: "refund", status: "decline", code: "10105" } },
  "refund-success": { status: "refunded", operation: { type: "refund", status: "success" } },
} as const;
type Refund = keyof typeof refunds;

type Name = (typeof purchases)[number] | (typeof payouts)[number] | Refund;

/** What becomes of a payment: its callbacks in the order in which they come, which is any. */
export interface PaymentStory {
  readonly type: "purchase" | "payout";
  readonly told: readonly Name[];
  /** What the shop has told `expect`: the right sum, another one, or nothing. */
  readonly expected: "right" | "wrong" | "nothing";
}

export interface Story {
  readonly payments: readonly PaymentStory[];
  /** Of copies, failures, and what happens to the process. */
  readonly seed: number;
}

const paymentOf = (type: "purchase" | "payout", names: readonly Name[]) =>
  fc.record({
    type: fc.constant(type),
    told: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 5 }),
    expected: fc.constantFrom("right" as const, "right" as const, "wrong" as const, "nothing" as const),
  });

export const stories: fc.Arbitrary<Story> = fc.record({
  payments: fc.array(
    fc.oneof(
      paymentOf("purchase", [...purchases, "refund-decline", "refund-success"]),
      paymentOf("payout", payouts),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  ),
  seed: fc.nat(),
});

/** A callback of a story. */
export interface Event {
  /** By fields of the wire, not by the inbox's own key. */
  readonly event: string;
  readonly payment: string;
  readonly name: Name;
  readonly status: string;
  readonly body: string;
}

export const amounts = { purchase: 1000, payout: 48_560 } as const;

const isRefund = (name: Name): name is Refund => name in refunds;

/** The callbacks of a story in the order in which they come: any, but each payment's as the story says. */
export async function eventsOf(story: Story, projectId: number, { below }: Chance): Promise<Event[]> {
  const queues = await Promise.all(
    story.payments.map(({ told }, index) =>
      Promise.all(
        told.map(async (name, place): Promise<Event> => {
          const payment = `PAYMENT_${projectId}_${index}`;
          const refund = isRefund(name) ? refunds[name] : undefined;
          const example = isRefund(name) ? "purchase-success" : name;
          const status = refund?.status ?? callbackExamples[example].payment.status;
          const { body } = await signedCallback(example as CallbackName, "secret", {
            project_id: projectId,
            payment: { id: payment, status },
            operation: { id: place + 1, ...refund?.operation },
          });
          return { event: `${payment} ${status} ${place + 1}`, payment, name, status, body };
        }),
      ),
    ),
  );
  const events: Event[] = [];
  for (let left = queues.flat().length; left > 0; left--) {
    const waiting = queues.filter((queue) => queue.length > 0);
    events.push(waiting[below(waiting.length)]?.shift() as Event);
  }
  return events;
}

const final = new Set(["success", "decline", "error", "canceled", "expired", "reversed"]);
const notTheLastWord = new Set(["error", "canceled", "expired"]);

/** The rule of the ledger, written down once more from the platform's documentation. */
function isNews({ name, status }: Event, known: string | undefined): boolean {
  if (name.endsWith("-duplicate")) {
    return false;
  }
  if (known === undefined) {
    return true;
  }
  if (status === known || known === "refunded") {
    return false;
  }
  if (!final.has(known)) {
    return true;
  }
  return notTheLastWord.has(known) ? final.has(status) : known === "success" && status === "reversed";
}

const handlers: Partial<Record<Name, string>> = {
  "purchase-success": "purchaseSuccess",
  "purchase-decline": "purchaseDecline",
  "purchase-cancelled": "purchaseDecline",
  "purchase-error": "purchaseError",
  "payout-success": "payoutSuccess",
  "payout-decline": "payoutDecline",
  "payout-error": "payoutError",
  "payout-reversed": "payoutReversed",
};

/** What must be there in the end for one payment, whatever has happened to the process meanwhile. */
export interface Expected {
  /** Results: event and handler, in the order of acceptance. */
  readonly results: readonly string[];
  readonly redirects: readonly string[];
  /** The redirect has a queue of its own, so two statuses that are not final can come either way round. */
  readonly statuses: readonly (string | null)[];
  readonly mismatch: boolean;
}

export function expectedOf({ expected }: PaymentStory, events: readonly Event[]): Expected {
  let status: string | undefined;
  let mismatch = false;
  /** The result that has reached its handler. */
  let told: string | undefined;
  const results: string[] = [];
  const isRedirect = ({ name }: Event) => name === "redirect-get";
  for (const event of events.filter((one) => !isRedirect(one))) {
    const news = isNews(event, status);
    const isOther = event.status === "success" && expected === "wrong";
    const isOwed = event.status === status && event.status !== told;
    const result = !isOther && (news || isOwed) ? handlers[event.name] : undefined;
    results.push(`${event.event}: ${result ?? "update"}`);
    told = result ? event.status : told;
    status = news ? event.status : status;
    mismatch ||= isOther;
  }
  const redirects = events.filter(isRedirect);
  const isOpen = status === undefined || !(final.has(status) || status === "refunded");
  const statuses = new Set<string | null>();
  if (status !== undefined || redirects.length === 0) {
    statuses.add(status ?? null);
  }
  if (isOpen && redirects[0]) {
    statuses.add(redirects[0].status);
  }
  return { results, redirects: redirects.map(({ event }) => event), statuses: [...statuses], mismatch };
}

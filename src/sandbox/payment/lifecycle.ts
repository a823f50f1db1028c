/**
 * Where a payment stands. All are statuses of the platform, but `accepted`, which the platform calls
 * `processing`.
 */
export type State =
  | "accepted"
  | "awaiting redirect result"
  | "processing"
  | "awaiting clarification"
  | "awaiting retry"
  | "partially_paid_out"
  | "success"
  | "decline"
  | "error"
  | "reversed";

export type PaymentKind = "purchase" | "payout";

/** What happens to a payment. `amount` is in fen, `code` is a response code of the platform. */
export type LifeEvent =
  | { readonly type: "redirect ready" | "sent" | "card entered" | "cancelled" | "threshold passed" }
  | { readonly type: "clarification asked" | "put off" | "taken back" }
  | { readonly type: "approved" | "partly paid"; readonly amount: number }
  | { readonly type: "declined" | "failed"; readonly code: string };

/**
 * What has to be done about it: begin at the service, show the form, carry out, tell the merchant of a step on
 * the way, tell the merchant of the result.
 */
export type Effect = "start" | "redirect" | "process" | "tell" | "report";

/**
 * All that decides how a payment goes on. `amount` (in fen) and `code` are those of the result, once there is
 * one. `putOff` is whether the service has put it off once, to try again.
 */
export interface Life {
  readonly kind: PaymentKind;
  readonly state: State;
  readonly amount: number;
  readonly code: string;
  readonly putOff: boolean;
}

/**
 * The life after an event. `refused` says why an event does not fit; then the life is the same and there are
 * no effects.
 */
export interface Step {
  readonly life: Life;
  readonly effects: readonly Effect[];
  readonly refused?: string;
}

type Moves = Partial<Record<State, Partial<Record<LifeEvent["type"], readonly [to: State, effect: Effect]>>>>;

const overdue = { "threshold passed": ["decline", "report"] } as const;
const refused = { declined: ["decline", "report"], failed: ["error", "report"] } as const;
const approved = { approved: ["success", "report"] } as const;

const moves: Readonly<Record<PaymentKind, Moves>> = {
  purchase: {
    accepted: { "redirect ready": ["awaiting redirect result", "redirect"], ...refused, ...overdue },
    "awaiting redirect result": {
      "card entered": ["processing", "process"],
      cancelled: ["decline", "report"],
      ...overdue,
    },
    processing: { ...approved, ...refused, ...overdue },
  },
  payout: {
    accepted: { sent: ["processing", "process"], ...refused, ...overdue },
    processing: {
      ...approved,
      ...refused,
      ...overdue,
      "clarification asked": ["awaiting clarification", "tell"],
      "put off": ["awaiting retry", "tell"],
      "partly paid": ["partially_paid_out", "report"],
    },
    "awaiting clarification": { ...approved, ...refused, ...overdue },
    "awaiting retry": { sent: ["processing", "process"], ...overdue },
    success: { "taken back": ["reversed", "report"] },
  },
};

/**
 * States that no time changes any more. Of these, only a payout's `success` can be left, when it is taken back.
 * Whether more comes after `partially_paid_out` has not been published; here nothing does.
 */
const ends: ReadonlySet<string> = new Set<State>([
  "success",
  "decline",
  "error",
  "partially_paid_out",
  "reversed",
]);

/** A payment at its beginning. */
export function begin(kind: PaymentKind, amount: number): Step {
  return { life: { kind, state: "accepted", amount, code: "9999", putOff: false }, effects: ["start"] };
}

/**
 * One step of a payment's life: pure, for every state and event. A final state never changes, but that of a
 * payout that was paid and is taken back.
 *
 * @example
 * next(life, { type: "card entered" }); // { life: { state: "processing", … }, effects: ["process"] }
 */
export function next(life: Life, event: LifeEvent): Step {
  const move = moves[life.kind][life.state]?.[event.type];
  if (!move) {
    return {
      life,
      effects: [],
      refused: `A ${life.kind} in state ${life.state} takes no event ${event.type}.`,
    };
  }
  const [state, effect] = move;
  return {
    life: {
      ...life,
      state,
      amount: amountAfter(life, event),
      code: codeAfter(event),
      putOff: life.putOff || event.type === "put off",
    },
    effects: [effect],
  };
}

/**
 * Whether nothing more happens by itself; the reversal of a payout is somebody's decision.
 *
 * @param state Of a payment, or the status that the platform tells of it.
 */
export const hasEnded = (state: string): boolean => ends.has(state);

/** The status of the payment that the platform tells. */
export const statusOf = (state: State) => (state === "accepted" ? "processing" : state);

/**
 * The status of its last operation. The platform waits and pays the rest within one operation, and takes one back
 * that has succeeded (all inferred).
 */
export function operationStatusOf(state: State) {
  switch (state) {
    case "awaiting retry":
    case "partially_paid_out":
      return "processing";
    case "reversed":
      return "success";
    default:
      return statusOf(state);
  }
}

/** Every move there is, for the diagram in the docs and the tests. */
export const transitions = Object.entries(moves).flatMap(([kind, states]) =>
  Object.entries(states).flatMap(([from, events]) =>
    Object.entries(events).map(([event, [to, effect]]) => ({
      kind: kind as PaymentKind,
      from,
      event,
      to,
      effect,
    })),
  ),
);

const amountAfter = (life: Life, event: LifeEvent) =>
  event.type === "approved" || event.type === "partly paid" ? event.amount : life.amount;

function codeAfter(event: LifeEvent): string {
  switch (event.type) {
    case "approved":
    case "taken back":
      return "0";
    case "clarification asked":
      return "3191";
    case "put off":
      return "20601";
    case "declined":
    case "failed":
      return event.code;
    case "cancelled":
      return "20301";
    case "threshold passed":
      return "20602";
    case "card entered":
    case "sent":
    case "partly paid":
      return "29999";
    default:
      return "9999";
  }
}

/** Every status that the platform tells of a payment. */
export const statuses = [
  ...new Set(transitions.flatMap(({ from, to }) => [from as State, to]).map(statusOf)),
];

import type { PaymentStatusKnown } from "#generated/types";
import { callbackIn } from "../callback/callback-in.js";
import { keyOf } from "../callback/callback-key.js";
import { eventOf } from "../callback/event-of.js";
import { isFinal } from "../callback/is-final.js";
import { signedFields } from "../callback/signed-fields.js";
import { canonicalString } from "../signature/canonical-string.js";
import type { Incoming } from "./accept.js";
import type { InboxDatabase } from "./database/inbox-database.js";
import type { StatusClient } from "./inbox-options.js";
import type { Ledger } from "./ledger.js";
import { paymentKey } from "./stored-callback.js";

/** The counts of one round of `reconcile`. */
export interface Reconciled {
  /** Payments that were asked for. */
  readonly asked: number;
  /** Of these, the ones with news that the inbox did not have. */
  readonly news: number;
  /** Of these, the ones that the platform does not know: they were never sent, or may exist a moment later. */
  readonly unknown: number;
  /** Of these, the ones that could not be asked for; `onError` has heard why. */
  readonly failed: number;
}

export interface ReconcileParts {
  readonly database: InboxDatabase;
  readonly ledger: Ledger;
  readonly accept: (incoming: Incoming) => Promise<"stored" | "repeat">;
  readonly onError: (error: unknown) => void;
}

/** How a round is to be made. */
export interface Round {
  /** Milliseconds since `expect`. */
  readonly after: number;
  readonly isScheduled: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** Asks Gate what has become of the payments that are expected and have no final status. */
export function reconciling({ database, ledger, accept, onError }: ReconcileParts) {
  const { schema, projectId } = ledger;

  /**
   * Takes the next payment to ask for, so that no other process asks for it meanwhile. On a schedule, one that
   * was asked for in vain waits a minute longer each time, up to an hour.
   */
  async function next({ after, isScheduled }: Round, begun: unknown): Promise<string | undefined> {
    const [row] = await database.query(
      `update ${schema}.payments set asked_at = now(), asked = asked + 1
       where project_id = $1 and payment_key = (
         select payment_key from ${schema}.payments
         where project_id = $1 and expected_at is not null and not is_final
           and expected_at <= now() - $2 * interval '1 millisecond'
           and (asked_at is null or asked_at < $3::timestamptz - case when $4 then least(asked * interval '1 minute', interval '1 hour') else interval '0' end)
         order by asked_at nulls first, expected_at limit 1 for update skip locked)
       returning payment_id`,
      [projectId, after, begun, isScheduled],
    );
    return row?.payment_id as string | undefined;
  }

  async function ask(
    gate: StatusClient,
    paymentId: string,
    signal: AbortSignal | undefined,
  ): Promise<"news" | "old" | "unknown"> {
    const answer = await gate.paymentStatus({ general: { payment_id: paymentId } }, { signal });
    if (!("payment" in answer) || answer.payment === undefined) {
      await database.query(
        `update ${schema}.payments set unknown_at = now() where project_id = $1 and payment_key = $2`,
        [projectId, paymentKey(paymentId)],
      );
      return "unknown";
    }
    const known = answer as PaymentStatusKnown;
    assertAsked(known, paymentId);
    if (!isFinal(known.payment.status)) {
      return "old";
    }
    return (await accept(incomingOf(known))) === "stored" ? "news" : "old";
  }

  /** An answer of another project, or of another payment, must not settle this one. */
  function assertAsked({ project_id, payment }: PaymentStatusKnown, paymentId: string): void {
    if (Number(project_id) !== projectId) {
      throw new Error(
        `Gate has answered for the project ${project_id}, but the inbox is for ${projectId}. Give reconcile a client with this project's id and key.`,
      );
    }
    if (paymentKey(payment.id) !== paymentKey(paymentId)) {
      throw new Error("Gate has answered for another payment than the one that was asked for.");
    }
  }

  return async (gate: StatusClient, round: Round): Promise<Reconciled> => {
    const { signal } = round;
    const done = { asked: 0, news: 0, unknown: 0, failed: 0 };
    const [row] = await database.query("select now() as begun");
    for (;;) {
      signal?.throwIfAborted();
      const paymentId = await next(round, row?.begun);
      if (paymentId === undefined) {
        return done;
      }
      done.asked++;
      try {
        const result = await ask(gate, paymentId, signal);
        if (result !== "old") {
          done[result]++;
        }
      } catch (error) {
        // It was given up, and nothing has gone wrong.
        signal?.throwIfAborted();
        done.failed++;
        onError(error);
      }
    }
  };
}

/** The operation that brings a payment's result. */
const resultOperation: Readonly<Record<string, string>> = { purchase: "sale", payout: "payout" };

/**
 * The callback that would have told what an answer tells. The answer's signature was verified by the client;
 * its fields are the callback's, so it has the callback's key, too: whichever comes second is a repeat. What it
 * keeps as its signature is that of the whole answer.
 *
 * Source: inferred; the platform says that both tell the same.
 */
export function incomingOf({
  project_id,
  payment,
  operations,
  account,
  customer,
  errors,
  signature,
}: PaymentStatusKnown): Incoming {
  const wanted = operations.filter(
    ({ type, status }) => type === resultOperation[payment.type] && status === payment.status,
  );
  const operation = wanted.at(-1) ?? operations.at(-1);
  const data = Object.fromEntries(
    Object.entries({ project_id, payment, operation, account, customer, errors, signature }).filter(
      ([, value]) => value !== undefined && value !== null,
    ),
  );
  const callback = callbackIn(data);
  if (callback instanceof Error) {
    throw callback;
  }
  return {
    key: keyOf(signedFields(canonicalString(data))),
    stored: { event: eventOf(callback), callback },
    body: JSON.stringify(data),
    source: "status",
  };
}

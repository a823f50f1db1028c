import type { RedirectCallback } from "../callback/callback.js";
import { isDuplicate } from "../callback/is-duplicate.js";
import { isFinal } from "../callback/is-final.js";
import { Bell } from "./bell.js";
import type { InboxDatabase } from "./database/inbox-database.js";
import type { InboxPayment } from "./inbox-payment.js";
import { isNotTheLastWord, type Ledger, paymentOf } from "./ledger.js";
import { hearNews, shortened } from "./news.js";
import { paymentKey, storedCallback } from "./stored-callback.js";

/** News of a purchase whose customer waits to be redirected: where to go, or how the payment has ended. */
export type RedirectNews =
  | { readonly redirect_data: RedirectCallback["redirect_data"]; readonly status?: undefined }
  /** The payment is over, and nobody has to be redirected: `payment.status`. */
  | { readonly redirect_data?: undefined; readonly status: string };

export interface Wait {
  readonly signal: AbortSignal | undefined;
  /** Milliseconds. */
  readonly timeout: number;
}

/** Milliseconds between two looks, for what no notification came of: behind PgBouncer there is none. */
const glance = 1000;

/** What a waiter looks for. */
interface Looking {
  readonly paymentId: string;
  /** By `performance.now()`. */
  readonly end: number;
  readonly bell: Bell;
  readonly isOver: () => boolean;
}

interface Waiter {
  readonly bell: Bell;
  readonly giveUp: (reason: unknown) => void;
}

/** A stored callback of a purchase. */
interface Row {
  /** Blanked when it is old. */
  readonly body: string | null;
  readonly event: string;
  readonly status: string;
  /** Whether it came before the payment was expected, maybe again. */
  readonly is_earlier: boolean;
}

/** Whether a callback ends the payment. Of one that was blanked the payment itself has to say so. */
function ends({ event, status, body }: Row, payment: InboxPayment | undefined): boolean {
  if (event === "redirect" || !isFinal(status)) {
    return false;
  }
  return body === null ? status === payment?.status : !isRefusedDuplicate(body);
}

/** It says nothing of the payment. */
function isRefusedDuplicate(body: string): boolean {
  const stored = storedCallback(body);
  return stored.event !== "other" && isDuplicate(stored.callback);
}

/** Waits for redirects in this process, whichever process hears of them. */
export function redirectWaiting(database: InboxDatabase, ledger: Ledger) {
  const waiting = new Map<string, Set<Waiter>>();
  let listening: Promise<{ close(): Promise<void> }> | undefined;
  const { schema, projectId } = ledger;

  const waiters = (name?: string): readonly Waiter[] =>
    name === undefined ? [...waiting.values()].flatMap((set) => [...set]) : [...(waiting.get(name) ?? [])];

  function wake(name?: string): void {
    for (const { bell } of waiters(name)) {
      bell.ring();
    }
  }

  /**
   * One listener for all who wait, from the first one on. It is not waited for: once it is there it wakes them,
   * so nothing can come in between; and without one they look now and then.
   */
  function listen(): void {
    listening ??= hearNews(
      database,
      schema,
      (news) => {
        for (const { paymentKey: key } of news.filter((one) => one.projectId === projectId)) {
          wake(key);
        }
      },
      () => wake(),
    );
    listening.catch(() => {
      listening = undefined;
    });
  }

  async function look(paymentId: string): Promise<RedirectNews | undefined> {
    const payment = await paymentOf(database.query, ledger, paymentId);
    const all = (await database.query(
      `select body, event, status, coalesce(received_at < (
         select expected_at from ${schema}.payments where project_id = $1 and payment_key = $2), false) as is_earlier
       from ${schema}.callbacks where project_id = $1 and payment_key = $2 and type = 'purchase' order by id desc`,
      [projectId, paymentKey(paymentId)],
    )) as unknown as Row[];
    // An earlier try under the same id, and all that was before its end, is nothing to those who wait now.
    const earlier = all.findIndex(
      (row) => row.is_earlier && isNotTheLastWord(row.status) && ends(row, payment),
    );
    const rows = earlier === -1 ? all : all.slice(0, earlier);
    const found = rows.findIndex(({ event, body }) => event === "redirect" && body !== null);
    const isNewer = (index: number) => found !== -1 && found < index;
    const over = rows.find(
      // After an error the same payment may be sent again.
      (row, index) => ends(row, payment) && !(row.status === "error" && isNewer(index)),
    );
    if (over) {
      return { status: over.status };
    }
    // What has ended it may not be kept any more.
    if (payment?.isFinal && payment.type === "purchase" && !(payment.status === "error" && found !== -1)) {
      return { status: payment.status as string };
    }
    const stored = found === -1 ? undefined : storedCallback(rows[found]?.body as string);
    return stored?.event === "redirect"
      ? { redirect_data: (stored.callback as RedirectCallback).redirect_data }
      : undefined;
  }

  /** Looks once at least, and again whenever the bell rings, until the time is over. */
  async function lookFor({ paymentId, end, bell, isOver }: Looking): Promise<RedirectNews | undefined> {
    for (;;) {
      const news = await look(paymentId);
      const left = end - performance.now();
      if (news || left <= 0 || isOver()) {
        return news;
      }
      await bell.rings(Math.min(left, glance));
    }
  }

  return {
    async wait(paymentId: string, { signal, timeout }: Wait): Promise<RedirectNews | undefined> {
      signal?.throwIfAborted();
      const name = shortened(paymentKey(paymentId));
      const bell = new Bell();
      let giveUp: Waiter["giveUp"] = () => {};
      const givenUp = new Promise<never>((_, reject) => {
        giveUp = reject;
      });
      const waiter: Waiter = { bell, giveUp };
      const onAbort = () => giveUp(signal?.reason);
      signal?.addEventListener("abort", onAbort);
      waiting.set(name, (waiting.get(name) ?? new Set()).add(waiter));
      const end = performance.now() + timeout;
      let isOver = false;
      try {
        listen();
        const looking = lookFor({ paymentId, end, bell, isOver: () => isOver });
        return await Promise.race([looking, givenUp]);
      } finally {
        isOver = true;
        bell.ring();
        signal?.removeEventListener("abort", onAbort);
        const others = waiting.get(name);
        others?.delete(waiter);
        if (others?.size === 0) {
          waiting.delete(name);
        }
      }
    },
    /** Those who still wait are told the reason as an error. */
    async close(reason: Error): Promise<void> {
      for (const { giveUp } of waiters()) {
        giveUp(reason);
      }
      await listening?.then(
        (one) => one.close(),
        () => {},
      );
    },
  };
}

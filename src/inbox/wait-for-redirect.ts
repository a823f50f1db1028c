import type { RedirectCallback } from "../callback/callback.js";
import { isDuplicate } from "../callback/is-duplicate.js";
import { isFinal } from "../callback/is-final.js";
import { isRedirectCallback } from "../callback/is-redirect-callback.js";
import type { InboxDatabase } from "./database/inbox-database.js";
import type { Ledger } from "./ledger.js";
import { hearNews, shortened } from "./news.js";
import { paymentKey, storedCallback } from "./stored-callback.js";

/** What has become of a purchase whose customer waits to be redirected. */
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

/** Waits for redirects in this process, whichever process hears of them. */
export function redirectWaiting(database: InboxDatabase, ledger: Ledger) {
  const waiting = new Map<string, Set<() => void>>();
  let listening: Promise<{ close(): Promise<void> }> | undefined;
  const { schema, projectId } = ledger;

  function wake(name?: string): void {
    for (const [key, looks] of waiting) {
      if (name === undefined || key === name) {
        for (const look of [...looks]) {
          look();
        }
      }
    }
  }

  /** One listener for all who wait, from the first one on. */
  async function listen(): Promise<void> {
    const listener =
      listening ??
      hearNews(
        database,
        schema,
        (news) => {
          for (const { paymentKey: key } of news.filter((one) => one.projectId === projectId)) {
            wake(key);
          }
        },
        () => wake(),
      );
    listening = listener;
    // Without one it looks now and then.
    await listener.catch(() => {
      listening = undefined;
    });
  }

  async function look(key: string): Promise<RedirectNews | undefined> {
    const rows = await database.query(
      `select body from ${schema}.callbacks
       where project_id = $1 and payment_key = $2 and type = 'purchase' and body is not null order by id desc`,
      [projectId, key],
    );
    const callbacks = rows
      .map(({ body }) => storedCallback(body as string))
      .flatMap((stored) => (stored.event === "other" ? [] : [stored.callback]));
    const over = callbacks.find((each) => isFinal(each.payment.status) && !isDuplicate(each));
    if (over) {
      return { status: over.payment.status };
    }
    const found = callbacks.find(isRedirectCallback);
    return found && { redirect_data: found.redirect_data };
  }

  return {
    async wait(paymentId: string, { signal, timeout }: Wait): Promise<RedirectNews | undefined> {
      signal?.throwIfAborted();
      const key = paymentKey(paymentId);
      const name = shortened(key);
      const end = performance.now() + timeout;
      const looks = waiting.get(name) ?? new Set();
      waiting.set(name, looks);
      let told = false;
      let heard = () => {};
      const onNews = () => {
        told = true;
        heard();
      };
      looks.add(onNews);
      signal?.addEventListener("abort", onNews);
      try {
        // Before the first look, so that nothing can come in between.
        await listen();
        for (;;) {
          signal?.throwIfAborted();
          told = false;
          const news = await look(key);
          const left = end - performance.now();
          if (news || left <= 0) {
            return news;
          }
          await new Promise<void>((resolve) => {
            const timer = setTimeout(resolve, Math.min(left, glance));
            heard = () => {
              clearTimeout(timer);
              resolve();
            };
            if (told || signal?.aborted) {
              heard();
            }
          });
        }
      } finally {
        signal?.removeEventListener("abort", onNews);
        looks.delete(onNews);
        if (looks.size === 0) {
          waiting.delete(name);
        }
      }
    },
    async close(): Promise<void> {
      await listening?.then(
        (one) => one.close(),
        () => {},
      );
    },
  };
}

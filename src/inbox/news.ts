import type { InboxDatabase } from "./database/inbox-database.js";
import type { QueueKind } from "./engine.js";

/** What is told to other processes of a callback that was stored: that there is work, and whom it concerns. */
export interface News {
  readonly projectId: number;
  readonly queue: QueueKind;
  readonly paymentKey: string;
}

/** The channel of NOTIFY. */
const channelOf = (schema: string): string => `${schema}_news`;

/** Milliseconds between two messages: each costs as much as half a callback does. */
const apart = 5;

/** Texts for one NOTIFY, which takes fewer than 8000 bytes. */
const most = 25;

/**
 * Tells others of what was stored, after its commit: within it, NOTIFY makes all commits wait for each other
 * and for the disk. Nothing depends on it, as workers and those who wait look by themselves, too, only later.
 * So what comes while one message is under way is told by the next, and what fails is not tried again.
 */
export function newsTelling({ query }: InboxDatabase, schema: string) {
  const pending: News[] = [];
  let telling: Promise<void> | undefined;

  async function tellAll(): Promise<void> {
    while (pending.length > 0) {
      const now = pending.splice(0, most);
      await query("select pg_notify($1, $2)", [channelOf(schema), JSON.stringify(now.map(packed))]).catch(
        () => {},
      );
      await new Promise((resolve) => setTimeout(resolve, apart));
    }
  }

  function start(): void {
    if (telling || pending.length === 0) {
      return;
    }
    telling = tellAll().finally(() => {
      telling = undefined;
      // What came in the moment in which the last one was told.
      start();
    });
  }

  return {
    tell(news: News): void {
      pending.push(news);
      start();
    },
    async close(): Promise<void> {
      await telling;
      pending.length = 0;
    },
  };
}

/** Hears what is told, until it is closed. `onGap` is called when something may have been missed. */
export function hearNews(
  { engine }: InboxDatabase,
  schema: string,
  onNews: (news: readonly News[]) => void,
  onGap: () => void,
): Promise<{ close(): Promise<void> }> {
  return engine.listen(channelOf(schema), (message) => onNews(unpacked(message)), onGap);
}

/** An id of a payment can be long, and its first signs do to wake somebody up who then looks. */
const packed = ({ projectId, queue, paymentKey }: News) => [projectId, queue, shortened(paymentKey)];

/** How those who wait for a payment know that it is meant. */
export const shortened = (paymentKey: string): string => paymentKey.slice(0, 40);

function unpacked(message: string): News[] {
  try {
    // A newer version may have more kinds of queues, and tell of them to all.
    return (JSON.parse(message) as [number, string, string][]).flatMap(([projectId, queue, paymentKey]) =>
      queue === "results" || queue === "redirects" ? [{ projectId, queue, paymentKey }] : [],
    );
  } catch {
    // Whatever else is sent to this channel is no news.
    return [];
  }
}

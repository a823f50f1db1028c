import type { PgClient, PgPool } from "../../postgres/databases.js";
import type { Listen } from "./inbox-database.js";

/** A client of pg, with what it hears. */
interface ListeningClient {
  query(text: string): Promise<unknown>;
  release(error?: Error | boolean): void;
  on(event: string, listener: (value: never) => void): unknown;
  off(event: string, listener: (value: never) => void): unknown;
}

interface Subscription {
  readonly channel: string;
  readonly onMessage: (payload: string) => void;
  readonly onConnect: () => void;
}

/** Milliseconds between two questions whether the connection is alive, and how long the answer may take. */
const heartbeat = { every: 5000, within: 5000 };

/** Milliseconds until the next try to connect; it doubles up to the last. */
const pause = { first: 100, last: 2000 };

/**
 * Listens on one connection of the pool for all who ask, and on another one when it is lost. A connection can
 * die without a word, so it is asked from time to time.
 */
export function pgListener(pool: PgPool<PgClient>): { listen: Listen; close(): void } {
  const subscriptions = new Set<Subscription>();
  let client: ListeningClient | undefined;
  /** The one try to connect that is under way. */
  let connecting: Promise<void> | undefined;
  let isReconnecting = false;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  let endPause = () => {};

  const isNeeded = () => !isClosed && subscriptions.size > 0;

  const onNotification = ({ channel, payload = "" }: { channel: string; payload?: string }) => {
    for (const subscription of [...subscriptions]) {
      if (subscription.channel === channel) {
        hear(subscription, payload);
      }
    }
  };

  /** Connects, unless it is connected. Those who come at once share one connection. */
  async function connected(): Promise<void> {
    if (!client) {
      connecting ??= connect().finally(() => {
        connecting = undefined;
      });
      await connecting;
    }
  }

  async function connect(): Promise<void> {
    const connection = (await pool.connect()) as unknown as ListeningClient;
    client = connection;
    const onLoss = () => lose(connection);
    connection.on("error", onLoss);
    connection.on("end", onLoss);
    connection.on("notification", onNotification);
    try {
      for (const channel of new Set([...subscriptions].map((one) => one.channel))) {
        await connection.query(listenTo(channel));
      }
    } catch (error) {
      lose(connection);
      throw error;
    }
    if (!isNeeded()) {
      lose(connection);
    }
    if (client !== connection) {
      throw new Error("The connection that listens was lost at once.");
    }
    timer = setInterval(() => void ask(connection), heartbeat.every);
    timer.unref();
    for (const { onConnect } of [...subscriptions]) {
      onConnect();
    }
  }

  async function ask(connection: ListeningClient): Promise<void> {
    let late: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      late = setTimeout(() => reject(new Error("no answer")), heartbeat.within);
      late.unref();
    });
    try {
      await Promise.race([connection.query("select 1"), tooLate]);
    } catch {
      lose(connection);
    } finally {
      clearTimeout(late);
    }
  }

  function lose(connection: ListeningClient): void {
    if (client !== connection) {
      return;
    }
    client = undefined;
    clearInterval(timer);
    connection.off("notification", onNotification);
    // It is destroyed and not given back, as its channels would stay with it. Its errors stay heard.
    connection.release(true);
    void reconnect();
  }

  /** Never rejects: it tries until it is connected, or nobody needs it any more. */
  async function reconnect(): Promise<void> {
    if (isReconnecting) {
      return;
    }
    isReconnecting = true;
    for (let wait = pause.first; isNeeded() && !client; wait = Math.min(wait * 2, pause.last)) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, wait);
        endPause = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      if (isNeeded()) {
        await connected().catch(() => {});
      }
    }
    isReconnecting = false;
  }

  return {
    async listen(channel, onMessage, onConnect) {
      if (isClosed) {
        throw new Error("Nobody listens any more.");
      }
      const subscription = { channel, onMessage, onConnect };
      subscriptions.add(subscription);
      try {
        const isShared = client !== undefined || connecting !== undefined;
        await connected();
        if (isShared) {
          // It may have connected before it knew of this channel.
          await client?.query(listenTo(channel));
          onConnect();
        }
      } catch (error) {
        subscriptions.delete(subscription);
        throw error;
      }
      return {
        async close() {
          subscriptions.delete(subscription);
          if (subscriptions.size === 0 && client) {
            lose(client);
          }
        },
      };
    },
    /** Not waited for is who connects: a server that does not answer must not hold up those who stop. */
    close() {
      isClosed = true;
      subscriptions.clear();
      endPause();
      if (client) {
        lose(client);
      }
    },
  };
}

const listenTo = (channel: string) => `listen "${channel.replaceAll('"', '""')}"`;

/** Anybody may send anything to a channel: it must not end the process. */
function hear({ onMessage }: Subscription, payload: string): void {
  try {
    onMessage(payload);
  } catch {
    // It was no message of this package.
  }
}

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
export function pgListener(pool: PgPool<PgClient>): { listen: Listen; close(): Promise<void> } {
  const subscriptions = new Set<Subscription>();
  let client: ListeningClient | undefined;
  let connecting: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;

  const onNotification = ({ channel, payload = "" }: { channel: string; payload?: string }) => {
    for (const subscription of [...subscriptions]) {
      if (subscription.channel === channel) {
        subscription.onMessage(payload);
      }
    }
  };

  async function connect(): Promise<void> {
    const connection = (await pool.connect()) as unknown as ListeningClient;
    const onLoss = () => lose(connection);
    connection.on("error", onLoss);
    connection.on("end", onLoss);
    connection.on("notification", onNotification);
    client = connection;
    try {
      for (const channel of new Set([...subscriptions].map((one) => one.channel))) {
        await connection.query(`listen ${quoted(channel)}`);
      }
    } catch (error) {
      lose(connection);
      throw error;
    }
    if (isClosed) {
      lose(connection);
      return;
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
    if (!isClosed && subscriptions.size > 0) {
      void reconnect();
    }
  }

  async function reconnect(): Promise<void> {
    if (connecting) {
      return;
    }
    connecting = (async () => {
      for (
        let wait = pause.first;
        !isClosed && subscriptions.size > 0;
        wait = Math.min(wait * 2, pause.last)
      ) {
        try {
          await connect();
          return;
        } catch {
          await new Promise((resolve) => setTimeout(resolve, wait));
        }
      }
    })();
    await connecting.finally(() => {
      connecting = undefined;
    });
    // It was lost again before it was known to be there.
    if (!isClosed && !client && subscriptions.size > 0) {
      await reconnect();
    }
  }

  async function close(): Promise<void> {
    isClosed = true;
    subscriptions.clear();
    if (client) {
      lose(client);
    }
    await connecting?.catch(() => {});
  }

  return {
    async listen(channel, onMessage, onConnect) {
      const subscription = { channel, onMessage, onConnect };
      subscriptions.add(subscription);
      try {
        await connecting?.catch(() => {});
        if (client) {
          await client.query(`listen ${quoted(channel)}`);
          onConnect();
        } else {
          connecting = connect();
          await connecting.finally(() => {
            connecting = undefined;
          });
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
    close,
  };
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

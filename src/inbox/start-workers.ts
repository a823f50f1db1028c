import { ended } from "./ended.js";
import {
  type EngineParts,
  type QueueKind,
  queueName,
  releaseLeftBehind,
  startWorkerEngine,
  workOn,
} from "./engine.js";
import type { entries } from "./entries.js";
import type { InboxEntry } from "./inbox-entry.js";
import type { InboxListeners } from "./inbox-options.js";
import type { inboxSettings } from "./inbox-settings.js";
import type { Ledger } from "./ledger.js";
import { hearNews } from "./news.js";
import type { reconciling } from "./reconcile.js";
import { startUpkeep } from "./upkeep.js";
import { working } from "./work.js";

type Settings = ReturnType<typeof inboxSettings>;

/** What those who work need. */
export interface WorkersParts {
  readonly engine: EngineParts;
  readonly ledger: Ledger;
  readonly entries: ReturnType<typeof entries>;
  readonly reconcileWith: ReturnType<typeof reconciling>;
  readonly on: InboxListeners<never> | undefined;
  readonly onDead: ((entry: InboxEntry) => unknown) | undefined;
  readonly transaction: unknown;
  readonly concurrency: number;
  readonly keep: Settings["keep"];
  readonly reconcile: Settings["reconcile"];
}

/** What is running. */
export interface Workers {
  /** Begins nothing new, and waits for what has begun, half a minute at most. */
  stop(): Promise<void>;
}

/** Starts all that runs by itself: the handlers of both queues, the upkeep, and reconciling on a schedule. */
export async function startWorkers(parts: WorkersParts): Promise<Workers> {
  const { engine, ledger, on, onDead, transaction, concurrency, keep } = parts;
  if (on === undefined) {
    throw new TypeError("An inbox that is started must have `on`: handlers for what it has stored.");
  }
  const { database, schema, projectId, onError } = engine;
  const boss = await startWorkerEngine(engine);
  // The overloads of createCallbackInbox tie the handlers' transaction to the database.
  const handle = working<unknown>({
    ...{ database, boss, ledger, onError },
    timeoutSeconds: engine.timeoutSeconds,
    on: on as never,
    transaction: transaction as never,
  });
  let wake: Readonly<Record<QueueKind, () => void>>;
  try {
    for (const kind of ["results", "redirects"] as const) {
      await releaseLeftBehind(boss, database, schema, queueName(kind, projectId));
    }
    wake = {
      results: await workOn(boss, queueName("results", projectId), concurrency, handle),
      redirects: await workOn(boss, queueName("redirects", projectId), 1, handle),
    };
  } catch (error) {
    await boss.stop({ graceful: true, close: false }).catch(onError);
    throw error;
  }
  // Without it workers look for themselves, a moment later.
  const hearing = hearNews(
    database,
    schema,
    (all) => {
      for (const { queue } of all.filter((one) => one.projectId === projectId)) {
        wake[queue]();
      }
    },
    () => {
      wake.results();
      wake.redirects();
    },
  ).catch(onError);
  const upkeep = startUpkeep({
    ...{ database, boss, schema, projectId, onDead, onError, keep },
    entries: parts.entries,
  });
  const schedule = startReconciling(parts);
  const closed = () => ended("news", 2000, () => hearing.then((one) => one?.close()), onError);
  return {
    async stop() {
      await Promise.all([schedule.stop(), upkeep.stop(), closed()]);
      // A little longer than its own patience.
      await ended(
        "handlers",
        30_000,
        () => boss.stop({ graceful: true, timeout: 25_000, close: false }),
        onError,
      );
    },
  };
}

function startReconciling({ reconcile, reconcileWith, engine: { onError } }: WorkersParts) {
  const controller = new AbortController();
  const { signal } = controller;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();

  function next({ gate, after, every }: NonNullable<Settings["reconcile"]>): void {
    timer = setTimeout(() => {
      running = reconcileWith(gate, { after, isScheduled: true, signal })
        .catch((error) => signal.aborted || onError(error))
        .finally(() => signal.aborted || next({ gate, after, every }));
    }, every);
  }
  if (reconcile) {
    next(reconcile);
  }

  return {
    async stop() {
      controller.abort(new Error("The inbox was stopped."));
      clearTimeout(timer);
      await ended("Gate", 5000, () => running, onError);
    },
  };
}

import type { PGlite } from "@electric-sql/pglite";
import {
  createCallbackInbox,
  type DurableInbox,
  type InboxContext,
  type InboxTransaction,
} from "../../../../src/inbox/index.js";
import { type Chance, chance } from "./chance.js";
import { crashable } from "./crashable.js";
import { until } from "./inbox-database.js";
import { amounts, type Event, eventsOf, type Story } from "./story.js";

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** What the handlers read of a callback. */
interface Told {
  readonly payment: { readonly id: string; readonly status: string };
  readonly operation: { readonly id?: unknown };
}

/** Where a handler fails, and how often. */
interface Failure {
  readonly where: "before its write" | "after its write" | "in a query" | "by a crash";
  times: number;
}

/**
 * Lives through a story: callbacks come in its order, copies beside them, while handlers fail and the process
 * is stopped or crashes. Ends when all is handled. What was accepted, in that order.
 */
export async function live(database: PGlite, story: Story, projectId: number): Promise<Event[]> {
  const random = chance(story.seed);
  const events = await eventsOf(story, projectId, random);
  const failures = new Map<string, Failure>();
  for (const { event } of events) {
    if (random.below(4) === 0) {
      const where = random.oneOf([
        "before its write",
        "after its write",
        "in a query",
        "by a crash",
      ] as const);
      failures.set(event, { where, times: where === "by a crash" ? 1 : 1 + random.below(3) });
    }
  }
  const shop = openShop(database, projectId, failures);
  await shop.begin();
  for (const [index, { type, expected }] of story.payments.entries()) {
    if (expected !== "nothing") {
      const amount = amounts[type] + (expected === "wrong" ? 1 : 0);
      await shop.insist((inbox) =>
        inbox.expect({ payment_id: `PAYMENT_${projectId}_${index}`, type, amount }),
      );
    }
  }
  for (const event of events) {
    await deliver(event, shop, random);
  }
  await shop.settle(events.length);
  await shop.end();
  return events;
}

/** Delivers a callback until it is accepted, perhaps with copies, and perhaps while the process ends. */
async function deliver({ event, body }: Event, shop: Shop, random: Chance): Promise<void> {
  const copies = random.oneOf([1, 1, 1, 2, 3]);
  const trouble = random.oneOf(["crash", "stop", ...Array<undefined>(14)]);
  const first = Promise.allSettled(Array.from({ length: copies }, () => shop.accept(body)));
  if (trouble === "crash") {
    await pause(random.below(3));
    shop.crash();
  } else if (trouble === "stop") {
    await first;
    await shop.stop();
  }
  const answers = (await first).flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  if (trouble === undefined && !shop.wasLost() && answers.filter((one) => one === "stored").length !== 1) {
    throw new Error(`Of ${copies} copies of ${event} were stored: ${answers}`);
  }
  // The platform repeats what was not answered with 200, and sometimes what was.
  if (answers.length === 0 || random.below(6) === 0) {
    await shop.insist((inbox) => inbox.accept({ key: "", event: "update", callback: {}, body }));
  }
  await pause(random.oneOf([0, 0, 5, 20]));
}

type Shop = ReturnType<typeof openShop>;

function openShop(database: PGlite, projectId: number, failures: Map<string, Failure>) {
  let life: { inbox: DurableInbox; crash(): void } | undefined;
  let beginning: Promise<void> | undefined;
  let lost = false;
  const ended: Promise<unknown>[] = [];
  const queues = `('results.${projectId}', 'redirects.${projectId}')`;

  async function handle(
    handler: string,
    callback: Told,
    { tx }: InboxContext<InboxTransaction>,
  ): Promise<void> {
    const event = `${callback.payment.id} ${callback.payment.status} ${callback.operation.id}`;
    const failure = failures.get(event);
    const fails = failure && failure.times-- > 0 ? failure.where : undefined;
    if (fails === "before its write") {
      throw new Error(fails);
    }
    await tx.query("insert into effects (project, event, handler) values ($1, $2, $3)", [
      projectId,
      event,
      handler,
    ]);
    if (fails === "by a crash") {
      crash();
    }
    if (fails === "in a query") {
      await tx.query("select nothing");
    }
    if (fails) {
      throw new Error(fails);
    }
  }

  async function open(): Promise<void> {
    // Time passes: whoever has died is missed by now.
    await database.query(
      `update cup_quickpay.job set heartbeat_on = now() - interval '1 hour' where state = 'active' and name in ${queues}`,
    );
    const process = crashable(database);
    const on = (handler: string) => (callback: Told, context: InboxContext<InboxTransaction>) =>
      handle(handler, callback, context);
    const inbox = await createCallbackInbox({
      secretKey: "secret",
      projectId,
      database: process.database,
      concurrency: 2,
      retry: { retries: 2 },
      on: {
        redirect: on("redirect"),
        purchaseSuccess: on("purchaseSuccess"),
        purchaseDecline: on("purchaseDecline"),
        purchaseError: on("purchaseError"),
        payoutSuccess: on("payoutSuccess"),
        payoutDecline: on("payoutDecline"),
        payoutError: on("payoutError"),
        payoutReversed: on("payoutReversed"),
        update: on("update"),
      },
    });
    await inbox.start();
    life = { inbox, crash: process.crash };
  }

  async function begin(): Promise<void> {
    if (!life) {
      beginning ??= open().finally(() => {
        beginning = undefined;
      });
      await beginning;
    }
  }

  function crash(): void {
    const dead = life;
    life = undefined;
    lost = true;
    dead?.crash();
    // Only its timers: nothing of it reaches the database.
    ended.push(Promise.resolve(dead?.inbox.stop()).catch(() => {}));
  }

  async function stop(): Promise<void> {
    const old = life;
    life = undefined;
    lost = true;
    await old?.inbox.stop();
  }

  const shop = {
    begin,
    crash,
    stop,
    /** Whether the process has ended since this was asked last. */
    wasLost(): boolean {
      const was = lost;
      lost = false;
      return was;
    },
    async accept(body: string) {
      await begin();
      if (!life) {
        throw new Error("It is down.");
      }
      return life.inbox.accept({ key: "", event: "update", callback: {}, body });
    },
    /** Again until it succeeds, as the platform does. */
    async insist(work: (inbox: DurableInbox) => Promise<unknown>): Promise<void> {
      await until(async () => {
        await begin();
        return (
          life !== undefined &&
          work(life.inbox).then(
            () => true,
            () => false,
          )
        );
      });
    },
    /** Waits until all is handled, while time passes quickly, and somebody replays what is dead. */
    async settle(count: number): Promise<void> {
      await until(async () => {
        await begin();
        await database.query(
          `update cup_quickpay.job set start_after = now() where state = 'retry' and start_after > now() and name in ${queues}`,
        );
        const dead = (await life?.inbox.list({ state: "dead" }).catch(() => undefined)) ?? [];
        for (const { id } of dead) {
          await life?.inbox.replay(id).catch(() => {});
        }
        const { rows } = await database.query<{ count: number }>(
          "select count(*)::int from cup_quickpay.callbacks where project_id = $1 and handled_at is not null",
          [projectId],
        );
        await pause(30);
        return rows[0]?.count === count;
      });
    },
    async end() {
      await stop();
      await Promise.all(ended);
    },
  };
  return shop;
}

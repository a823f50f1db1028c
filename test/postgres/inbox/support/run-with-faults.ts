import pg from "pg";
import { createCallbackInbox } from "../../../../src/inbox/index.js";
import type { Server } from "../../start-server.js";
import { type Chance, chance } from "./chance.js";
import { type CuttingProxy, cuttingProxy } from "./cutting-proxy.js";
import { createEffects, type Verdict, verdict } from "./oracle.js";
import { type Planned, planned } from "./payments.js";
import { tellAll } from "./platform.js";
import { type Step, steps } from "./process-options.js";
import { type ShopProcess, startProcess } from "./start-process.js";

export interface Faults {
  /** How many processes kill themselves at each step. */
  readonly killsAtEachStep?: number | undefined;
  /** How many are killed from outside, at random. */
  readonly killsAtRandom?: number | undefined;
  /** How often the server is stopped at once, and started again. */
  readonly serverStops?: number | undefined;
  /** A connection is cut at one of so many packets. */
  readonly cutsOneIn?: number | undefined;
}

export interface RunOptions extends Faults {
  readonly server: Server;
  readonly projectId: number;
  readonly payments: number;
  readonly seed: number;
}

export interface Report extends Verdict {
  readonly payments: number;
  /** How often each fault has come. */
  readonly made: Readonly<Record<string, number>>;
  /** Deliveries that were not answered with 200, and were made again. */
  readonly repeats: number;
  /** Seconds. */
  readonly took: number;
}

const receivers = 2;
const workers = 3;
const eventsOf = ({ told }: Planned) => new Set(told.map(({ event }) => event)).size;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** A shop of two receivers and three workers takes payments, while it is hit by faults. */
export async function runWithFaults(options: RunOptions): Promise<Report> {
  const { server, projectId, seed } = options;
  const start = performance.now();
  const random = chance(seed);
  const pool = new pg.Pool({ ...server.connection, max: 12 });
  pool.on("error", () => {});
  await createEffects(pool);
  const payments: Planned[] = [];
  for (let number = 1; number <= options.payments; number++) {
    payments.push(await planned(projectId, number, random));
  }
  const events = payments.reduce((sum, payment) => sum + eventsOf(payment), 0);
  const inbox = await createCallbackInbox({ secretKey: "secret", projectId, database: pool });
  const proxy =
    options.cutsOneIn === undefined ? undefined : await cuttingProxy(server, options.cutsOneIn, random);
  const shop = startShop(options, proxy, random);
  try {
    await shop.ready();
    let effects = 0;
    const counting = setInterval(() => {
      pool.query("select count(*)::int as count from effects").then(
        ({ rows }) => {
          effects = rows[0].count;
        },
        () => {},
      );
    }, 100);
    const faults = makeFaults(options, { shop, random, progress: () => effects / events });
    let told = 0;
    const { sent, repeats } = await tellAll(payments, {
      urls: shop.urls,
      atOnce: 16,
      chance: random,
      async begin(payment) {
        // No more is waiting than a shop has that keeps up, so that what waits long has waited for a fault.
        while (told - effects > 150) {
          await pause(20);
        }
        told += eventsOf(payment);
        const { id, amount } = payment;
        await until(() => inbox.expect({ payment_id: id, type: "purchase", amount }));
      },
    });
    const made = await faults;
    proxy?.calmDown();
    const end = performance.now() + 60_000;
    while (effects < events && performance.now() < end) {
      await pause(50);
    }
    clearInterval(counting);
    // What would come twice would come now.
    await pause(1000);
    return {
      ...(await verdict(pool, { sent, payments, projectId })),
      payments: options.payments,
      made: { ...made, ...countOf(shop.deaths), ...(proxy && { cuts: proxy.cuts() }) },
      repeats,
      took: Math.round((performance.now() - start) / 100) / 10,
    };
  } finally {
    await shop.stop();
    await inbox.stop();
    await proxy?.close();
    await pool.end();
  }
}

/** Starts the processes, and each again whenever it has ended, as a supervisor does. */
function startShop(
  { server, projectId, killsAtEachStep = 0 }: RunOptions,
  proxy: CuttingProxy | undefined,
  random: Chance,
) {
  const running = new Map<ShopProcess, string | undefined>();
  const deaths: Step[] = [];
  let isStopping = false;
  const plans = { receiver: plansOf("receiver"), worker: plansOf("worker") };

  /** Which process kills itself where, in an order that chance has made. */
  function plansOf(role: keyof typeof steps): Step[] {
    const all = steps[role].flatMap((step) => Array.from({ length: killsAtEachStep }, () => step as Step));
    return all
      .map((step) => ({ step, place: random() }))
      .sort((a, b) => a.place - b.place)
      .map(({ step }) => step);
  }

  async function keep(
    role: "receiver" | "worker",
    isFirst: () => void,
    failed: (error: Error) => void,
  ): Promise<void> {
    let why: unknown;
    for (let starts = 0; !isStopping; starts++) {
      if (starts === 20) {
        failed(new Error(`A ${role} has never come up.`, { cause: why }));
      }
      const step = plans[role].shift();
      let isDone = false;
      const one = await startProcess(
        {
          role,
          projectId,
          connection: proxy?.connection ?? server.connection,
          dieAt: step && { step, nth: 1 + random.below(10) },
          throwsEach: 50,
        },
        ({ step }) => {
          isDone = true;
          deaths.push(step);
        },
      );
      if (isStopping) {
        one.kill();
      }
      running.set(one, undefined);
      one.ready.then(
        (url) => {
          running.set(one, url);
          isFirst();
        },
        (error) => {
          why = error;
        },
      );
      await one.ended;
      running.delete(one);
      // Something else was faster.
      if (step && !isDone) {
        plans[role].push(step);
      }
      await pause(50);
    }
  }

  const first: Promise<void>[] = [];
  const kept: Promise<void>[] = [];
  for (const role of [
    ...Array<"receiver">(receivers).fill("receiver"),
    ...Array<"worker">(workers).fill("worker"),
  ]) {
    first.push(new Promise((isFirst, failed) => kept.push(keep(role, isFirst, failed))));
  }
  return {
    deaths,
    ready: () => Promise.all(first),
    urls: () => [...running.values()].filter((url) => url !== undefined),
    processes: () => [...running.keys()],
    async stop() {
      isStopping = true;
      for (const one of running.keys()) {
        one.kill();
      }
      await Promise.all(kept);
    },
  };
}

/** Kills and stops, spread over the first three quarters of the run. */
async function makeFaults(
  { server, killsAtRandom = 0, serverStops = 0 }: RunOptions,
  { shop, random, progress }: { shop: ReturnType<typeof startShop>; random: Chance; progress: () => number },
): Promise<Record<string, number>> {
  const moments = [
    ...Array.from({ length: killsAtRandom }, () => ({ kind: "kill" as const, at: random() * 0.75 })),
    ...Array.from({ length: serverStops }, (_, index) => ({
      kind: "stop" as const,
      at: (0.75 * (index + random())) / serverStops,
    })),
  ].sort((a, b) => a.at - b.at);
  const made = { kills: 0, stops: 0 };
  for (const { kind, at } of moments) {
    while (progress() < at) {
      await pause(20);
    }
    if (kind === "stop") {
      await server.stopImmediately();
      await pause(200 + random.below(500));
      await server.startAgain();
      made.stops++;
    } else {
      const all = shop.processes();
      if (all.length > 0) {
        random.oneOf(all).kill();
        made.kills++;
      }
    }
    // A process that is only starting has nothing to lose.
    await pause(100);
  }
  return Object.fromEntries(Object.entries(made).filter(([, count]) => count > 0));
}

function countOf(deaths: readonly Step[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const step of deaths) {
    counts[step] = (counts[step] ?? 0) + 1;
  }
  return counts;
}

/** Again until it succeeds: the server may just be down. */
async function until(work: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await work();
      return;
    } catch {
      await pause(100);
    }
  }
}

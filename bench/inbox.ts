import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { Agent } from "node:http";
import pg from "pg";
import { createCallbackInbox } from "../src/inbox/index.js";
import { signedCallback } from "../src/testing/index.js";
import { serverPrograms, startServer } from "../test/postgres/start-server.js";
import { median } from "./median.js";
import { post } from "./post.js";

/**
 * The inbox on a PostgreSQL server of its own, which writes to the disk as in production: how fast callbacks
 * are stored, next to a bare transaction with one row through the same pool in the same run; whether that
 * stays so with a million stored; how fast they are worked off by 1, 2 and 4 processes; and how long the
 * platform waits for its 200 while workers are busy.
 */
const secretKey = "bench-secret";
const projectId = 200;
const connections = 16;
const rounds = 5;
const perRound = 1500;
const backlog = 3000;
const million = Number(process.env.BENCH_STORED ?? 1_000_000);

if (!serverPrograms) {
  console.log("The inbox is not measured: no PostgreSQL server is installed here.");
  process.exit(0);
}
const server = await startServer({ durable: true });
const pool = new pg.Pool({ ...server.connection, max: connections + 8 });
const inbox = await createCallbackInbox({ secretKey, projectId, database: pool });
const full = await createCallbackInbox({ secretKey, projectId, database: pool, schema: "cup_full" });
await pool.query("create table bare (key text primary key, body text not null)");
await pool.query("create table orders (id text primary key, status text not null)");
await fill("cup_quickpay", 1000);
await fill("cup_full", million);

console.log(
  `Callbacks stored per second, median of ${rounds} × ${perRound} on ${connections} connections, next to “bare”:\n` +
    "begin, insert of one row with key and body, commit, through the same pool",
);
console.table([await accepting()]);

const rates: { processes: number; "per second": number; ratio: string }[] = [];
for (const processes of [1, 2, 4]) {
  const rate = await workingOff(processes);
  rates.push({
    processes,
    "per second": Math.round(rate),
    ratio: (rate / (rates[0]?.["per second"] ?? rate)).toFixed(2),
  });
}
console.log(`Callbacks handled per second, of ${backlog} that wait, each with one update of an order`);
console.table(rates);

console.log("Milliseconds until the platform has its 200, while workers handle what comes");
console.table([await answering(20), await answering(100)]);

await inbox.stop();
await full.stop();
await pool.end();
await server.stop();

async function accepting() {
  const results: { bare: number; few: number; many: number }[] = [];
  const into = (target: typeof inbox) => (body: string) =>
    target.accept({ key: "", event: "purchaseSuccess", callback: {}, body });
  for (let round = 0; round < rounds; round++) {
    const bodies = await callbacks(`ROUND_${round}`, perRound);
    const bare = await perSecond(bodies, (body, index) => insertBare(`${round} ${index}`, body));
    results.push({
      bare,
      few: await perSecond(bodies, into(inbox)),
      many: await perSecond(bodies, into(full)),
    });
  }
  // Nobody works on them here.
  await pool.query("truncate cup_quickpay.job");
  await pool.query("update cup_quickpay.callbacks set handled_at = now() where handled_at is null");
  return {
    "bare per second": Math.round(median(results.map((result) => result.bare))),
    "1,000 stored": median(results.map((result) => result.few / result.bare)).toFixed(2),
    [`${million.toLocaleString("en")} stored`]: median(
      results.map((result) => result.many / result.bare),
    ).toFixed(2),
    "many next to few": median(results.map((result) => result.many / result.few)).toFixed(2),
  };
}

/** What there is to compare with: a row is kept before the answer, and nothing else. */
async function insertBare(key: string, body: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query("insert into bare (key, body) values ($1, $2)", [key, body]);
    await client.query("commit");
  } finally {
    client.release();
  }
}

/** As many handled callbacks as a shop has after a time. */
async function fill(schema: string, count: number): Promise<void> {
  const [body = ""] = await callbacks("FILL", 1);
  await pool.query(
    `insert into ${schema}.callbacks (key, project_id, payment_id, payment_key, type, status, event, source, body, queue, handled_at, handled_as)
     select 'filled ' || n, 200, 'F' || n, 'f' || n, 'purchase', 'success', 'purchaseSuccess', 'callback', $2, 'results.200', now(), 'purchaseSuccess'
     from generate_series(1, $1::int) n`,
    [count, body],
  );
  await pool.query(`vacuum analyze ${schema}.callbacks`);
}

async function workingOff(processes: number): Promise<number> {
  await pool.query("truncate orders");
  const bodies = await callbacks(`WORK_${processes}_${Date.now()}`, backlog);
  await perSecond(bodies, (body) => inbox.accept({ key: "", event: "purchaseSuccess", callback: {}, body }));
  const workers = await Promise.all(Array.from({ length: processes }, () => child("worker")));
  const begun = performance.now();
  const already = await handled();
  await until(async () => (await handled()) === backlog);
  const seconds = (performance.now() - begun) / 1000;
  await Promise.all(workers.map(({ stop }) => stop()));
  if (already === backlog) {
    throw new Error("The workers were done before they were measured: raise the backlog.");
  }
  return (backlog - already) / seconds;
}

async function handled(): Promise<number> {
  const { rows } = await pool.query("select count(*)::int as count from orders");
  return rows[0].count;
}

/** Sends callbacks at a steady rate to a receiver, with two workers beside it. */
async function answering(perSecondSent: number) {
  const receiver = await child("receiver");
  const workers = [await child("worker"), await child("worker")];
  const agent = new Agent({ keepAlive: true, maxSockets: 50 });
  const bodies = await callbacks(`RATE_${perSecondSent}_${Date.now()}`, Math.max(1000, perSecondSent * 10));
  const times: number[] = [];
  const sent: Promise<void>[] = [];
  const start = performance.now();
  for (const [index, body] of bodies.entries()) {
    const wait = start + (index * 1000) / perSecondSent - performance.now();
    if (wait > 0) {
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
    const begun = performance.now();
    sent.push(post(receiver.url, body, agent).then(() => void times.push(performance.now() - begun)));
  }
  await Promise.all(sent);
  agent.destroy();
  await Promise.all([receiver, ...workers].map(({ stop }) => stop()));
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? Number.NaN).toFixed(1);
  return { "callbacks per second": perSecondSent, p50: at(0.5), p99: at(0.99), longest: at(0.9999) };
}

/** A process of the inbox: it prints its address, or that it works. */
async function child(what: "receiver" | "worker"): Promise<{ url: string; stop(): Promise<void> }> {
  const script = ["--conditions=cup-source", "--import", "tsx", "bench/inbox-process.ts"];
  const process_: ChildProcess = spawn(
    process.execPath,
    [...script, what, JSON.stringify(server.connection)],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const [line] = await Promise.race([
    once(process_.stdout as NodeJS.ReadableStream, "data"),
    once(process_, "exit").then(() => Promise.reject(new Error(`The ${what} did not start.`))),
  ]);
  return {
    url: String(line).trim(),
    async stop() {
      const ended = once(process_, "exit");
      process_.kill();
      await ended;
    },
  };
}

async function callbacks(prefix: string, count: number): Promise<string[]> {
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const overrides = { project_id: projectId, payment: { id: `${prefix}_${index}` } };
      const { body } = await signedCallback("purchase-success", secretKey, overrides);
      return String(body);
    }),
  );
}

async function perSecond(
  bodies: readonly string[],
  work: (body: string, index: number) => Promise<unknown>,
): Promise<number> {
  const queue = bodies.entries();
  const start = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (const [index, body] of queue) {
        await work(body, index);
      }
    }),
  );
  return (bodies.length * 1000) / (performance.now() - start);
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

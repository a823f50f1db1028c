// A process of a shop that receives callbacks, or works on them, and can kill itself at any step.
// start-process.ts starts it.
import { writeSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createNodeCallbackHandler } from "cup-quickpay";
import { createCallbackInbox, type InboxContext } from "cup-quickpay/inbox";
import pg from "pg";
import { replaced } from "../../replaced.js";
import { type ProcessOptions, type Step, steps, type Word } from "./process-options.js";

const { role, connection, projectId, schema, dieAt, throwsEach }: ProcessOptions = JSON.parse(
  process.argv[2] ?? "",
);

const say = (word: Word) => writeSync(1, `${JSON.stringify(word)}\n`);

let passed = 0;

/** Ends this process as the system would: nothing is said to anybody but the test. */
function at(step: Step): void {
  if (dieAt?.step !== step || ++passed < dieAt.nth) {
    return;
  }
  say({ says: "dies", step });
  if (dieAt.signal) {
    // Once: when it goes on, it goes on.
    passed = Number.NEGATIVE_INFINITY;
    process.kill(process.pid, dieAt.signal);
    return;
  }
  process.kill(process.pid, "SIGKILL");
  // Nothing more may be done until the signal is there.
  for (;;) {}
}

const [beforeInsert, whileInserting, beforeAnswer] = steps.receiver;
const [beforeWrite, afterWrite, beforeCommit, afterCommit] = steps.worker;

/** A client whose transactions have the steps around what handlers do. */
function watched(client: pg.PoolClient): pg.PoolClient {
  let handled = false;
  return replaced(client, "query", async (text: string, values?: unknown[]) => {
    if (text === "begin") {
      handled = false;
    }
    if (text === "commit" && handled) {
      at(beforeCommit);
    }
    const result = await client.query(text, values);
    if (text.includes("set handled_at = now()")) {
      handled = true;
    }
    if (text === "commit" && handled) {
      at(afterCommit);
    }
    return result;
  });
}

/** The statement that stores a callback and its job, with the steps around it. */
async function storing(statement: string | { text: string }, ...more: unknown[]): Promise<pg.QueryResult> {
  const { text } = typeof statement === "string" ? { text: statement } : statement;
  const running = () => pool.query(statement as string, ...(more as [unknown[]]));
  if (!text.includes(".callbacks (key,")) {
    return running();
  }
  at(beforeInsert);
  const result = running();
  if (dieAt?.step === whileInserting) {
    await new Promise((done) => setTimeout(done, 1));
    at(whileInserting);
  }
  if ((await result).rows[0]?.stored === 1) {
    at(beforeAnswer);
  }
  return result;
}

/** A change without a unique key, so that a second effect shows. */
async function handle(
  { payment, operation }: { payment: { id: string; status: string }; operation: { id?: unknown } },
  { tx, attempt, isNews, mismatch }: InboxContext<pg.PoolClient>,
  handler: string,
): Promise<void> {
  const event = `${payment.id} ${payment.status} ${operation.id}`;
  at(beforeWrite);
  await tx.query(
    "insert into effects (event, payment, handler, is_news, mismatch, process) values ($1, $2, $3, $4, $5, $6)",
    [event, payment.id, handler, isNews, mismatch, process.pid],
  );
  at(afterWrite);
  if (throwsEach && attempt === 1 && Number(payment.id.replace(/\D/g, "")) % throwsEach === 0) {
    throw new Error("out of stock");
  }
}

const pool = new pg.Pool({ ...connection, max: 11 });
pool.on("error", () => {});
const watchedPool = replaced(
  replaced(pool, "connect", async () => watched(await pool.connect())),
  "query",
  storing,
);

/** The database may just be down: whoever has started this process starts it again. */
function giveUp(error: unknown): never {
  say({ says: "fails", why: String(error) });
  process.exit(1);
}

const inbox = await createCallbackInbox({
  secretKey: "secret",
  projectId,
  schema,
  database: watchedPool,
  on: {
    redirect: (callback, context) => handle(callback, context, "redirect"),
    purchaseSuccess: (callback, context) => handle(callback, context, "purchaseSuccess"),
    purchaseDecline: (callback, context) => handle(callback, context, "purchaseDecline"),
    update: (callback, context) => handle(callback, context, "update"),
  },
}).catch(giveUp);

if (role === "worker") {
  await inbox.start().catch(giveUp);
  say({ says: "ready", url: undefined });
} else {
  const server = createServer(createNodeCallbackHandler({ secretKey: "secret", inbox }));
  server.listen(0, "127.0.0.1", () => {
    say({ says: "ready", url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/callbacks` });
  });
}

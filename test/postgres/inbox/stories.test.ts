import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createNodeCallbackHandler } from "../../../src/callback/create-node-callback-handler.js";
import { createCallbackInbox } from "../../../src/inbox/index.js";
import { listen } from "../../frameworks/deliver.js";
import { payout, payoutPath, sale, salePath, sendSigned } from "../../sandbox/support/merchant.js";
import { sandboxFor } from "../../sandbox/support/sandbox-for.js";
import fc from "../../support/property.js";
import { until } from "./support/inbox-database.js";
import { live } from "./support/live-story.js";
import { type Event, expectedOf, type Story, stories } from "./support/story.js";

let database: PGlite;
let projects = 0;

beforeAll(async () => {
  database = await PGlite.create();
  await database.exec("create table effects (id bigserial, project integer, event text, handler text)");
  const first = await createCallbackInbox({ secretKey: "secret", projectId: 1, database });
  await first.stop();
});
afterAll(() => database?.close());

/** What is there, by SQL that knows nothing of the inbox but two of its tables. */
async function found(projectId: number, payment: string) {
  const { rows: effects } = await database.query<{ event: string; handler: string }>(
    "select event, handler from effects where project = $1 and event like $2 order by id",
    [projectId, `${payment} %`],
  );
  const { rows } = await database.query<{ status: string | null; mismatch: boolean }>(
    "select status, mismatch from cup_quickpay.payments where project_id = $1 and payment_id = $2",
    [projectId, payment],
  );
  return { effects, ledger: rows[0] };
}

async function holds(story: Story, projectId: number, accepted: readonly Event[]): Promise<void> {
  for (const [index, payment] of story.payments.entries()) {
    const id = `PAYMENT_${projectId}_${index}`;
    const wanted = expectedOf(
      payment,
      accepted.filter((event) => event.payment === id),
    );
    const { effects, ledger } = await found(projectId, id);
    const isRedirect = ({ event }: { event: string }) => event.includes(" awaiting redirect result ");
    expect(
      effects.filter((one) => !isRedirect(one)).map(({ event, handler }) => `${event}: ${handler}`),
    ).toEqual(wanted.results);
    expect(effects.filter(isRedirect).map(({ event }) => event)).toEqual(wanted.redirects);
    expect(wanted.statuses).toContain(ledger?.status);
    expect(ledger?.mismatch).toBe(wanted.mismatch);
  }
  const { rows } = await database.query(
    `select (select count(*)::int from cup_quickpay.callbacks where project_id = $1) as callbacks,
       (select count(*)::int from cup_quickpay.job where name in ('results.' || $1::text, 'redirects.' || $1::text)) as jobs`,
    [projectId],
  );
  expect(rows).toEqual([{ callbacks: accepted.length, jobs: 0 }]);
}

test("each event has one effect, in order, whatever fails when", async () => {
  await fc.assert(
    // Several at a time, as most of their time is waiting.
    fc.asyncProperty(fc.array(stories, { minLength: 6, maxLength: 6 }), async (several) => {
      await Promise.all(
        several.map(async (story) => {
          const projectId = 100 + projects++;
          await holds(story, projectId, await live(database, story, projectId));
        }),
      );
    }),
    { numRuns: Number(process.env.STORY_RUNS ?? 2), endOnFailure: true },
  );
});

test("what the sandbox tells, shuffled and with copies, has one effect each, and the ledger is the platform's", async () => {
  const sandbox = await sandboxFor({
    clock: "manual",
    autoComplete: true,
    seed: 7,
    callbacks: { order: "shuffled", duplicates: 2, progress: true },
  });
  const { projectId, secretKey } = sandbox;
  let tries = 0;
  const inbox = await createCallbackInbox({
    secretKey,
    projectId,
    database,
    on: {
      async update({ payment, operation }, { tx, attempt }) {
        const event = `${payment.id} ${payment.status} ${operation.status} ${operation.code}`;
        await tx.query("insert into effects (project, event) values ($1, $2)", [projectId, event]);
        if (attempt === 1 && ++tries % 5 === 0) {
          throw new Error("out of stock");
        }
      },
    },
  });
  await inbox.start();
  const handle = createNodeCallbackHandler({ secretKey, inbox });
  let delivered = 0;
  await using receiver = await listen((request, response) => {
    // Each seventh is stored, and the platform hears nothing of it.
    if (++delivered % 7 === 0) {
      response.end = () => response.destroy();
    }
    void handle(request, response);
  });
  sandbox.callbackUrl = receiver.url;
  const purchases = ["success", "other_sum", "decline", "cancelled", "error", "no_answer", "redirect_post"];
  const payouts = ["success", "decline", "error", "crediting_blocked"];
  for (const scenario of purchases) {
    sandbox.setScenario(scenario as "success", { paymentId: `SALE ${scenario}` });
    await inbox.expect({ payment_id: `SALE ${scenario}`, type: "purchase", amount: 1000 });
    await sendSigned(sandbox, salePath, sale(`SALE ${scenario}`));
  }
  for (const scenario of payouts) {
    sandbox.setScenario(scenario as "success", { paymentId: `PAYOUT ${scenario}` });
    await sendSigned(sandbox, payoutPath, payout(`PAYOUT ${scenario}`));
  }
  await sandbox.advance("3h");
  expect(sandbox.callbacks.filter(({ state }) => state !== "delivered")).toEqual([]);
  await until(async () => (await inbox.stats()).depth === 0);
  await inbox.stop();

  const { rows: effects } = await database.query<{ event: string }>(
    "select event from effects where project = $1",
    [projectId],
  );
  const told = sandbox.callbacks.map(
    ({ body: { payment, operation } }) =>
      `${payment.id} ${payment.status} ${operation.status} ${operation.code}`,
  );
  expect(effects.map(({ event }) => event).sort()).toEqual(told.sort());
  const { rows: ledger } = await database.query<Record<string, unknown>>(
    "select payment_id, status, amount::int, mismatch from cup_quickpay.payments where project_id = $1 order by 1",
    [projectId],
  );
  expect(ledger.map((row) => Object.values(row).join(" | "))).toEqual([
    "PAYOUT crediting_blocked | decline | 48560 | false",
    "PAYOUT decline | decline | 48560 | false",
    "PAYOUT error | error | 48560 | false",
    "PAYOUT success | success | 48560 | false",
    "SALE cancelled | decline | 1000 | false",
    "SALE decline | decline | 1000 | false",
    "SALE error | error | 1000 | false",
    "SALE no_answer | decline | 1000 | false",
    "SALE other_sum | success | 900 | true",
    "SALE redirect_post | success | 1000 | false",
    "SALE success | success | 1000 | false",
  ]);
});

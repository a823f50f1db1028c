import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createCallbackInbox } from "../../../src/inbox/index.js";
import fc from "../../support/property.js";
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

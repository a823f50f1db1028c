import { channel, tracingChannel } from "node:diagnostics_channel";
import { inspect } from "node:util";
import { afterEach, aroundEach, beforeEach, expect, test } from "vitest";
import type { InboxMessage } from "../../src/inbox/index.js";
import {
  newProject,
  openInbox,
  sql,
  stoppingInboxes,
  until,
  untilHandled,
  writing,
} from "./support/inbox.js";

aroundEach(stoppingInboxes);

const messages: InboxMessage[] = [];
const traces: { event: string; fields: Record<string, unknown> }[] = [];
const hear = (message: unknown) => {
  messages.push(message as InboxMessage);
};
const heard = (event: string) => (fields: object) => {
  traces.push({ event, fields: { ...fields } });
};
const subscribers = {
  start: () => {},
  end: () => {},
  asyncStart: () => {},
  asyncEnd: heard("asyncEnd"),
  error: heard("error"),
};

beforeEach(() => {
  messages.length = 0;
  traces.length = 0;
  channel("cup-quickpay:inbox").subscribe(hear);
  tracingChannel("cup-quickpay:inbox").subscribe(subscribers);
});
afterEach(() => {
  channel("cup-quickpay:inbox").unsubscribe(hear);
  tracingChannel("cup-quickpay:inbox").unsubscribe(subscribers);
});

test("Each callback is traced when it is stored and when it is handled", async () => {
  const projectId = newProject();
  const { inbox, deliver } = await openInbox({ projectId, on: writing(projectId) });
  await deliver("purchase-success", { payment: { id: "A" } });
  await deliver("purchase-success", { payment: { id: "A" } });
  await inbox.start();
  await untilHandled({ inbox });
  await until(() => traces.length === 3);
  const key = expect.stringContaining(`[${projectId},"a","purchase","success"`);
  expect(traces.map(({ fields }) => fields)).toMatchObject([
    { action: "accept", key, event: "purchaseSuccess", outcome: "stored", duration: expect.any(Number) },
    { action: "accept", key, event: "purchaseSuccess", outcome: "repeat" },
    {
      action: "handle",
      id: expect.stringMatching(/^\d+$/),
      payment_id: "A",
      key,
      event: "purchaseSuccess",
      attempt: 1,
      lag: expect.any(Number),
      duration: expect.any(Number),
    },
  ]);
});

test("The inbox tells how much there is, and of the dead", async () => {
  const { inbox, deliver, projectId } = await openInbox({
    retry: { retries: 0 },
    on: {
      update: () => {
        throw new Error("No.");
      },
    },
  });
  await inbox.start();
  await deliver("purchase-success", { payment: { id: "A" } });
  const own = () =>
    messages.filter((each) => (each.type === "dead" ? each.entry : each).project_id === projectId);
  await until(() => own().some((each) => each.type === "stats" && each.dead === 1));
  expect(own().filter(({ type }) => type === "dead")).toMatchObject([
    { type: "dead", entry: { payment_id: "A", state: "dead", dead_at: expect.any(Date) } },
  ]);
  expect(own().at(-1)).toEqual({ type: "stats", project_id: projectId, depth: 0, dead: 1, lag: 0 });
});

test("Nothing of the customer is in messages, traces, last_error, list, stats, or jobs", async () => {
  const secrets = ["6229880011223344558", "8613900112233", "Ada", "Lovelace"];
  const dead: unknown[] = [];
  const { inbox, deliver, projectId } = await openInbox({
    retry: { retries: 0 },
    onDead: (entry) => dead.push(entry),
    on: {
      update: ({ customer }) => {
        throw Object.assign(new Error(`no sale to ${customer?.phone} ${secrets.join(" ")}`), { customer });
      },
    },
  });
  await inbox.start();
  await deliver("payout-success", {
    payment: { id: `CARD ${secrets[0]}` },
    account: { number: secrets[0] },
    customer: { phone: secrets[1], first_name: "Ada", last_name: "Lovelace" },
  });
  await until(() => dead.length === 1);
  await until(() => traces.some(({ event }) => event === "error") && messages.length > 1);
  const jobs = await sql("select data, output from cup_quickpay.job where name = $1", [
    `results.${projectId}`,
  ]);
  const [entry] = await inbox.list();
  const told = inspect(
    {
      traces,
      stats: await inbox.stats(),
      messages: messages.filter(({ type }) => type === "stats"),
      error: entry?.last_error,
      jobs,
    },
    { depth: 12, showHidden: true },
  );
  for (const secret of secrets) {
    expect(told).not.toContain(secret);
  }
  expect(entry?.last_error).toMatch(/^Error: no sale to \[redacted\]/);
  const { key: _, payment_id, ...rest } = entry ?? ({} as never);
  expect(payment_id).toBe(`CARD ${secrets[0]}`);
  expect(inspect(rest)).not.toContain("622988");
});

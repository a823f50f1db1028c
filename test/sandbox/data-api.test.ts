import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { describe, expect, test } from "vitest";
import type { Sandbox, SandboxOptions, SandboxSnapshot } from "../../src/sandbox/index.js";
import { verify } from "../../src/signature/verify.js";
import {
  type Message,
  payout,
  payoutPath,
  sale,
  salePath,
  send,
  sendSigned,
  signed,
} from "./support/merchant.js";
import { sandboxFor } from "./support/sandbox-for.js";

const path = "/operations/get";
const token = "sandbox-data-api-token-0000000";
const key = "sandbox-data-api-secret-key";
const everything = { token, interval: { from: "2000-01-01 00:00:00", to: "2100-01-01 00:00:00" } };

const ask = (sandbox: Sandbox, query: object = {}) =>
  send(sandbox, path, signed({ ...everything, ...query }, key));

const idsOf = ({ body }: { body: Message }) => body.operations.map(({ payment_id }: Message) => payment_id);

/** Three payments: a payout done, a payout declined, a purchase that waits. */
async function withOperations(options: SandboxOptions = {}) {
  const sandbox = await sandboxFor({ seed: 1, ...options });
  await sendSigned(sandbox, payoutPath, payout("PAID"));
  await sendSigned(sandbox, payoutPath, payout("DECLINED", { payment: { amount: 40_000 } }));
  await sendSigned(sandbox, salePath, sale("WAITING"));
  await sandbox.settled();
  return sandbox;
}

describe("the answer", () => {
  test("is signed with the key of the Data API", async () => {
    const { status, body } = await ask(await withOperations());
    expect(status).toBe(200);
    expect(await verify(body, key)).toBe(true);
  });

  test("is signed when more than ten operations are in it", async () => {
    const sandbox = await sandboxFor();
    for (const index of Array(12).keys()) {
      await sendSigned(sandbox, salePath, sale(`ORDER_${index}`));
    }
    const { body } = await ask(sandbox);
    expect(body.operations).toHaveLength(12);
    expect(await verify(body, key)).toBe(true);
  });

  test("tells an operation with ids as texts, masked account, and times with a colon in the offset", async () => {
    const { body } = await ask(await withOperations(), { tz: "Asia/Shanghai" });
    const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/);
    expect(body.operations[0]).toEqual({
      project_id: "200",
      operation_id: "24101000000001",
      payment_id: "PAID",
      operation_type: "payout",
      operation_status: "success",
      account_number: "621626******0018",
      customer_ip: "185.123.193.224",
      payment_method_name: "CUP QuickPay",
      payment_method_type: "quick",
      payment_description: "Payout 15392667771145",
      operation_created_at: time,
      operation_completed_at: time,
      provider_date: time,
      shipment_date: null,
      sum_initial: { amount: 48_560, currency: "CNY" },
      sum_converted: { amount: 48_560, currency: "CNY" },
      arn: null,
      rrn: null,
      payment_provider_code: "0",
      payment_provider_message: "Success",
    });
  });

  test("says that an operation is not completed", async () => {
    const { body } = await ask(await withOperations(), { operation_type: "sale" });
    expect(body.operations[0]).toMatchObject({
      operation_status: "awaiting redirect result",
      operation_completed_at: null,
    });
  });

  test("has the columns that fields asks for", async () => {
    const { body } = await ask(await withOperations(), {
      fields: ["customer_id", "customer_email", "unknown"],
    });
    expect(body.operations[0]).toMatchObject({ customer_id: "127", customer_email: "customer@example.com" });
    expect(body.operations[0]).not.toHaveProperty("unknown");
  });

  test("comes below the server's base path too", async () => {
    expect((await send(await withOperations(), "/v1/operations/get", signed(everything, key))).status).toBe(
      200,
    );
  });

  test("has both operations of a payment_id that came again after an error", async () => {
    const sandbox = await sandboxFor({ scenario: "error" });
    await sendSigned(sandbox, payoutPath, payout("AGAIN"));
    await sandbox.settled();
    sandbox.setScenario(undefined);
    await sendSigned(sandbox, payoutPath, payout("AGAIN"));
    await sandbox.settled();
    const { body } = await ask(sandbox);
    expect(body.operations.map(({ operation_status }: Message) => operation_status)).toEqual([
      "error",
      "success",
    ]);
  });
});

describe("the operations of one payment", () => {
  const of = (sandbox: Sandbox, payment_id: string) =>
    send(sandbox, "/operations/get-by-payment", signed({ token, payment_id }, key));

  test("come in the contract's few columns, times in UTC, signed", async () => {
    const { body } = await of(await withOperations(), "paid");
    const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/);
    expect(body.operations).toEqual([
      {
        operation_id: "24101000000001",
        operation_type: "payout",
        operation_created_at: time,
        operation_completed_at: time,
        amount: 48_560,
        currency: "CNY",
        arn: null,
        rrn: null,
      },
    ]);
    expect(await verify(body, key)).toBe(true);
  });

  test("are none when nobody knows the payment", async () => {
    expect((await of(await withOperations(), "NONE")).body.operations).toEqual([]);
  });

  test("come below the server's base path too", async () => {
    const query = signed({ token, payment_id: "PAID" }, key);
    expect((await send(await withOperations(), "/v1/operations/get-by-payment", query)).status).toBe(200);
  });
});

describe("intervals of more than 180 days", () => {
  const halfYear = { from: "2026-01-01 00:00:00", to: "2026-06-30 00:00:00" };
  const longer = { from: "2026-01-01 00:00:00", to: "2026-06-30 00:00:01" };

  /** Sends queries, one after another over whichever connections. @returns Which have been answered by now. */
  async function asked(sandbox: Sandbox, intervals: object[]) {
    const answered: number[] = [];
    const answers: Promise<unknown>[] = [];
    for (const [index, interval] of intervals.entries()) {
      const isThere = arrival(sandbox);
      answers.push(ask(sandbox, { interval }).then(() => answered.push(index)));
      await isThere;
    }
    return { answered, all: () => Promise.all(answers) };
  }

  /** Resolves when the sandbox has got another request. */
  async function arrival({ url }: Sandbox): Promise<void> {
    const channel = "http.server.request.start";
    await new Promise<void>((resolve) => {
      const heard = (message: unknown) => {
        const { request } = message as { request: IncomingMessage };
        if (String(request.socket.localPort) === new URL(url).port) {
          unsubscribe(channel, heard);
          request.once("end", resolve);
        }
      };
      subscribe(channel, heard);
    });
    // It looks at the body in the turns after the one in which that has ended.
    await new Promise((resolve) => setTimeout(resolve, 50));
  }

  test("are served one at a time: the first at once, each further one 10 seconds later", async () => {
    const sandbox = await sandboxFor({ clock: "manual" });
    const { answered, all } = await asked(sandbox, [longer, longer, longer]);
    await expect.poll(() => answered).toEqual([0]);
    await sandbox.advance("9999ms");
    expect(answered).toEqual([0]);
    await sandbox.advance("1ms");
    await expect.poll(() => answered).toEqual([0, 1]);
    await sandbox.advance("10s");
    await all();
    expect(answered).toEqual([0, 1, 2]);
  });

  test("do not wait when the one before is 10 seconds ago", async () => {
    const sandbox = await sandboxFor({ clock: "manual" });
    await ask(sandbox, { interval: longer });
    await sandbox.advance("10s");
    expect((await ask(sandbox, { interval: longer })).status).toBe(200);
  });

  test("are longer than 180 days, which are served at once", async () => {
    const sandbox = await sandboxFor({ clock: "manual" });
    const { answered, all } = await asked(sandbox, [longer, halfYear, halfYear, longer]);
    await expect.poll(() => answered).toEqual([0, 1, 2]);
    await sandbox.advance("10s");
    await all();
  });

  test.each<[string, (sandbox: Sandbox, taken: SandboxSnapshot) => void]>([
    ["a reset", (sandbox) => sandbox.reset()],
    ["a restored snapshot", (sandbox, taken) => sandbox.restore(taken)],
  ])(
    "do not wait after %s for what was asked before, and those who wait then are answered",
    async (_, act) => {
      const sandbox = await sandboxFor({ clock: "manual" });
      const taken = sandbox.snapshot();
      await sandbox.advance("11d");
      const { answered, all } = await asked(sandbox, [longer, longer, longer]);
      await expect.poll(() => answered).toEqual([0]);
      act(sandbox, taken);
      await all();
      expect(answered).toEqual([0, 1, 2]);
      const later = await asked(sandbox, [longer, longer]);
      await expect.poll(() => later.answered).toEqual([0]);
      await sandbox.advance("10s");
      await later.all();
    },
  );

  test("are answered though their project is removed meanwhile", async () => {
    const sandbox = await sandboxFor({ clock: "manual" });
    const { projectId } = sandbox.addProject({ dataApiToken: "its token", dataApiSecretKey: key });
    const query = signed({ ...everything, token: "its token", interval: longer }, key);
    expect((await send(sandbox, path, query)).status).toBe(200);
    const isThere = arrival(sandbox);
    const answer = send(sandbox, path, query);
    await isThere;
    sandbox.removeProject(projectId);
    expect((await answer).body.operations).toEqual([]);
  });

  test("keep nobody who waits until all is settled", async () => {
    const sandbox = await sandboxFor();
    const { answered, all } = await asked(sandbox, [longer, longer]);
    // The second is broken off when the sandbox closes.
    all().catch(() => {});
    await sandbox.settled();
    await expect.poll(() => answered).toEqual([0]);
  });
});

describe("filters", () => {
  test.each<[string, object, string[]]>([
    ["type", { operation_type: "payout" }, ["PAID", "DECLINED"]],
    ["types", { operation_type: ["sale", "refund"] }, ["WAITING"]],
    ["status", { operation_status: "decline" }, ["DECLINED"]],
    ["statuses", { operation_status: ["success", "decline"] }, ["PAID", "DECLINED"]],
    ["customer", { customer_id: "123" }, ["WAITING"]],
    ["customers", { customer_id: ["127", "123"] }, ["PAID", "DECLINED", "WAITING"]],
    ["e-mail address", { customer_email: "nobody@example.com" }, []],
    ["project", { project_id: [200] }, ["PAID", "DECLINED", "WAITING"]],
    [
      "an interval that is over",
      { interval: { from: "2000-01-01 00:00:00", to: "2001-01-01 00:00:00" } },
      [],
    ],
    ["limit", { limit: 2 }, ["PAID", "DECLINED"]],
    ["offset", { offset: 2 }, ["WAITING"]],
    ["limit and offset", { limit: 1, offset: 1 }, ["DECLINED"]],
    ["limit of nothing", { limit: 0 }, []],
  ])("%s", async (_, query, ids) => {
    expect(idsOf(await ask(await withOperations(), query))).toEqual(ids);
  });

  test("the interval counts in the time zone that the query names", async () => {
    const sandbox = await withOperations();
    const created = new Date(String(sandbox.payments[0]?.created_at));
    const inShanghai = (minutes: number) =>
      new Date(created.getTime() + 8 * 3_600_000 + minutes * 60_000)
        .toISOString()
        .slice(0, 19)
        .replace("T", " ");
    const interval = { from: inShanghai(-1), to: inShanghai(1) };
    expect(idsOf(await ask(sandbox, { interval, tz: "Asia/Shanghai" }))).toHaveLength(3);
    expect(idsOf(await ask(sandbox, { interval, tz: "+08:00" }))).toHaveLength(3);
    expect(idsOf(await ask(sandbox, { interval, tz: "UTC" }))).toEqual([]);
  });
});

describe("refusals", () => {
  test.each<[string, (sandbox: Sandbox) => ReturnType<typeof send>, number, string, RegExp]>([
    ["no JSON", (sandbox) => send(sandbox, path, "{"), 400, "Bad Request", /not a JSON object/],
    [
      "another token",
      (sandbox) => send(sandbox, path, signed({ ...everything, token: "x" }, key)),
      401,
      "Unauthorized",
      /invalid credentials/,
    ],
    [
      "the project's key",
      (sandbox) => send(sandbox, path, signed(everything, "sandbox-secret-key")),
      401,
      "Unauthorized",
      /invalid credentials/,
    ],
    [
      "no signature",
      (sandbox) => send(sandbox, path, everything),
      401,
      "Unauthorized",
      /invalid credentials/,
    ],
    [
      "no interval",
      (sandbox) => send(sandbox, path, signed({ token }, key)),
      400,
      "Bad Request",
      /interval is missing/,
    ],
    [
      "too large a limit",
      (sandbox) => ask(sandbox, { limit: 1001 }),
      400,
      "Bad Request",
      /limit must be <= 1000/,
    ],
    [
      "an unknown time zone",
      (sandbox) => ask(sandbox, { tz: "Mars/Olympus" }),
      400,
      "Bad Request",
      /tz must be/,
    ],
    [
      "another project",
      (sandbox) => ask(sandbox, { project_id: [200, 201] }),
      403,
      "Forbidden",
      /Access denied/,
    ],
  ])("%s", async (_, request, status, name, message) => {
    const answer = await request(await sandboxFor());
    expect(answer.status).toBe(status);
    expect(answer.body).toEqual({ status, name, message: expect.stringMatching(message), code: 0 });
  });

  test.each([
    ["too_many_requests", 429],
    ["address_not_allowed", 403],
    ["platform_failure", 500],
  ] as const)("scenario %s", async (scenario, status) => {
    expect((await ask(await sandboxFor({ scenario }))).body).toMatchObject({ status, code: 0 });
  });
});

import { describe, expect, test } from "vitest";
import type { Sandbox, SandboxOptions } from "../../src/sandbox/index.js";
import { call } from "./support/control.js";
import {
  type Message,
  payout,
  payoutPath,
  sale,
  salePath,
  send,
  sendSigned,
  statusPath,
} from "./support/merchant.js";
import { sandboxFor } from "./support/sandbox-for.js";

/** Five purchases, ORDER_1 to ORDER_5, one after the other; they wait for their customers. */
async function five(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await sandboxFor({ clock: "manual", ...options });
  for (const number of [1, 2, 3, 4, 5]) {
    await sendSigned(sandbox, salePath, sale(`ORDER_${number}`));
    await sandbox.advance("1s");
  }
  return sandbox;
}

type Query = Record<string, string | number | boolean>;

/** What a list has, in short. */
async function listed(sandbox: Sandbox, id: string, query: Query = {}): Promise<[string[], number, boolean]> {
  const { body } = await call(sandbox, id, { query });
  const items: Message[] = body.payments ?? body.callbacks ?? body.requests;
  const name = (item: Message) => (id === "listCallbacks" ? `${item.payment_id} ${item.kind}` : item.id);
  return [items.map((item) => String(item.number ?? name(item))), body.total, body.has_more];
}

test("A request that was refused tells what was wrong with it, field by field", async () => {
  const sandbox = await sandboxFor();
  await sendSigned(sandbox, salePath, sale("ORDER_1", { payment: { currency: "USD" } }));
  await sendSigned(sandbox, salePath, sale("ORDER_2"));
  const { body } = await call(sandbox, "listRequests");
  expect(body.requests.map(({ errors }: { errors: unknown }) => errors)).toEqual([
    [],
    JSON.parse(body.requests[1].answer).errors,
  ]);
  expect(body.requests[1].errors[0]).toMatchObject({ code: expect.any(Number), field: "payment.currency" });
});

describe("Payments", () => {
  test("are listed newest first", async () => {
    expect(await listed(await five(), "listPayments")).toEqual([
      ["ORDER_5", "ORDER_4", "ORDER_3", "ORDER_2", "ORDER_1"],
      5,
      false,
    ]);
  });

  test("come in pages, each before the last one of the page before", async () => {
    const sandbox = await five();
    expect(await listed(sandbox, "listPayments", { limit: 2 })).toEqual([["ORDER_5", "ORDER_4"], 5, true]);
    const before = operationOf(sandbox, "ORDER_4");
    expect(await listed(sandbox, "listPayments", { limit: 2, before })).toEqual([
      ["ORDER_3", "ORDER_2"],
      5,
      true,
    ]);
    const older = operationOf(sandbox, "ORDER_2");
    expect(await listed(sandbox, "listPayments", { limit: 2, before: older })).toEqual([
      ["ORDER_1"],
      5,
      false,
    ]);
  });

  test("go on where a page has ended, though that payment does not fit the query any more", async () => {
    const sandbox = await five();
    const query = { status: "awaiting redirect result", limit: 2 };
    expect(await listed(sandbox, "listPayments", query)).toEqual([["ORDER_5", "ORDER_4"], 5, true]);
    await sandbox.pay("ORDER_4");
    await sandbox.settled();
    expect(
      await listed(sandbox, "listPayments", { ...query, before: operationOf(sandbox, "ORDER_4") }),
    ).toEqual([["ORDER_3", "ORDER_2"], 4, true]);
  });

  test("come to an end though two have one id, as the first of them has ended in error", async () => {
    const sandbox = await sandboxFor({ clock: "manual" });
    sandbox.setScenario("error", { paymentId: "A" });
    await sendSigned(sandbox, payoutPath, payout("A"));
    await sandbox.settled();
    sandbox.setScenario(undefined, { paymentId: "A" });
    await sendSigned(sandbox, payoutPath, payout("B"));
    await sendSigned(sandbox, payoutPath, payout("A"));
    const ids: string[] = [];
    let before: number | undefined;
    for (let page = 0; page < 3; page++) {
      const { body } = await call(sandbox, "listPayments", {
        query: { limit: 1, ...(before && { before }) },
      });
      ids.push(body.payments[0].id);
      before = body.payments[0].operation_id;
    }
    expect(ids).toEqual(["A", "B", "A"]);
  });

  test("before one that is not there are not found, and it says what to do", async () => {
    const { status, body } = await call(await five(), "listPayments", { query: { before: 9 } });
    expect([status, body.error.message]).toEqual([
      404,
      "There is no 9 to list what is older. Leave before out, and begin anew.",
    ]);
  });

  test("are a hundred at most, unless more are asked for", async () => {
    const sandbox = await sandboxFor({ clock: "manual" });
    for (let number = 1; number <= 101; number++) {
      await sendSigned(sandbox, payoutPath, payout(`PAYOUT_${number}`));
    }
    const [items, total, hasMore] = await listed(sandbox, "listPayments");
    expect([items.length, items.at(-1), total, hasMore]).toEqual([100, "PAYOUT_2", 101, true]);
    expect((await listed(sandbox, "listPayments", { limit: 1000 }))[0]).toHaveLength(101);
  });

  test.each<[Query, string[]]>([
    [{ type: "payout" }, ["PAYOUT_1"]],
    [{ status: "success" }, ["ORDER_2"]],
    [{ status: "awaiting redirect result", type: "purchase" }, ["ORDER_5", "ORDER_4", "ORDER_3", "ORDER_1"]],
    [{ text: "der_3" }, ["ORDER_3"]],
    [{ text: "绿茶" }, ["PAYOUT_1"]],
    [{ text: "nothing of the kind" }, []],
    [{ status: "success", type: "payout" }, []],
  ])("that fit %j", async (query, expected) => {
    const sandbox = await five({ basicTime: "1m" });
    await sandbox.pay("ORDER_2");
    await sandbox.advance("1m");
    await sendSigned(sandbox, payoutPath, payout("PAYOUT_1", { payment: { description: "绿茶" } }));
    expect(await listed(sandbox, "listPayments", query)).toEqual([expected, expected.length, false]);
  });
});

describe("Callbacks", () => {
  const redirects = [5, 4, 3, 2, 1].map((number) => `ORDER_${number} redirect`);

  async function paid(): Promise<Sandbox> {
    const sandbox = await five();
    await sandbox.pay("ORDER_2");
    await sandbox.settled();
    return sandbox;
  }

  test("are listed newest first, whichever payment they are of", async () => {
    expect(await listed(await paid(), "listCallbacks")).toEqual([["ORDER_2 result", ...redirects], 6, false]);
  });

  test("come in pages", async () => {
    const sandbox = await paid();
    const { body } = await call(sandbox, "listCallbacks", { query: { limit: 4 } });
    expect([body.callbacks.length, body.total, body.has_more]).toEqual([4, 6, true]);
    const before = body.callbacks[3].id;
    expect(await listed(sandbox, "listCallbacks", { limit: 4, before })).toEqual([
      ["ORDER_2 redirect", "ORDER_1 redirect"],
      6,
      false,
    ]);
  });

  test.each<[Query, string[]]>([
    [{ kind: "result" }, ["ORDER_2 result"]],
    [{ payment_id: "ORDER_2" }, ["ORDER_2 result", "ORDER_2 redirect"]],
    [{ payment_id: "ORDER_2", kind: "redirect" }, ["ORDER_2 redirect"]],
    [{ state: "no address" }, ["ORDER_2 result", ...redirects]],
    [{ state: "delivered" }, []],
    [{ payment_id: "NONE" }, []],
  ])("that fit %j", async (query, expected) => {
    expect(await listed(await paid(), "listCallbacks", query)).toEqual([expected, expected.length, false]);
  });
});

describe("Requests", () => {
  /** Five purchases, then a refused one (6), then a question (7). */
  async function seven(options: SandboxOptions = {}): Promise<Sandbox> {
    const sandbox = await five(options);
    await send(sandbox, salePath, sale("ORDER_6"));
    await sendSigned(sandbox, statusPath, { general: { project_id: 200, payment_id: "ORDER_1" } });
    return sandbox;
  }

  test("are listed newest first, in pages", async () => {
    const sandbox = await seven();
    expect(await listed(sandbox, "listRequests", { limit: 3 })).toEqual([["7", "6", "5"], 7, true]);
    expect(await listed(sandbox, "listRequests", { before: 5 })).toEqual([["4", "3", "2", "1"], 7, false]);
  });

  test("go on before one that is not kept any more", async () => {
    const sandbox = await seven({ keep: 3 });
    expect(await listed(sandbox, "listRequests", { before: 6 })).toEqual([["5"], 3, false]);
    expect(await listed(sandbox, "listRequests", { before: 2 })).toEqual([[], 3, false]);
  });

  test.each<[Query, string[]]>([
    [{ accepted: false }, ["6"]],
    [{ accepted: true, path: salePath }, ["5", "4", "3", "2", "1"]],
    [{ payment_id: "ORDER_1" }, ["7", "1"]],
    [{ path: statusPath }, ["7"]],
    [{ path: "/v2/none" }, []],
  ])("that fit %j", async (query, expected) => {
    expect(await listed(await seven(), "listRequests", query)).toEqual([expected, expected.length, false]);
  });

  test("have what both sides saw, but neither card numbers nor credentials", async () => {
    const sandbox = await sandboxFor();
    await fetch(sandbox.url + payoutPath, {
      method: "POST",
      headers: { "Content-Type": "application/json", Authorization: "Bearer secret", Cookie: "a=b" },
      body: JSON.stringify(payout("PAYOUT_1", { card: { pan: "6200000000000005", year: 2030, month: 1 } })),
    });
    const { body } = await call(sandbox, "getRequest", { path: { request_number: 1 } });
    expect(body).toMatchObject({
      number: 1,
      project_id: 200,
      method: "POST",
      path: payoutPath,
      status: 400,
      code: "3262",
      accepted: false,
      payment_id: "PAYOUT_1",
    });
    expect(Object.keys(body.headers)).not.toContain("authorization");
    expect(Object.keys(body.headers)).not.toContain("cookie");
    expect(JSON.stringify(body)).not.toContain("6200000000000005");
    expect(body.canonical).toContain("card:pan:620000******0005");
    expect(JSON.parse(body.answer).code).toBe("3262");
  });
});

/** The operation_id of a payment. */
function operationOf({ payments }: Sandbox, id: string): number {
  return Number(payments.find((payment) => payment.id === id)?.operation_id);
}

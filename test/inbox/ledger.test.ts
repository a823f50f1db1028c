import { aroundEach, describe, expect, test } from "vitest";
import type { InboxContext, InboxTransaction } from "../../src/inbox/inbox-options.js";
import {
  ofNoContract,
  openInbox,
  pglite,
  stoppingInboxes,
  type UnderTest,
  untilHandled,
} from "./support/inbox.js";

aroundEach(stoppingInboxes);

const processing = (id: string) => ({
  payment: { id, status: "processing" },
  operation: { status: "processing" },
});
const success = (id: string, amount = 1000, currency = "CNY") => ({
  payment: { id, sum: { amount, currency } },
  operation: { sum_initial: { amount, currency } },
});
const refused = (id: string) => ({
  payment: { id, status: "decline" },
  operation: { status: "decline", code: "3041" },
});

/** A callback of a refund, whose payment has the status that is given. */
const refund = (id: string, status: string, operation: object = { status: "decline", code: "10105" }) => ({
  payment: { id, status },
  operation: { id: 555, type: "refund", ...operation },
});
const error = (id: string, operation = 1) => ({
  payment: { id, status: "error" },
  operation: { id: operation, status: "error" },
});

interface Heard {
  readonly event: string;
  readonly isNews: boolean;
  readonly mismatch: boolean;
}

/** An inbox that has started, and what its handlers were called with. */
async function opened(): Promise<UnderTest & { heard: Heard[] }> {
  const heard: Heard[] = [];
  const note =
    (event: string) =>
    (_: unknown, { isNews, mismatch }: InboxContext<InboxTransaction>) => {
      heard.push({ event, isNews, mismatch });
    };
  const under = await openInbox({
    on: {
      purchaseSuccess: note("purchaseSuccess"),
      purchaseDecline: note("purchaseDecline"),
      purchaseError: note("purchaseError"),
      payoutSuccess: note("payoutSuccess"),
      payoutReversed: note("payoutReversed"),
      update: note("update"),
    },
  });
  await under.inbox.start();
  return { ...under, heard };
}

describe.concurrent("expect", () => {
  test("writes a payment down, and the same again changes nothing", async () => {
    const { inbox, projectId } = await openInbox();
    const payment = { payment_id: "A", type: "purchase", amount: 1000 } as const;
    await inbox.expect(payment);
    const first = await inbox.payment("A");
    await inbox.expect(payment);
    expect(first).toMatchObject({
      payment_id: "A",
      project_id: projectId,
      type: "purchase",
      expected_amount: 1000,
      status: undefined,
      amount: undefined,
      mismatch: false,
      isFinal: false,
      expected_at: expect.any(Date),
    });
    expect(await inbox.payment("A")).toEqual(first);
  });

  test("refuses the same payment with another sum or type, and keeps the first", async () => {
    const { inbox } = await openInbox();
    await inbox.expect({ payment_id: "A", type: "purchase", amount: 1000 });
    await expect(inbox.expect({ payment_id: "A", type: "purchase", amount: 1001 })).rejects.toThrow(
      "The payment A is expected already, as a purchase of 1000 fen, not as a purchase of 1001. A new order needs a new payment_id.",
    );
    await expect(inbox.expect({ payment_id: "a", type: "payout", amount: 1000 })).rejects.toThrow(
      "The payment a is expected already, as a purchase of 1000 fen, not as a payout of 1000. A new order needs a new payment_id.",
    );
    expect(await inbox.payment("A")).toMatchObject({ type: "purchase", expected_amount: 1000 });
  });

  test.each([
    [
      { payment_id: "", type: "purchase", amount: 1 },
      "payment_id must be a text: the one that the request has.",
    ],
    [
      { payment_id: 5, type: "purchase", amount: 1 },
      "payment_id must be a text: the one that the request has.",
    ],
    [{ payment_id: "A", type: "refund", amount: 1 }, 'type must be "purchase" or "payout".'],
    [{ payment_id: "A", type: "purchase" }, "amount must be there, in fen."],
    [{ payment_id: "A", type: "purchase", amount: 0 }, "amount, in fen, must be a whole number"],
    [{ payment_id: "A", type: "purchase", amount: 1.5 }, "amount, in fen, must be a whole number"],
  ])("refuses %j", async (payment, message) => {
    const { inbox } = await openInbox();
    await expect(inbox.expect(payment as never)).rejects.toThrow(TypeError);
    await expect(inbox.expect(payment as never)).rejects.toThrow(message);
    expect(await inbox.payment("A")).toBe(undefined);
  });

  test("of another project is another payment", async () => {
    const [one, other] = [await openInbox(), await openInbox()];
    await one.inbox.expect({ payment_id: "A", type: "purchase", amount: 1 });
    await other.inbox.expect({ payment_id: "A", type: "payout", amount: 2 });
    expect(await one.inbox.payment("A")).toMatchObject({ type: "purchase", expected_amount: 1 });
    expect(await other.inbox.payment("A")).toMatchObject({ type: "payout", expected_amount: 2 });
  });
});

describe.concurrent("The payment", () => {
  test("has what its callbacks have told, whatever the case of its id", async () => {
    const { inbox, deliver } = await opened();
    await inbox.expect({ payment_id: "order_1", type: "purchase", amount: 1000 });
    await deliver("purchase-success", success("ORDER_1"));
    await untilHandled({ inbox });
    expect(await inbox.payment("Order_1")).toMatchObject({
      payment_id: "order_1",
      status: "success",
      amount: 1000,
      currency: "CNY",
      code: "0",
      isFinal: true,
      mismatch: false,
      status_at: expect.any(Date),
    });
  });

  test("is undefined if nothing is known of it", async () => {
    const { inbox } = await openInbox();
    expect(await inbox.payment("NOBODY")).toBe(undefined);
  });

  test("is not touched by what is of no contract", async () => {
    const { inbox, deliver } = await opened();
    await deliver("purchase-success", ofNoContract("A"));
    await untilHandled({ inbox });
    expect(await inbox.payment("A")).toBe(undefined);
  });
});

describe.concurrent("A success", () => {
  test("with the expected sum reaches its handler", async () => {
    const { inbox, deliver, heard } = await opened();
    await inbox.expect({ payment_id: "A", type: "purchase", amount: 1000 });
    await deliver("purchase-success", success("A"));
    await untilHandled({ inbox });
    expect(heard).toEqual([{ event: "purchaseSuccess", isNews: true, mismatch: false }]);
  });

  test.each([
    ["another amount", success("A", 1001)],
    ["a smaller amount", success("A", 1)],
    ["another currency", success("A", 1000, "USD")],
  ])("with %s reaches update only, as a mismatch", async (_, overrides) => {
    const { inbox, deliver, heard } = await opened();
    await inbox.expect({ payment_id: "A", type: "purchase", amount: 1000 });
    await deliver("purchase-success", overrides);
    await untilHandled({ inbox });
    expect(heard).toEqual([{ event: "update", isNews: true, mismatch: true }]);
    expect(await inbox.payment("A")).toMatchObject({ mismatch: true, status: "success" });
    expect(await inbox.stats()).toMatchObject({ mismatches: 1, open: 0 });
  });

  test("of a payout with another amount reaches update only", async () => {
    const { inbox, deliver, heard } = await opened();
    await inbox.expect({ payment_id: "A", type: "payout", amount: 1 });
    await deliver("payout-success", { payment: { id: "A" } });
    await untilHandled({ inbox });
    expect(heard).toEqual([{ event: "update", isNews: true, mismatch: true }]);
  });

  test("of the other type reaches update only, and is not the payment's status", async () => {
    const { inbox, deliver, heard } = await opened();
    await inbox.expect({ payment_id: "A", type: "payout", amount: 1000 });
    await deliver("purchase-success", success("A"));
    await untilHandled({ inbox });
    expect(heard).toEqual([{ event: "update", isNews: false, mismatch: true }]);
    expect(await inbox.payment("A")).toMatchObject({ type: "payout", status: undefined, mismatch: true });
  });

  test("that nobody expects reaches its handler", async () => {
    const { inbox, deliver, heard } = await opened();
    await deliver("purchase-success", success("A"));
    await untilHandled({ inbox });
    expect(heard).toEqual([{ event: "purchaseSuccess", isNews: true, mismatch: false }]);
    expect(await inbox.payment("A")).toMatchObject({ expected_amount: undefined, expected_at: undefined });
  });

  test.each([
    ["another amount", 999, "purchase", true],
    ["the same amount", 1000, "purchase", false],
    ["another type", 1000, "payout", true],
  ] as const)("that came before it was expected, with %s", async (_, amount, type, mismatch) => {
    const { inbox, deliver } = await opened();
    await deliver("purchase-success", success("A"));
    await untilHandled({ inbox });
    await inbox.expect({ payment_id: "A", type, amount });
    expect(await inbox.payment("A")).toMatchObject({ mismatch, expected_amount: amount, status: "success" });
  });
});

describe.concurrent("By the rule of supersedes,", () => {
  test("a late status is no news, and the payment keeps its own", async () => {
    const { inbox, deliver, heard } = await opened();
    await deliver("purchase-success", success("A"));
    await deliver("purchase-success", processing("A"));
    await untilHandled({ inbox });
    expect(heard).toEqual([
      { event: "purchaseSuccess", isNews: true, mismatch: false },
      { event: "update", isNews: false, mismatch: false },
    ]);
    expect(await inbox.payment("A")).toMatchObject({ status: "success" });
  });

  test("a decline after a success is an update that is no news", async () => {
    const { inbox, deliver, heard } = await opened();
    await deliver("purchase-success", success("A"));
    await deliver("purchase-decline", { payment: { id: "A" } });
    await untilHandled({ inbox });
    expect(heard[1]).toEqual({ event: "update", isNews: false, mismatch: false });
    expect(await inbox.payment("A")).toMatchObject({ status: "success" });
  });

  test("the same result with another operation is no second one", async () => {
    const { inbox, deliver, heard } = await opened();
    await deliver("purchase-success", success("A"));
    await deliver("purchase-success", { ...success("A"), operation: { id: 987_654 } });
    await untilHandled({ inbox });
    expect(heard.map(({ event }) => event)).toEqual(["purchaseSuccess", "update"]);
  });

  test("a refused duplicate says nothing of the payment, whose success still counts", async () => {
    const { inbox, deliver, heard } = await opened();
    await deliver("purchase-decline", refused("A"));
    await untilHandled({ inbox });
    expect(await inbox.payment("A")).toMatchObject({ status: undefined, isFinal: false });
    await deliver("purchase-success", success("A"));
    await untilHandled({ inbox });
    expect(heard.map(({ event }) => event)).toEqual(["update", "purchaseSuccess"]);
  });

  test("a success after an error counts, as the payment may be sent again", async () => {
    const { inbox, deliver, heard } = await opened();
    await deliver("purchase-decline", {
      payment: { id: "A", status: "error" },
      operation: { status: "error" },
    });
    await deliver("purchase-success", success("A"));
    await untilHandled({ inbox });
    expect(heard.map(({ event, isNews }) => [event, isNews])).toEqual([
      ["purchaseError", true],
      ["purchaseSuccess", true],
    ]);
  });

  test("a payout that is taken back replaces its success", async () => {
    const { inbox, deliver, heard } = await opened();
    await deliver("payout-success", { payment: { id: "A" } });
    await deliver("payout-success", { payment: { id: "A", status: "reversed" } });
    await untilHandled({ inbox });
    expect(heard.map(({ event }) => event)).toEqual(["payoutSuccess", "payoutReversed"]);
    expect(await inbox.payment("A")).toMatchObject({ status: "reversed" });
  });
});

describe.concurrent("A result whose status another callback has brought", () => {
  const news = { isNews: true, mismatch: false };
  const late = { isNews: false, mismatch: false };

  test("reaches its handler, once, and the payment has its code", async () => {
    const { inbox, deliver, heard } = await opened();
    await inbox.expect({ payment_id: "A", type: "purchase", amount: 1000 });
    await deliver("purchase-success", refund("A", "success"));
    await untilHandled({ inbox });
    const before = await inbox.payment("A");
    expect(before).toMatchObject({ status: "success", code: "10105" });
    await deliver("purchase-success", success("A"));
    await deliver("purchase-success", { ...success("A"), operation: { id: 987_654 } });
    await untilHandled({ inbox });
    expect(heard).toEqual([
      { event: "update", ...news },
      { event: "purchaseSuccess", ...news },
      { event: "update", ...late },
    ]);
    expect(await inbox.payment("A")).toMatchObject({ status: "success", code: "0", isFinal: true });
    expect((await inbox.payment("A"))?.status_at).toEqual(before?.status_at);
  });

  test("reaches its handler when the status has come in another currency", async () => {
    const { inbox, deliver, heard } = await opened();
    await deliver("purchase-success", success("A", 1000, "USD"));
    await deliver("purchase-success", { ...success("A"), operation: { id: 987_654 } });
    await untilHandled({ inbox });
    expect(heard.map(({ event }) => event)).toEqual(["update", "purchaseSuccess"]);
    expect(await inbox.payment("A")).toMatchObject({ amount: 1000, currency: "CNY" });
  });

  test("does not if it is a mismatch", async () => {
    const { inbox, deliver, heard } = await opened();
    await inbox.expect({ payment_id: "A", type: "purchase", amount: 1000 });
    await deliver("purchase-success", refund("A", "success"));
    await deliver("purchase-success", success("A", 999));
    await untilHandled({ inbox });
    expect(heard).toEqual([
      { event: "update", ...news },
      { event: "update", isNews: false, mismatch: true },
    ]);
  });

  test("reaches its handler again when that has failed", async () => {
    let tries = 0;
    const { inbox, deliver } = await openInbox({
      retry: { retries: 1, minTimeout: "1s", maxTimeout: "1s" },
      on: {
        purchaseSuccess: () => {
          if (++tries === 1) {
            throw new Error("out of stock");
          }
        },
        update: () => {},
      },
    });
    await inbox.start();
    await deliver("purchase-success", refund("A", "success"));
    await deliver("purchase-success", success("A"));
    await untilHandled({ inbox });
    expect(tries).toBe(2);
    expect((await inbox.list()).map(({ handled_as }) => handled_as)).toEqual(["update", "purchaseSuccess"]);
  });

  test.each(["refunded", "partially refunded"])("is late after %s", async (status) => {
    const { inbox, deliver, heard } = await opened();
    await inbox.expect({ payment_id: "A", type: "purchase", amount: 1000 });
    await deliver("purchase-success", refund("A", status, { status: "success" }));
    await deliver("purchase-success", processing("A"));
    await deliver("purchase-success", success("A"));
    await untilHandled({ inbox });
    expect(heard).toEqual([
      { event: "update", ...news },
      { event: "update", ...late },
      { event: "update", ...late },
    ]);
    expect(await inbox.payment("A")).toMatchObject({ status });
  });
});

describe.concurrent("Expected again after an error, the payment", () => {
  const again = { payment_id: "A", type: "purchase", amount: 1000 } as const;

  test("is open, shows the error, and has a result of its own", async () => {
    const { inbox, deliver, heard } = await opened();
    await inbox.expect(again);
    await deliver("purchase-decline", error("A"));
    await untilHandled({ inbox });
    const first = await inbox.payment("A");
    expect(first).toMatchObject({ status: "error", isFinal: true });
    await inbox.expect(again);
    const second = await inbox.payment("A");
    expect(second).toMatchObject({ status: "error", isFinal: false, asked_at: undefined });
    expect(second?.expected_at?.getTime()).toBeGreaterThan(first?.expected_at?.getTime() ?? 0);
    await deliver("purchase-decline", error("A", 2));
    await untilHandled({ inbox });
    expect(heard.map(({ event }) => event)).toEqual(["purchaseError", "purchaseError"]);
    expect(await inbox.payment("A")).toMatchObject({ status: "error", isFinal: true });
  });

  test("has the status of the new try", async () => {
    const { inbox, deliver } = await opened();
    await inbox.expect(again);
    await deliver("purchase-decline", error("A"));
    await untilHandled({ inbox });
    await inbox.expect(again);
    await deliver("purchase-success", processing("A"));
    await untilHandled({ inbox });
    expect(await inbox.payment("A")).toMatchObject({ status: "processing", isFinal: false });
  });

  test("stays over if that is refused", async () => {
    const { inbox, deliver } = await opened();
    await inbox.expect(again);
    await deliver("purchase-decline", error("A"));
    await untilHandled({ inbox });
    const before = await inbox.payment("A");
    await expect(inbox.expect({ ...again, amount: 1001 })).rejects.toThrow("is expected already");
    expect(await inbox.payment("A")).toEqual(before);
  });
});

test.concurrent("A payment that was paid or declined stays over when it is expected again", async () => {
  const { inbox, deliver } = await opened();
  await inbox.expect({ payment_id: "A", type: "purchase", amount: 1000 });
  await inbox.expect({ payment_id: "B", type: "purchase", amount: 1000 });
  await deliver("purchase-success", success("A"));
  await deliver("purchase-decline", { payment: { id: "B" } });
  await untilHandled({ inbox });
  const before = [await inbox.payment("A"), await inbox.payment("B")];
  await inbox.expect({ payment_id: "A", type: "purchase", amount: 1000 });
  await inbox.expect({ payment_id: "B", type: "purchase", amount: 1000 });
  expect(before).toMatchObject([{ isFinal: true }, { isFinal: true }]);
  expect([await inbox.payment("A"), await inbox.payment("B")]).toEqual(before);
});

test.concurrent("An amount beyond all integers is kept, and holds up nothing", async () => {
  const { inbox, deliver, heard } = await opened();
  await inbox.expect({ payment_id: "A", type: "purchase", amount: 1000 });
  await deliver("purchase-success", success("A", 1e30));
  await untilHandled({ inbox });
  expect(heard).toEqual([{ event: "update", isNews: true, mismatch: true }]);
  expect(await inbox.payment("A")).toMatchObject({ amount: 1e30, mismatch: true });
});

test.concurrent("A driver that renames columns and reads dates its own way changes nothing", async () => {
  type Tx = Parameters<Parameters<Awaited<ReturnType<typeof pglite>>["transaction"]>[0]>[0];
  const camelCase = (name: string) => name.replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  const renamed = (row: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        camelCase(name),
        value instanceof Date ? value.getTime() : value,
      ]),
    );
  const adapter = (tx: Tx) => ({
    executeSql: async (text: string, values: unknown[] = []) => ({
      rows: (await tx.query<Record<string, unknown>>(text, values)).rows.map(renamed),
    }),
  });
  const heard: object[] = [];
  const note =
    (event: string) =>
    (_: unknown, { isNews, mismatch, payment }: InboxContext<Tx>) => {
      heard.push({ event, isNews, mismatch, expected: payment?.expected_amount, at: payment?.status_at });
    };
  const { inbox, deliver, errors } = await openInbox({
    transaction: async (run: (tx: Tx, db: object) => Promise<unknown>) =>
      (await pglite()).transaction((tx) => run(tx, adapter(tx))),
    on: { purchaseSuccess: note("purchaseSuccess"), redirect: note("redirect"), update: note("update") },
  } as never);
  await inbox.start();
  await (await pglite()).transaction((tx) =>
    inbox.expect({ payment_id: "A", type: "purchase", amount: 1000 }, { tx: adapter(tx) }),
  );
  await deliver("purchase-redirect", { payment: { id: "A" } });
  await untilHandled({ inbox });
  await deliver("purchase-success", success("A"));
  await untilHandled({ inbox });
  expect(errors).toEqual([]);
  expect(heard).toEqual([
    { event: "redirect", isNews: true, mismatch: false, expected: 1000, at: expect.any(Date) },
    { event: "purchaseSuccess", isNews: true, mismatch: false, expected: 1000, at: expect.any(Date) },
  ]);
});

test.concurrent("A handler that fails leaves the payment as it was", async () => {
  const { inbox, deliver } = await openInbox({
    retry: { retries: 0 },
    on: {
      update: () => {
        throw new Error("No.");
      },
    },
  });
  await inbox.start();
  await deliver("purchase-success", success("A"));
  await untilHandled({ inbox });
  expect(await inbox.list()).toMatchObject([{ state: "dead" }]);
  expect(await inbox.payment("A")).toBe(undefined);
});

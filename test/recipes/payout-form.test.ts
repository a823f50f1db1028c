import { createGateClient, type GateClient } from "cup-quickpay";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { payoutForm } from "../../examples/recipes/payout-form/form.js";
import { type Account, submitPayout } from "../../examples/recipes/payout-form/submit.js";
import type { Sandbox } from "../../src/sandbox/index.js";
import { payout } from "../sandbox/support/merchant.js";
import { sandboxFor } from "../sandbox/support/sandbox-for.js";

/* examples/recipes/payout-form, against the sandbox. */

const pan = "6200000000000005";
const filled = {
  payment_id: "FORM_1",
  amount: "1,234.50",
  pan: "6200 0000 0000 0005",
  bank_id: "6",
  region_id: "5",
  city: "广州市",
  branch: "天河支行",
};

const formOf = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...filled, ...fields })) {
    form.append(name, value);
  }
  return form;
};

const gateOf = ({ projectId, secretKey, url }: Sandbox) =>
  createGateClient({ projectId, secretKey, baseUrl: url });

/** A customer with 10 000 yuan. */
function account(): Account & { readonly reserved: Map<string, number> } {
  const reserved = new Map<string, number>();
  return {
    reserved,
    customer: payout("ANY").customer,
    async reserve(id, fen) {
      if (reserved.has(id)) {
        return "repeated";
      }
      const sum = [...reserved.values()].reduce((a, b) => a + b, fen);
      if (sum > 1_000_000) {
        return "refused";
      }
      reserved.set(id, fen);
      return "reserved";
    },
    async release(id) {
      reserved.delete(id);
    },
  };
}

/** The payouts that the platform has. */
const payouts = ({ payments }: Sandbox) => payments.map(({ id, amount }) => [id, amount]);

describe("The payout form", () => {
  test("offers all banks and regions, and names each field", () => {
    const html = payoutForm("FORM_1");
    expect(html.match(/<option value="\d+"/g)).toHaveLength(18 + 34);
    expect(html).toContain("Bank of China</option>");
    expect(html).toContain("Guangdong Sheng</option>");
    const fields = [...html.matchAll(/<(?:input|select) id="(\w+)"/g)].map(([, id]) => id);
    expect(fields).toEqual(["amount", "pan", "bank_id", "region_id", "city", "branch"]);
    for (const field of fields) {
      expect(html).toContain(`<label for="${field}">`);
    }
    expect(html).toContain("10.00 – 44999.00 元 yuan");
  });

  test("shows the Chinese names that the platform's own list has", () => {
    const html = payoutForm("FORM_1", {}, {}, [{ id: 6, name: "Bank of China", nativeName: "中国银行" }]);
    expect(html).toContain('<option value="6">中国银行 Bank of China</option>');
  });

  test("says what is wrong at its field and at the top, keeps what was typed, and forgets the card number", () => {
    const html = payoutForm("FORM_1", { amount: '"><b>', bank_id: "6", pan }, { amount: "wrong <sum>" });
    expect(html).toContain('<li><a href="#amount">wrong &lt;sum&gt;</a></li>');
    expect(html).toContain('aria-describedby="amount-hint amount-problem" aria-invalid="true"');
    expect(html).toContain('value="&quot;&gt;&lt;b&gt;"');
    expect(html).toContain('<option value="6" selected>');
    expect(html).not.toContain(pan);
  });
});

describe("A payout form that was sent", () => {
  test("becomes a payout in fen, once, though it is sent twice at the same time", async () => {
    const sandbox = await sandboxFor();
    const customer = account();
    const answers = await Promise.all([1, 2].map(() => submitPayout(gateOf(sandbox), customer, formOf({}))));
    expect(answers.map(({ status, headers }) => [status, headers.get("location")])).toEqual([
      [303, "/payouts/FORM_1"],
      [303, "/payouts/FORM_1"],
    ]);
    expect(payouts(sandbox)).toEqual([["FORM_1", 123_450]]);
    expect([...customer.reserved]).toEqual([["FORM_1", 123_450]]);
  });

  test.each([
    ["an amount below the limit", { amount: "9.99" }, "amount"],
    ["an amount above the limit", { amount: "44999.01" }, "amount"],
    ["an amount that can be read in two ways", { amount: "1,5" }, "amount"],
    ["an amount with three decimals", { amount: "10.005" }, "amount"],
    ["a card number with a letter", { pan: "620000000000000O" }, "pan"],
    ["a bank that is not in the platform's list", { bank_id: "999" }, "bank_id"],
    ["no region", { region_id: "" }, "region_id"],
    ["a region that there is not", { region_id: "35" }, "region_id"],
    ["no city", { city: "  " }, "city"],
    ["no branch", { branch: "" }, "branch"],
  ])("comes back when it has %s, and nothing is sent or reserved", async (_, fields, field) => {
    const sandbox = await sandboxFor();
    const customer = account();
    const answer = await submitPayout(gateOf(sandbox), customer, formOf(fields));
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect([...html.matchAll(/href="#(\w+)"/g)].map(([, name]) => name)).toEqual([field]);
    expect([payouts(sandbox), customer.reserved.size]).toEqual([[], 0]);
  });

  test("comes back when the bank does not take this amount, though it takes others", async () => {
    const sandbox = await sandboxFor();
    const asked: number[] = [];
    const gate: GateClient = {
      ...gateOf(sandbox),
      async payoutBanks({ payment }) {
        asked.push(payment.amount);
        return [{ id: 6, name: "Bank of China", "min amount": 1000, "max amount": 100_000 }];
      },
    };
    const answer = await submitPayout(gate, account(), formOf({}));
    expect(await answer.text()).toContain('<a href="#bank_id">');
    const taken = await submitPayout(gate, account(), formOf({ payment_id: "FORM_2", amount: "1000" }));
    expect(taken.status).toBe(303);
    expect(asked).toEqual([123_450, 100_000]);
  });

  test("comes back when the balance is too small", async () => {
    const sandbox = await sandboxFor();
    const answer = await submitPayout(gateOf(sandbox), account(), formOf({ amount: "10000.01" }));
    expect([answer.status, payouts(sandbox)]).toEqual([422, []]);
  });

  test("keeps the sum reserved when it is sent again, and that fails", async () => {
    const sandbox = await sandboxFor();
    const customer = account();
    await submitPayout(gateOf(sandbox), customer, formOf({}));
    const gate = createGateClient({ projectId: 200, secretKey: "another key", baseUrl: sandbox.url });
    const { payoutBanks } = gateOf(sandbox);
    const answer = await submitPayout({ ...gate, payoutBanks }, customer, formOf({}));
    expect([answer.status, customer.reserved.get("FORM_1")]).toEqual([303, 123_450]);
  });

  test("keeps the sum reserved when nobody knows whether the payout was registered", async () => {
    const sandbox = await sandboxFor();
    sandbox.setScenario("answer_lost");
    const customer = account();
    const answer = await submitPayout(gateOf(sandbox), customer, formOf({}));
    expect([answer.status, customer.reserved.get("FORM_1")]).toEqual([303, 123_450]);
  });

  test("releases the sum when the platform has refused, and tells the log nothing of the card", async () => {
    const tell = vi.spyOn(console, "error").mockImplementation(() => {});
    onTestFinished(() => tell.mockRestore());
    const sandbox = await sandboxFor();
    const gate = createGateClient({ projectId: 200, secretKey: "another key", baseUrl: sandbox.url });
    const customer = account();
    const { payoutBanks } = gateOf(sandbox);
    const answer = await submitPayout({ ...gate, payoutBanks }, customer, formOf({}));
    expect([answer.status, customer.reserved.size]).toEqual([422, 0]);
    expect(tell).toHaveBeenCalledTimes(1);
    expect(String(tell.mock.calls)).not.toContain(pan);
  });
});

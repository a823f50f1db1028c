import { describe, expect, test, vi } from "vitest";
import type { Sandbox } from "../../src/sandbox/index.js";
import { payout, payoutPath, sale, salePath, send, sendSigned, signed } from "./support/merchant.js";
import { open, pageUrl, parameters, signedPage, submit } from "./support/page.js";
import { startReceiver } from "./support/receiver.js";
import { sandboxFor } from "./support/sandbox-for.js";

const paid = "6200000000000005";
const paidOut = "6216261000000000018";
const secrets = [paid, paidOut, "sandbox-secret-key", "sandbox-data-api-secret-key"];

/** Everything that a sandbox shows to anybody. */
async function everythingShown(sandbox: Sandbox): Promise<string> {
  const rows = [
    ...sandbox.payments.map(({ operation_id }) => `payments/${operation_id}`),
    ...sandbox.callbacks.map(({ id }) => `callbacks/${id}`),
    ...sandbox.requests.map(({ number }) => `requests/${number}`),
  ];
  const paths = ["", "callbacks", "requests", "export.csv", "export.har", ...rows];
  const pages = await Promise.all(paths.map((path) => open(`${sandbox.url}/dashboard/${path}`)));
  return JSON.stringify([
    pages.map(({ text }) => text),
    sandbox.payments,
    sandbox.callbacks,
    sandbox.requests,
  ]);
}

test("neither card number nor secret is shown, kept in views, called back, or printed", async () => {
  const printed = [vi.spyOn(process.stdout, "write"), vi.spyOn(process.stderr, "write")];
  const { url, received } = await startReceiver();
  const sandbox = await sandboxFor({ callbackUrl: url });

  await sendSigned(sandbox, salePath, sale("ORDER_1", { payment: { description: `card ${paid}` } }));
  await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"));
  // Refused ones are shown too: with a wrong signature, with a wrong field, and on Payment Page.
  await send(sandbox, payoutPath, signed(payout("PAYOUT_2"), "another"));
  await sendSigned(sandbox, payoutPath, payout("PAYOUT_3", { payment: { amount: 1 } }));
  await open(pageUrl(sandbox, signedPage(parameters({ payment_description: paid }), "another")));
  await sandbox.pay("ORDER_1", paid);
  await sandbox.settled();

  const shown = await everythingShown(sandbox);
  expect(shown).toContain("620000******0005");
  expect(shown).toContain("621626******0018");
  const called = received.map(({ text }) => text).join();
  const wrote = printed.flatMap(({ mock }) => mock.calls.map(([text]) => String(text))).join();
  for (const spy of printed) {
    spy.mockRestore();
  }
  for (const secret of secrets) {
    expect(called).not.toContain(secret);
    expect(wrote).not.toContain(secret);
    expect(shown).not.toContain(secret);
  }
});

test("the form keeps a wrong number in its field, to be mended, and says it nowhere else", async () => {
  const sandbox = await sandboxFor();
  await submit(`${sandbox.url}/payment/confirm`, signedPage(parameters()));
  const form = sandbox.payments[0]?.form_url?.replace(/\?.*/, "");
  const { text } = await submit(`${form}/pay`, { card_number: "6212345678901234567" });
  expect(text.split("6212345678901234567")).toHaveLength(2);
  expect(text).toContain('value="6212345678901234567"');
});

describe("what is kept of a card number", () => {
  const shown = async (sandbox: Sandbox) =>
    JSON.stringify([sandbox.requests, sandbox.callbacks, sandbox.payments, sandbox.snapshot()]);

  test.each([
    ["UnionPay", "6229880011223344558"],
    ["ICBC", "9558801122334455665"],
    ["Mastercard", "2221001122334458"],
  ])(
    "one of %s is masked in bodies, names of headers, JSON that cannot be read, and what a receiver says",
    async (_, number) => {
      const { url } = await startReceiver((response) => {
        response.writeHead(500, { "X-Card": number }).end(`no such card: ${number}`);
      });
      const sandbox = await sandboxFor({ clock: "manual", callbackUrl: `${url}?card=${number}` });
      await sendSigned(sandbox, payoutPath, payout("P", { payment: { description: `Card ${number}` } }));
      await send(sandbox, payoutPath, `{"a":"\\u00${number.charCodeAt(0).toString(16)}${number.slice(1)}"`);
      await send(sandbox, payoutPath, `{"pan": "${number}", ${" ".repeat(20_000)}`);
      await fetch(sandbox.url + payoutPath, { method: "POST", headers: { [`x-${number}`]: "1" } });
      await sandbox.settled();
      expect(sandbox.callbacks[0]?.attempts[0]?.answer).toContain("******");
      const { state, ...rest } = sandbox.snapshot();
      const text = JSON.stringify([sandbox.requests, sandbox.callbacks, sandbox.payments, rest]);
      expect(text).not.toContain(number);
      // The address of a receiver has to work.
      expect(String(state).replaceAll(`?card=${number}`, "")).not.toContain(number);
    },
  );

  test("a token of the Data API that is the user's own is not", async () => {
    const sandbox = await sandboxFor({ dataApiToken: "own-token-of-the-user" });
    await send(sandbox, "/v1/operations/get", { token: "own-token-of-the-user", signature: "" });
    await send(sandbox, "/v1/operations/get", { token: "a-token-of-somebody-else", signature: "" });
    expect(await shown(sandbox)).not.toMatch(/own-token-of-the-user|a-token-of-somebody-else/);
  });
});

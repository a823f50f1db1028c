import { describe, expect, test } from "vitest";
import type { Sandbox, SandboxCallback, SandboxOptions } from "../../src/sandbox/index.js";
import { type Message, sale, salePath, sendSigned } from "./support/merchant.js";
import { open, submit } from "./support/page.js";
import { sandboxFor } from "./support/sandbox-for.js";

const returnUrls = {
  success: "https://shop.example.com/paid",
  decline: "https://shop.example.com/declined",
  return: "https://shop.example.com/back",
};

/** A purchase whose redirect callback is there. */
async function waiting(options: SandboxOptions = {}, return_url: object = returnUrls) {
  const sandbox = await sandboxFor(options);
  await sendSigned(sandbox, salePath, sale("ORDER_1", { return_url }));
  await sandbox.settled();
  const [callback] = sandbox.callbacks as [SandboxCallback];
  const { redirect_data } = callback.body as Message;
  const query = `${redirect_data.url}?${new URLSearchParams(redirect_data.body)}`;
  return { sandbox, redirect: redirect_data, url: redirect_data.url as string, query };
}

const result = async (sandbox: Sandbox, url: string) => {
  await sandbox.settled();
  return open(`${url}/return`);
};

describe("the form opens", () => {
  test("by GET with the fields in the query", async () => {
    const { query } = await waiting();
    const { status, text } = await open(query);
    expect(status).toBe(200);
    for (const part of ["银联快捷支付", "¥ 10.00", "ORDER_1", "Card number", "6200 0000 0000 0005"]) {
      expect(text).toContain(part);
    }
  });

  test("by POST with the fields in a form, when redirect_data says so", async () => {
    const { redirect, url } = await waiting({ scenario: "redirect_post" });
    const headers = { "Sec-Fetch-Site": "cross-site", Origin: "https://shop.example.com" };
    expect((await submit(url, redirect.body, headers)).status).toBe(200);
  });

  test("without fields, when redirect_data has none", async () => {
    const { url } = await waiting({ scenario: "redirect_without_fields" });
    expect((await open(url)).status).toBe(200);
  });
});

describe("the form does not open, and says what is wrong with the redirect", () => {
  test("without the fields of redirect_data.body", async () => {
    const { url } = await waiting();
    const { status, text } = await open(url);
    expect(status).toBe(400);
    expect(text).toContain("redirect_data.body");
    expect(text).toContain("<code>merchantTradeId</code>");
  });

  test("with a field changed", async () => {
    const { redirect, url } = await waiting();
    const { status, text } = await open(
      `${url}?${new URLSearchParams({ ...redirect.body, amountFee: "0.01" })}`,
    );
    expect(status).toBe(400);
    expect(text).toContain("<code>amountFee</code>");
  });

  test("by GET, when redirect_data says POST", async () => {
    const { status, text } = await waiting({ scenario: "redirect_post" }).then(({ query }) => open(query));
    expect([status, text.includes("redirect_data.method: POST")]).toEqual([400, true]);
  });

  test("for a payment that does not exist", async () => {
    const { sandbox } = await waiting();
    expect((await open(`${sandbox.url}/cup/${"0".repeat(32)}`)).status).toBe(404);
  });
});

describe("after the form the customer returns", () => {
  test("to return_url.success, paid", async () => {
    const { sandbox, url } = await waiting();
    const paid = await submit(`${url}/pay`, { card_number: "6200 0000 0000 0005" });
    expect(paid.status).toBe(303);
    expect((await result(sandbox, url)).location).toBe("https://shop.example.com/paid");
    expect(sandbox.payments[0]).toMatchObject({ status: "success", card: "620000******0005" });
  });

  test("to return_url.decline, declined", async () => {
    const { sandbox, url } = await waiting();
    await submit(`${url}/pay`, { card_number: "6200000000000013" });
    expect((await result(sandbox, url)).location).toBe("https://shop.example.com/declined");
  });

  test("to return_url.decline, cancelled", async () => {
    const { sandbox, url } = await waiting();
    await submit(`${url}/cancel`);
    expect((await result(sandbox, url)).location).toBe("https://shop.example.com/declined");
    expect(sandbox.payments[0]?.code).toBe("20301");
  });

  test("to return_url.return, when there is none for declines", async () => {
    const { sandbox, url } = await waiting(
      {},
      { success: "https://shop.example.com/paid", return: "https://shop.example.com/back" },
    );
    await submit(`${url}/cancel`);
    expect((await result(sandbox, url)).location).toBe("https://shop.example.com/back");
  });

  test("to return_url.success, when there is no other: a return proves nothing", async () => {
    const { sandbox, url } = await waiting({}, { success: "https://shop.example.com/paid" });
    await submit(`${url}/cancel`);
    expect((await result(sandbox, url)).location).toBe("https://shop.example.com/paid");
  });
});

describe("customers do everything twice", () => {
  test("two clicks on pay are one payment", async () => {
    const { sandbox, url } = await waiting();
    const clicks = await Promise.all(
      [1, 2, 3].map(() => submit(`${url}/pay`, { card_number: "6200000000000005" })),
    );
    await sandbox.settled();
    expect(clicks.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(sandbox.callbacks.map(({ kind }) => kind)).toEqual(["redirect", "result"]);
  });

  test("the first of two tabs counts", async () => {
    const { sandbox, url } = await waiting();
    await submit(`${url}/pay`, { card_number: "6200000000000005" });
    await submit(`${url}/pay`, { card_number: "6200000000000021" });
    await submit(`${url}/cancel`);
    await sandbox.settled();
    expect(sandbox.payments[0]).toMatchObject({ status: "success", card: "620000******0005" });
  });

  test("going back to the form after the result leads to the result", async () => {
    const { sandbox, url, query } = await waiting();
    await submit(`${url}/pay`, { card_number: "6200000000000005" });
    await sandbox.settled();
    expect((await open(query)).location).toMatch(/^\/cup\/[0-9a-f]{32}\/return$/);
  });

  test("no page is kept by the browser, so going back asks again", async () => {
    const { query } = await waiting();
    expect((await open(query)).headers.get("cache-control")).toBe("no-store");
  });
});

test("what is no card number is refused, and the form comes again", async () => {
  const { sandbox, url } = await waiting();
  const { status, text } = await submit(`${url}/pay`, { card_number: "6200000000000006" });
  expect(status).toBe(422);
  expect(text).toContain("卡号有误");
  expect(text).toContain('value="6200000000000006"');
  expect(sandbox.payments[0]?.status).toBe("awaiting redirect result");
});

test.each(["pay", "cancel"])("another site cannot %s for the customer", async (action) => {
  const { sandbox, url } = await waiting();
  const fields = { card_number: "6200000000000005" };
  const shown = await Promise.all([
    submit(`${url}/${action}`, fields, { "Sec-Fetch-Site": "cross-site" }),
    submit(`${url}/${action}`, fields, { Origin: "https://evil.example.com" }),
  ]);
  expect(shown.map(({ status }) => status)).toEqual([403, 403]);
  expect(sandbox.payments[0]?.status).toBe("awaiting redirect result");
});

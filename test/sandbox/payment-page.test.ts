import { describe, expect, test } from "vitest";
import type { Sandbox } from "../../src/sandbox/index.js";
import { sale, salePath, sendSigned } from "./support/merchant.js";
import {
  follow,
  open,
  type Parameters,
  pageUrl,
  parameters,
  type Shown,
  signedPage,
  submit,
} from "./support/page.js";
import { startReceiver } from "./support/receiver.js";
import { sandboxFor } from "./support/sandbox-for.js";

const confirm = (sandbox: Sandbox, fields: Parameters) => submit(`${sandbox.url}/payment/confirm`, fields);
const formOf = ({ location }: Shown) => new URL(location ?? "").pathname;
const pay = (sandbox: Sandbox, confirmed: Shown, number = "6200000000000005") =>
  submit(`${sandbox.url}${formOf(confirmed)}/pay`, { card_number: number });

describe("the page opens", () => {
  test("by GET, with sum, order and method, in Chinese and English", async () => {
    const sandbox = await sandboxFor();
    const { status, text, headers } = await open(pageUrl(sandbox, signedPage(parameters())));
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("text/html; charset=UTF-8");
    for (const part of [
      "¥ 10.00",
      "TEST_154",
      "TEST_1557900746307",
      "银联快捷支付",
      "CUP QuickPay",
      "同意并支付",
      "Agree and pay",
    ]) {
      expect(text).toContain(part);
    }
  });

  test("by POST, for long data", async () => {
    const sandbox = await sandboxFor();
    const { status, text } = await submit(
      `${sandbox.url}/payment`,
      signedPage(parameters({ receipt_data: "eyJ4Ijox".repeat(3000) })),
    );
    expect([status, text.includes("同意并支付")]).toEqual([200, true]);
  });

  test("though another site sends the customer", async () => {
    const sandbox = await sandboxFor();
    const headers = { "Sec-Fetch-Site": "cross-site", Origin: "https://shop.example.com" };
    expect((await submit(`${sandbox.url}/payment`, signedPage(parameters()), headers)).status).toBe(200);
  });

  test("with the method to choose", async () => {
    const sandbox = await sandboxFor();
    expect((await open(pageUrl(sandbox, signedPage(parameters())))).text).not.toMatch(
      /type="radio"[^>]* checked/,
    );
  });

  test.each(["force_payment_method", "default_payment_method"])(
    "with the method chosen by %s",
    async (name) => {
      const sandbox = await sandboxFor();
      const { text } = await open(pageUrl(sandbox, signedPage(parameters({ [name]: "cup-quick" }))));
      expect(text).toMatch(/type="radio"[^>]* checked/);
    },
  );

  test("with unsigned markers and frame_mode", async () => {
    const sandbox = await sandboxFor();
    const fields = signedPage(parameters({ frame_mode: "popup", _plugin_version: "1.0" }));
    expect((await open(pageUrl(sandbox, fields))).status).toBe(200);
  });

  test("with a flag that is signed as 1 but sent as true, as some SDKs do", async () => {
    const sandbox = await sandboxFor();
    const fields = { ...signedPage(parameters({ close_on_missclick: 1 })), close_on_missclick: "true" };
    expect((await open(pageUrl(sandbox, fields))).status).toBe(200);
  });

  test("as often as the customer likes, and leaving it registers nothing and sends nothing", async () => {
    const { url, received } = await startReceiver();
    const sandbox = await sandboxFor({ callbackUrl: url });
    for (const _ of [1, 2, 3]) {
      await open(pageUrl(sandbox, signedPage(parameters())));
    }
    await sandbox.settled();
    expect([sandbox.payments, received]).toEqual([[], []]);
  });
});

describe("the page does not open, and says why", () => {
  const refused = async (fields: Parameters) => {
    const { status, text } = await open(pageUrl(await sandboxFor(), fields));
    expect(status).toBe(400);
    return text;
  };

  test("without a signature", async () => {
    expect(await refused(parameters())).toContain("3262 Empty signature");
  });

  test("with a signature by another key, and it shows what is signed", async () => {
    const text = await refused(signedPage(parameters(), "another"));
    expect(text).toContain("3261 Invalid signature");
    expect(text).toContain("customer_id:123;language_code:zh;payment_amount:1000;payment_currency:CNY");
  });

  test("with a parameter changed after signing", async () => {
    expect(await refused({ ...signedPage(parameters()), payment_amount: "1" })).toContain(
      "3261 Invalid signature",
    );
  });

  test.each<[string, Record<string, string | number | undefined>, string]>([
    ["another project", { project_id: 201 }, "2442 Project ID not found"],
    ["another currency", { payment_currency: "USD" }, "3121 Invalid currency"],
    ["too large an amount", { payment_amount: 5_000_001 }, "2642 Operation amount is greater than limit"],
    ["an amount that is no number", { payment_amount: "ten" }, "502 Validation error"],
    ["another language", { language_code: "en" }, "language_code"],
    ["no description", { payment_description: undefined }, "2004 Required field not provided"],
    ["no customer", { customer_id: undefined }, "customer_id"],
    ["another method", { force_payment_method: "card" }, "2541 Unknown Payment Method"],
    ["a payout", { mode: "payout" }, "310 This operation is not allowed by project settings"],
    ["a purchase in two steps", { operation_type: "auth" }, "310"],
    ["a return to a script", { redirect_success_url: "javascript:alert(1)" }, "redirect_success_url"],
  ])("with %s", async (_, change, reason) => {
    expect(await refused(signedPage(parameters(change)))).toContain(reason);
  });

  test("with a payment_id that another purchase has", async () => {
    const sandbox = await sandboxFor();
    await sendSigned(sandbox, salePath, sale("TEST_154"));
    const { status, text } = await open(pageUrl(sandbox, signedPage(parameters())));
    expect([status, text.includes("3041 Payment ID already exists")]).toEqual([400, true]);
  });

  test("and in Chinese too", async () => {
    expect(await refused(parameters())).toContain("无法打开支付页面");
  });
});

describe("a purchase through Payment Page", () => {
  test("confirm, form, card, result; one callback, and no redirect callback", async () => {
    const { url, received } = await startReceiver();
    const sandbox = await sandboxFor({ callbackUrl: url });
    const confirmed = await confirm(sandbox, signedPage(parameters()));
    expect(confirmed.status).toBe(303);
    expect((await open(confirmed.location ?? "")).text).toContain("银行卡号");

    const result = await follow(sandbox, await pay(sandbox, confirmed));
    await sandbox.settled();
    expect(result.text).toMatch(/支付成功|正在处理/);
    expect(received.map(({ body }) => [body.payment.id, body.payment.status, body.payment.method])).toEqual([
      ["TEST_154", "success", "quick"],
    ]);
    expect(received[0]?.body).not.toHaveProperty("redirect_data");
  });

  test("declined: the result page has code and reason", async () => {
    const sandbox = await sandboxFor();
    const confirmed = await confirm(sandbox, signedPage(parameters()));
    await pay(sandbox, confirmed, "6200000000000021");
    await sandbox.settled();
    const { text } = await open(`${sandbox.url}${formOf(confirmed)}/return`).then((shown) =>
      follow(sandbox, shown),
    );
    expect(text).toContain("支付未成功");
    expect(text).toContain("20105 Insufficient funds on customer account");
    // The same for the customer.
    expect(text).toContain("余额不足");
  });

  test("while the service works, a page waits and looks again by itself", async () => {
    const sandbox = await sandboxFor({ clock: "manual", basicTime: "60s" });
    const confirmed = await confirm(sandbox, signedPage(parameters()));
    const waiting = await follow(sandbox, await pay(sandbox, confirmed));
    expect(waiting.text).toContain("正在处理");
    expect(waiting.text).toMatch(/http-equiv="refresh" content="1;url=\/cup\/[0-9a-f]{32}\/return"/);
  });

  test.each([
    ["6200000000000005", "https://shop.example.com/paid"],
    ["6200000000000013", "https://shop.example.com/failed"],
  ])("after card %s the result page goes on to %s", async (number, target) => {
    const sandbox = await sandboxFor();
    const urls = {
      redirect_success_url: "https://shop.example.com/paid",
      redirect_fail_url: "https://shop.example.com/failed",
    };
    const confirmed = await confirm(sandbox, signedPage(parameters(urls)));
    await pay(sandbox, confirmed, number);
    await sandbox.settled();
    const { text } = await follow(sandbox, await open(`${sandbox.url}${formOf(confirmed)}/return`));
    expect(text).toContain(`http-equiv="refresh" content="3;url=${target}"`);
  });

  test("the button back to the shop goes to merchant_success_url", async () => {
    const sandbox = await sandboxFor();
    const confirmed = await confirm(
      sandbox,
      signedPage(parameters({ merchant_success_url: "https://shop.example.com/thanks" })),
    );
    await pay(sandbox, confirmed);
    await sandbox.settled();
    const { text } = await follow(sandbox, await open(`${sandbox.url}${formOf(confirmed)}/return`));
    expect(text).toContain('href="https://shop.example.com/thanks"');
  });

  test("the callback goes to merchant_callback_url", async () => {
    const own = await startReceiver();
    const sandbox = await sandboxFor({ callbackUrl: "http://127.0.0.1:9/" });
    await confirm(sandbox, signedPage(parameters({ merchant_callback_url: own.url })));
    await sandbox.pay("TEST_154");
    await sandbox.settled();
    expect(own.received).toHaveLength(1);
  });

  test("confirmed twice it is one payment, and both clicks lead to the same form", async () => {
    const sandbox = await sandboxFor();
    const fields = signedPage(parameters());
    const [first, second] = await Promise.all([confirm(sandbox, fields), confirm(sandbox, fields)]);
    expect(sandbox.payments).toHaveLength(1);
    expect(first.location).toBe(second.location);
  });

  test("opened again after confirming, the page leads to the form; after the result, to the result", async () => {
    const sandbox = await sandboxFor();
    const url = pageUrl(sandbox, signedPage(parameters()));
    await confirm(sandbox, signedPage(parameters()));
    expect((await follow(sandbox, await open(url))).text).toContain("银行卡号");
    await sandbox.pay("TEST_154");
    await sandbox.settled();
    expect((await follow(sandbox, await open(url))).text).toContain("支付成功");
  });

  test("the signature is checked again on confirming", async () => {
    const sandbox = await sandboxFor();
    const { status } = await confirm(sandbox, { ...signedPage(parameters()), payment_amount: "1" });
    expect([status, sandbox.payments]).toEqual([400, []]);
  });

  test("another site cannot confirm for the customer", async () => {
    const sandbox = await sandboxFor();
    const { status } = await submit(`${sandbox.url}/payment/confirm`, signedPage(parameters()), {
      "Sec-Fetch-Site": "cross-site",
    });
    expect([status, sandbox.payments]).toEqual([403, []]);
  });

  test("with autoComplete the customer pays by itself", async () => {
    const sandbox = await sandboxFor({ autoComplete: true });
    await confirm(sandbox, signedPage(parameters()));
    await sandbox.settled();
    expect(sandbox.payments[0]?.status).toBe("success");
  });
});

test("whatever a merchant sends is escaped", async () => {
  const sandbox = await sandboxFor();
  const evil = `"><script>alert(1)</script>`;
  const fields = signedPage(parameters({ payment_description: evil, payment_id: evil }));
  const pages = [
    await open(pageUrl(sandbox, fields)),
    await follow(sandbox, await confirm(sandbox, fields)),
    await open(pageUrl(sandbox, { ...fields, signature: evil })),
  ];
  expect(pages.map(({ text }) => text.includes("<script>alert"))).toEqual([false, false, false]);
});

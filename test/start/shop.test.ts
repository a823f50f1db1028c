import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { type SandboxOptions, startSandbox } from "../../src/sandbox/index.js";
import { startShop } from "../../src/shop/start-shop.js";

/* The shop's customer without a browser, whatever keeps the orders. */

const pglite = new PGlite();
// It holds the process up while it starts, longer than servers keep connections on a busy machine.
beforeAll(() => pglite.waitReady, 120_000);
afterAll(() => pglite.close());

let orders = 0;

describe.each([
  ["in memory", undefined],
  ["by the inbox", pglite],
])("A shop that keeps its orders %s", (_, database) => {
  async function open(options: SandboxOptions = {}) {
    const sandbox = await startSandbox(options);
    onTestFinished(() => sandbox.close());
    const { projectId, secretKey, url: platformUrl } = sandbox;
    const shop = await startShop({ projectId, secretKey, platformUrl, port: 0, database });
    onTestFinished(() => shop.close());
    const id = `SHOP_${String(++orders).padStart(8, "0")}`;
    const press = (path: string, amount = "1000") =>
      fetch(shop.url + path, { method: "POST", body: new URLSearchParams({ id, amount }) });
    const page = async () => (await fetch(`${shop.url}/orders/${id}`)).text();
    return {
      sandbox,
      id,
      url: shop.url,
      press,
      page,
      first: async () => (await fetch(shop.url)).text(),
      /** What the order's page says once it is so. */
      until: (text: string) => vi.waitFor(async () => expect(await page()).toContain(text), 30_000),
    };
  }

  test("leads to the payment form, and shows the result", async () => {
    const { sandbox, id, press, until, url } = await open();
    expect(await (await press("/pay")).text()).toContain(`name="goodsTitle" value="${id}"`);
    await until('<strong id="status">awaiting redirect result</strong>');
    await sandbox.pay(id);
    await until('<strong id="status">success</strong>');
    // Whoever comes back to the way to the form is led to the order.
    expect((await fetch(`${url}/pay/${id}`)).url).toBe(`${url}/orders/${id}`);
  });

  test("shows why a purchase was declined", async () => {
    const { sandbox, id, press, until } = await open({ scenario: "insufficient_funds" });
    await press("/pay");
    await sandbox.pay(id);
    await until(
      '<strong id="status">decline</strong> The payment could not be made: there is not enough money in the account.',
    );
  });

  test("delivers nothing for another sum", async () => {
    const { sandbox, id, press, until, page } = await open({ scenario: "other_sum" });
    await press("/pay");
    await sandbox.pay(id);
    await until("Paid: ¥ 9.00. Not the sum of the order, so nothing is delivered.");
    expect(await page()).not.toContain("交易成功");
  });

  test("pays out", async () => {
    const { press, until } = await open();
    await press("/payout");
    await until('<strong id="status">success</strong>');
  });

  test("sells by Payment Page", async () => {
    const { id, press, page } = await open();
    expect(await (await press("/pay-by-page")).text()).toContain(id);
    expect(await page()).toContain('<strong id="status">new</strong>');
  });

  test("asks for one payment when its button is pressed several times at once", async () => {
    const { sandbox, id, press } = await open();
    const refused: string[] = [];
    sandbox.on(
      (event) => event.type === "request" && !event.request.accepted && refused.push(event.request.path),
    );
    const pages = await Promise.all([press("/pay"), press("/pay"), press("/pay")]);
    for (const page of pages) {
      expect(await page.text()).toContain(`name="goodsTitle" value="${id}"`);
    }
    expect(sandbox.payments.map((payment) => payment.id)).toEqual([id]);
    expect(refused).toEqual([]);
  });

  test("leads to the payment form when the platform's answer was lost", async () => {
    const { sandbox, id, press } = await open();
    sandbox.setScenario("answer_lost", { paymentId: id });
    expect(await (await press("/pay")).text()).toContain(`name="goodsTitle" value="${id}"`);
  });

  test("shows a page that waits while the platform fails, and the form once it does not any more", async () => {
    const { sandbox, id, press, url } = await open({ scenario: "platform_failure" });
    const waiting = await press("/pay");
    expect(waiting.status).toBe(202);
    expect(await waiting.text()).toContain(`data-poll="/pay/${id}"`);
    sandbox.setScenario(undefined);
    await vi.waitFor(
      async () =>
        expect(await (await fetch(`${url}/pay/${id}`)).text()).toContain(`name="goodsTitle" value="${id}"`),
      30_000,
    );
    expect(sandbox.payments.map((payment) => payment.id)).toEqual([id]);
  });

  test("lists its last orders on its first page, the latest first", async () => {
    const earlier = await open();
    await earlier.press("/pay-by-page");
    const { id, press, first } = await open({ scenario: "insufficient_funds" });
    expect(await first()).not.toContain(id);
    await press("/payout");
    await vi.waitFor(
      async () =>
        expect((await first()).replace(/\s+/g, " ")).toContain(
          `<li><a href="/orders/${id}">${id}</a> Money back 返款到银行卡, ¥ 485.60: decline</li>`,
        ),
      30_000,
    );
    if (database) {
      const text = await first();
      expect(text.indexOf(id)).toBeLessThan(text.indexOf(earlier.id));
    }
  });

  test("has no way to the form for an order that there is not", async () => {
    const { url } = await open();
    expect((await fetch(`${url}/pay/SHOP_99999999`)).status).toBe(404);
  });
});

describe("A payment that the platform says it does not know", () => {
  async function open(path: "/pay" | "/pay-by-page") {
    const sandbox = await startSandbox();
    onTestFinished(() => sandbox.close());
    const { projectId, secretKey, url: platformUrl } = sandbox;
    const shop = await startShop({ projectId, secretKey, platformUrl, port: 0, database: pglite });
    onTestFinished(() => shop.close());
    const id = `SHOP_${String(++orders).padStart(8, "0")}`;
    const page = async () => (await fetch(`${shop.url}/orders/${id}`)).text();
    const press = () =>
      fetch(shop.url + path, { method: "POST", body: new URLSearchParams({ id, amount: "1000" }) });
    await press();
    return {
      sandbox,
      id,
      page,
      press,
      form: () => fetch(`${shop.url}/pay/${id}`, { redirect: "manual" }),
      /** As `reconcile` notes it. */
      forget: () =>
        pglite.query("update cup_quickpay.payments set unknown_at = now() where payment_id = $1", [id]),
      until: (text: string) => vi.waitFor(async () => expect(await page()).toContain(text), 30_000),
    };
  }

  test("is told on the page of its order, which waits no longer, and whose form leads back there", async () => {
    const { id, page, form, forget, until } = await open("/pay");
    await until("awaiting redirect result");
    expect(await page()).toContain("Waiting for the platform");
    await forget();
    const told = await page();
    expect(told).toContain("The sandbox was restarted, and does not know this payment any more");
    expect(told).not.toContain('http-equiv="refresh"');
    const { status, headers } = await form();
    expect([status, headers.get("location")]).toEqual([303, `/orders/${id}`]);
  });

  test("is waited for again once the platform has told of it", async () => {
    const { sandbox, id, forget, until } = await open("/pay");
    await until("awaiting redirect result");
    await forget();
    await sandbox.pay(id);
    await until('<strong id="status">success</strong>');
  });

  test("is waited for while it may still be paid on Payment Page", async () => {
    const { page, forget } = await open("/pay-by-page");
    await forget();
    const told = await page();
    expect(told).toContain("nobody has paid yet, or it was restarted");
    expect(told).toContain('http-equiv="refresh"');
  });

  test("is sent again if nobody had heard of it, and waited for from then on", async () => {
    const { sandbox, id, page, form, forget } = await open("/pay-by-page");
    await forget();
    expect((await form()).status).toBe(200);
    expect(sandbox.payments.map((payment) => payment.id)).toEqual([id]);
    // As if the platform had told nothing of it yet.
    await pglite.query("update cup_quickpay.payments set status_at = null where payment_id = $1", [id]);
    expect(await page()).toContain("Waiting for the platform");
  });
});

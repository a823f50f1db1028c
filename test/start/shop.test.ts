import { PGlite } from "@electric-sql/pglite";
import { afterAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { type SandboxOptions, startSandbox } from "../../src/sandbox/index.js";
import { startShop } from "../../src/shop/start-shop.js";

/* The shop's customer without a browser, whatever keeps the orders. */

const pglite = new PGlite();
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
      /** What the order's page says once it is so. */
      until: (text: string) => vi.waitFor(async () => expect(await page()).toContain(text), 10_000),
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
    await until('<strong id="status">decline</strong> Insufficient funds on customer account');
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
    sandbox.on(({ type }) => type === "refusal" && refused.push(type));
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
      10_000,
    );
    expect(sandbox.payments.map((payment) => payment.id)).toEqual([id]);
  });

  test("has no way to the form for an order that there is not", async () => {
    const { url } = await open();
    expect((await fetch(`${url}/pay/SHOP_99999999`)).status).toBe(404);
  });
});

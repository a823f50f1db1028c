import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { canonicalString, responseCodes, sign } from "../../src/index.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.js";
import { signedCallback } from "../../src/testing/index.js";
import { freePort } from "../support/free-port.js";
import { httpServer, json } from "../support/http-server.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { isPhpThere, startPhpShop } from "./support/php-shop.js";

/* examples/recipes/php-shop, in PHP's own server with several workers. */

if (!isPhpThere) {
  test.skip("No PHP is installed here (Debian's package php-cli), so the shop in PHP was not run.");
}

interface Shop {
  readonly url: string;
  readonly orders: string;
  log(): string;
}

/** Starts the shop. It sends requests to the Gate, and takes callbacks of the project, that it is given. */
async function startShop(gateUrl: string, env: Record<string, string> = {}): Promise<Shop> {
  const port = await freePort();
  const orders = join(temporaryFolder("php-shop"), "orders.json");
  const { log } = await startPhpShop({ port, orders, gateUrl, env });
  return { url: `http://127.0.0.1:${port}`, orders, log };
}

async function sandboxAndShop(): Promise<{ sandbox: Sandbox; shop: Shop }> {
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  return { sandbox, shop: await startShop(sandbox.url) };
}

/** Presses the button. @returns The order's id. */
async function buy({ url }: Shop): Promise<string> {
  const answer = await fetch(`${url}/buy`, { method: "POST", redirect: "manual" });
  expect(answer.status).toBe(303);
  return answer.headers.get("location")?.split("/").at(-1) ?? "";
}

const get = (url: string) => fetch(url, { redirect: "manual" });

const orderIn = ({ orders }: Shop, id: string) => JSON.parse(readFileSync(orders, "utf8"))[id];

async function deliver({ url }: Shop, callback: { body: string; headers: object }): Promise<number> {
  const { status } = await fetch(`${url}/callbacks`, {
    method: "POST",
    headers: { ...callback.headers },
    body: callback.body,
  });
  return status;
}

describe.runIf(isPhpThere)("The shop in PHP", () => {
  test("sells: the customer waits, is sent on, pays, and sees that it is paid", async () => {
    const { sandbox, shop } = await sandboxAndShop();
    expect(await (await get(shop.url)).text()).toContain("绿茶 Green tea");
    const id = await buy(shop);
    await sandbox.settled();

    const page = await get(`${shop.url}/pay/${id}`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain(`name="goodsTitle" value="${id}"`);
    expect((await get(`${shop.url}/orders/${id}`)).headers.get("refresh")).toBe("2");

    await sandbox.pay(id);
    await sandbox.settled();
    expect(await (await get(`${shop.url}/orders/${id}`)).text()).toContain("<main>paid</main>");
    expect(orderIn(shop, id)).toMatchObject({ fen: 1000, status: "paid", delivered: 1 });
    // It is over: nobody is sent to pay again.
    const over = await get(`${shop.url}/pay/${id}`);
    expect([over.status, over.headers.get("location")]).toEqual([303, `/orders/${id}`]);
  });

  test("lets the customer wait until the redirect is there", async () => {
    const { sandbox, shop } = await sandboxAndShop();
    sandbox.setFaults([{ at: "gate", does: "cut", carried_out: false }]);
    const id = await buy(shop);
    const waiting = await get(`${shop.url}/pay/${id}`);
    expect([waiting.status, waiting.headers.get("refresh")]).toEqual([202, "1"]);
  });

  test("lets the customer buy again when no redirect has come for a minute", async () => {
    const { sandbox, shop } = await sandboxAndShop();
    sandbox.setFaults([{ at: "gate", does: "cut", carried_out: false }]);
    const id = await buy(shop);
    const order = orderIn(shop, id);
    writeFileSync(shop.orders, JSON.stringify({ [id]: { ...order, made: order.made - 60 } }));
    const page = await get(`${shop.url}/pay/${id}`);
    expect([page.status, page.headers.get("refresh")]).toEqual([200, null]);
    expect(await page.text()).toContain(`<form method="post" action="/buy">`);

    sandbox.setFaults([]);
    // It is another order; the one that was given up takes its redirect all the same.
    const again = await buy(shop);
    await sandbox.settled();
    expect(await (await get(`${shop.url}/pay/${again}`)).text()).toContain(`value="${again}"`);
    const late = await signedCallback("redirect-post", "sandbox-secret-key", {
      project_id: 200,
      payment: { id },
    });
    expect(await deliver(shop, late)).toBe(200);
    expect(await (await get(`${shop.url}/pay/${id}`)).text()).toContain("继续支付");
  });

  test.each(["CUP_PROJECT_ID", "CUP_SECRET_KEY", "SHOP_ORDERS"])(
    "answers every request with 500, stores and sends nothing, and names %s, while that is not set",
    async (name) => {
      await using gate = await httpServer((response) => json(response, {}, 500));
      const shop = await startShop(gate.url, { [name]: "" });
      const callback = await signedCallback("purchase-success", "sandbox-secret-key", { project_id: 200 });
      const answers = [
        await get(shop.url),
        await fetch(`${shop.url}/buy`, { method: "POST", redirect: "manual" }),
        await get(`${shop.url}/orders/1`),
      ];
      expect([...answers.map(({ status }) => status), await deliver(shop, callback)]).toEqual([
        500, 500, 500, 500,
      ]);
      await vi.waitFor(() => expect(shop.log()).toContain(`Set ${name}.`), { timeout: 20_000 });
      expect(gate.received).toEqual([]);
      expect(existsSync(shop.orders)).toBe(false);
    },
  );

  test("delivers once, when one callback comes thirty times at once", async () => {
    const { shop } = await sandboxAndShop();
    const id = await buy(shop);
    const callback = await signedCallback("purchase-success", "sandbox-secret-key", {
      project_id: 200,
      payment: { id: id.toUpperCase(), sum: { amount: 1000, currency: "CNY" } },
    });
    const answers = await Promise.all(Array.from({ length: 30 }, () => deliver(shop, callback)));
    expect(new Set(answers)).toEqual(new Set([200]));
    expect(orderIn(shop, id)).toMatchObject({ status: "paid", delivered: 1 });
  });

  test("does not count another sum as paid, and tells that it was declined", async () => {
    const { sandbox, shop } = await sandboxAndShop();
    sandbox.setScenario("other_sum");
    const other = await buy(shop);
    await sandbox.settled();
    await sandbox.pay(other);
    await sandbox.settled();
    sandbox.setScenario("insufficient_funds");
    const declined = await buy(shop);
    await sandbox.settled();
    await sandbox.pay(declined);
    await sandbox.settled();
    expect(orderIn(shop, other)).toMatchObject({ status: "wrong sum", delivered: 0 });
    expect(orderIn(shop, declined)).toMatchObject({ status: "decline", delivered: 0 });
  });

  test("goes on after the answer was lost, since callbacks tell what came of it", async () => {
    const { sandbox, shop } = await sandboxAndShop();
    sandbox.setFaults([{ at: "gate", does: "cut", carried_out: true }]);
    const id = await buy(shop);
    expect(orderIn(shop, id).status).toBe("new");
    await sandbox.settled();
    await sandbox.pay(id);
    await sandbox.settled();
    expect(orderIn(shop, id)).toMatchObject({ status: "paid", delivered: 1 });
  });

  test("gives an order up that the platform has refused, and sends it once", async () => {
    await using gate = await httpServer((response) =>
      json(response, { status: "error", code: "3261", message: "Invalid signature" }, 400),
    );
    const shop = await startShop(gate.url);
    const id = await buy(shop);
    expect(orderIn(shop, id).status).toBe("refused");
    expect(gate.received).toHaveLength(1);
  });

  test("goes on where a refusal does not say that nothing was registered", async () => {
    await using gate = await httpServer((response) =>
      json(response, { status: "error", code: "2147", message: "Lock Error" }, 400),
    );
    const shop = await startShop(gate.url);
    const id = await buy(shop);
    expect(orderIn(shop, id).status).toBe("new");
  });

  test("delivers what was paid, even though the request was refused", async () => {
    await using gate = await httpServer((response) =>
      json(response, { status: "error", code: "3261", message: "Invalid signature" }, 400),
    );
    const shop = await startShop(gate.url);
    const id = await buy(shop);
    const callback = await signedCallback("purchase-success", "sandbox-secret-key", {
      project_id: 200,
      payment: { id, sum: { amount: 1000, currency: "CNY" } },
    });
    expect(await deliver(shop, callback)).toBe(200);
    expect(orderIn(shop, id)).toMatchObject({ status: "paid", delivered: 1 });
  });

  describe("refuses with 400 what was made of a genuine callback with its signature:", () => {
    const key = "sandbox-secret-key";
    const operation = { id: 9, status: "success", type: "sale" };

    test("a decline whose description has become names", async () => {
      const { shop } = await sandboxAndShop();
      const id = await buy(shop);
      const genuine = {
        project_id: 200,
        payment: {
          description: `x;payment:id:${id};payment:status:success;payment:sum:amount:1000;payment:sum:currency:CNY;payment:type:purchase;payment:zz`,
          id: "REAL",
          status: "decline",
          sum: { amount: 1, currency: "CNY" },
          type: "purchase",
        },
        operation,
      };
      const nested = {
        id: {
          "REAL;payment": {
            status: {
              "decline;payment": {
                sum: {
                  amount: { "1;payment": { sum: { currency: { "CNY;payment": { type: "purchase" } } } } },
                },
              },
            },
          },
        },
      };
      const forged = {
        project_id: 200,
        payment: {
          description: "x",
          id,
          status: "success",
          sum: { amount: 1000, currency: "CNY" },
          type: "purchase",
          "zz;payment": nested,
        },
        operation,
      };
      expect(canonicalString(forged)).toBe(canonicalString(genuine));
      const body = JSON.stringify({ ...forged, signature: await sign(genuine, key) });
      expect(await deliver(shop, { body, headers: { "content-type": "application/json" } })).toBe(400);
      expect(orderIn(shop, id)).toMatchObject({ status: "new", delivered: 0 });
    });

    test.each([
      ["an empty name", { payment: { more: { "": "1" } } }],
      ["the name 0", { payment: { more: { 0: "1" } } }],
      ["a name with ;", { payment: { more: { "a;b": {} } } }],
      ["a name with :", { payment: { more: [{ "a:b": [] }] } }],
      ["a name that PHP makes no property of", { payment: { more: { "\u0000a": "1" } } }],
    ])("%s", async (_, changes) => {
      const { shop } = await sandboxAndShop();
      const id = await buy(shop);
      const paid = (more: object) =>
        signedCallback("purchase-success", key, {
          project_id: 200,
          payment: { id, sum: { amount: 1000, currency: "CNY" }, ...more },
        });
      expect(await deliver(shop, await paid(changes.payment))).toBe(400);
      expect(orderIn(shop, id)).toMatchObject({ status: "new", delivered: 0 });
      expect(await deliver(shop, await paid({ more: ["a;b: c", { d: ["0", ""] }] }))).toBe(200);
      expect(orderIn(shop, id)).toMatchObject({ status: "paid", delivered: 1 });
    });

    test("a text that has become a number that no JSON can keep", async () => {
      const { shop } = await sandboxAndShop();
      const id = await buy(shop);
      const genuine = await signedCallback("redirect-post", key, {
        project_id: 200,
        payment: { id },
        redirect_data: { method: "POST", url: "https://bank.example/", body: { note: "INF" } },
      });
      const body = genuine.body.replace(`"INF"`, "1e999");
      expect(await deliver(shop, { ...genuine, body })).toBe(400);
      expect(await deliver(shop, genuine)).toBe(200);
    });
  });

  test("takes the codes for refusals that the contract does", () => {
    const { stdout } = spawnSync("php", [
      "-r",
      "require 'examples/recipes/php-shop/gate.php'; echo json_encode(Shop\\REFUSALS);",
    ]);
    const refusals = responseCodes.filter((each) => "refuses" in each && each.refuses === "request");
    expect(JSON.parse(String(stdout))).toEqual(
      refusals.map(({ code }) => Number(code)).sort((a, b) => a - b),
    );
  });

  test("sends on by a form in which everything is escaped, also by GET", async () => {
    const { sandbox, shop } = await sandboxAndShop();
    const id = await buy(shop);
    await sandbox.settled(); // its own redirect has come
    const callback = await signedCallback("redirect-get", "sandbox-secret-key", {
      project_id: 200,
      payment: { id },
      redirect_data: {
        method: "GET",
        url: "https://bank.example/pay?order.no=a%26b&empty=&sign=YQ==&alone",
        body: { note: `"><script>alert(1)</script>` },
      },
    });
    expect(await deliver(shop, callback)).toBe(200);
    const html = await (await get(`${shop.url}/pay/${id}`)).text();
    expect(html).toContain(`<form method="get" action="https://bank.example/pay">`);
    expect(html).toContain(`name="order.no" value="a&amp;b"`);
    expect(html).toContain(`name="empty" value=""`);
    expect(html).toContain(`name="sign" value="YQ=="`);
    expect(html).toContain(`name="alone" value=""`);
    expect(html).toContain(`value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"`);
  });

  test("passes the conformance kit, with its effects, but for what is not about it, by the guide's command", async () => {
    await using gate = await httpServer((response) => json(response, {}, 500));
    const shop = await startShop(gate.url, { CUP_NEXT_SECRET_KEY: "next-secret-key-4711" });
    const folder = temporaryFolder("php-check");
    writeFileSync(join(folder, "next-key"), "next-secret-key-4711");
    const command = commandOf("check receiver")
      .replaceAll("http://127.0.0.1:8000", shop.url)
      .replace(
        "npx cup-quickpay",
        `${process.execPath} --conditions=cup-source --import tsx src/cli/index.ts`,
      );
    const flags = `--next-secret-file ${folder}/next-key --report json=${folder}/check.json`;
    const check = spawn("sh", ["-ec", `${command.trimEnd()} ${flags}`], { stdio: "ignore" });
    const [code] = await once(check, "close");
    const report = JSON.parse(readFileSync(join(folder, "check.json"), "utf8"));
    const others = report.results.filter(({ outcome }: { outcome: string }) => outcome !== "passed");
    expect([
      code,
      others.map(({ id, outcome }: { id: string; outcome: string }) => `${id}: ${outcome}`),
    ]).toEqual([
      0,
      [
        "takes-payout-callbacks: skipped",
        "takes-reversal: skipped",
        "sees-reversal: skipped",
        "uses-tls: skipped",
      ],
    ]);
  });

  test("starts by the guide's command", () => {
    const command = commandOf("php -S");
    expect(command).toContain("node_modules/cup-quickpay/examples/recipes/php-shop/index.php");
    for (const name of [
      "CUP_GATE_URL",
      "CUP_PROJECT_ID",
      "CUP_SECRET_KEY",
      "SHOP_ORDERS",
      "PHP_CLI_SERVER_WORKERS",
    ]) {
      expect(command).toContain(`${name}=`);
    }
  });
});

/** The block of the guide with this in it. */
function commandOf(part: string): string {
  const guide = readFileSync("spec/guides/recipes-php-shop.md", "utf8");
  const blocks = [...guide.matchAll(/^```bash\n([\s\S]*?)^```/gm)].map(([, block = ""]) => block);
  return blocks.find((block) => block.includes(part)) ?? "";
}

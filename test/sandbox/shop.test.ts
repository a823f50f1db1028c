import { request } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { startShop } from "../../src/shop/start-shop.js";
import { open, submit } from "./support/page.js";
import { sandboxFor } from "./support/sandbox-for.js";

async function withShop() {
  const sandbox = await sandboxFor();
  const { projectId, secretKey, url } = sandbox;
  const shop = await startShop({ projectId, secretKey, platformUrl: url, port: 0 });
  onTestFinished(() => shop.close());
  return { sandbox, shop };
}

const order = { id: "SHOP_00000001", amount: "1000" };

test.each<[string, Record<string, string>]>([
  ["a cross-site form", { "Sec-Fetch-Site": "cross-site", Origin: "https://evil.example.com" }],
  ["a same-site form of another port", { "Sec-Fetch-Site": "same-site", Origin: "http://127.0.0.1:1" }],
  ["a browser that only tells the origin", { Origin: "https://evil.example.com" }],
  ["a page without an origin", { Origin: "null" }],
])("the shop takes no order from %s", async (_, headers) => {
  const { sandbox, shop } = await withShop();
  const paths = ["/pay", "/pay-by-page", "/payout"];
  const answers = await Promise.all(paths.map((path) => submit(shop.url + path, order, headers)));
  expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
  expect(sandbox.payments).toEqual([]);
});

test("the shop takes orders from its own pages", async () => {
  const { sandbox, shop } = await withShop();
  const headers = { "Sec-Fetch-Site": "same-origin", Origin: shop.url };
  expect((await submit(`${shop.url}/payout`, order, headers)).status).toBe(303);
  expect(sandbox.payments.map(({ id }) => id)).toEqual(["SHOP_00000001"]);
});

test("the shop does not answer to another name", async () => {
  const { shop } = await withShop();
  const { port } = new URL(shop.url);
  const status = await new Promise((resolve, reject) => {
    const headers = { Host: "evil.example" };
    request({ host: "127.0.0.1", port, path: "/", headers }, (response) =>
      resolve(response.resume().statusCode),
    )
      .once("error", reject)
      .end();
  });
  expect(status).toBe(403);
});

test("the shop may not be put into a frame", async () => {
  const { shop } = await withShop();
  const { headers } = await open(shop.url);
  expect(headers.get("X-Frame-Options")).toBe("DENY");
  expect(headers.get("Content-Security-Policy")).toContain("frame-ancestors 'none'");
});

test("the shop takes no body of more than a megabyte", async () => {
  const { shop } = await withShop();
  const { status } = await open(`${shop.url}/callbacks`, {
    method: "POST",
    body: "x".repeat(1024 * 1024 + 1),
  });
  expect(status).toBe(413);
});

test("the shop's pages link what they are told", async () => {
  const { shop } = await withShop();
  shop.links = { Dashboard: "http://127.0.0.1:1/dashboard" };
  for (const path of ["/", "/nowhere"]) {
    expect((await open(shop.url + path)).text).toContain(
      '<a href="http://127.0.0.1:1/dashboard">Dashboard</a>',
    );
  }
});

test("an order that there is not is a page that leads back", async () => {
  const { shop } = await withShop();
  const { status, text } = await open(`${shop.url}/orders/SHOP_00000009`);
  expect(status).toBe(404);
  expect(text).toContain('<a href="/">Back to the shop 返回商店</a>');
});

import { request } from "node:http";
import { expect, test } from "vitest";
import { payout, payoutPath, sale, salePath, sendSigned, signed } from "./support/merchant.js";
import { open } from "./support/page.js";
import { startReceiver } from "./support/receiver.js";
import { sandboxFor } from "./support/sandbox-for.js";

test.each(["https://shop.example.com:99999/callbacks", "http://%00/"])(
  "a callback URL that is none, %s, is a failed attempt and no more",
  async (merchant_callback_url) => {
    const sandbox = await sandboxFor({ clock: "manual" });
    const message = payout("PAYOUT_1", { general: { merchant_callback_url } });
    const { status } = await sendSigned(sandbox, payoutPath, message);
    await sandbox.settled();
    // What the contract's own check lets through, the delivery must bear.
    if (status === 200) {
      expect(sandbox.callbacks[0]?.attempts[0]?.failure).toBe("not a URL");
    }
    expect((await sendSigned(sandbox, payoutPath, payout("PAYOUT_2"))).status).toBe(200);
  },
);

test("a listener that throws changes nothing", async () => {
  const { url, received } = await startReceiver();
  const sandbox = await sandboxFor({ callbackUrl: url });
  sandbox.on(() => {
    throw new Error("The listener is broken.");
  });
  expect((await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"))).status).toBe(200);
  await sandbox.settled();
  expect(received).toHaveLength(1);
});

test.each([
  ["Sec-Fetch-Site", "cross-site"],
  ["Origin", "https://other.example"],
])("another site, seen by %s, cannot send a payment through the developer's browser", async (name, value) => {
  const sandbox = await sandboxFor();
  const body = JSON.stringify(signed(sale("ORDER_1")));
  const headers = { "Content-Type": "text/plain", [name]: value };
  const response = await fetch(sandbox.url + salePath, { method: "POST", headers, body });
  expect(response.status).toBe(403);
  expect(sandbox.payments).toEqual([]);
});

test.each(["/", "/dashboard", "/v1/operations/get"])("%s does not answer to another name", async (path) => {
  const sandbox = await sandboxFor();
  const { port } = new URL(sandbox.url);
  const status = await new Promise((resolve, reject) => {
    const headers = { Host: "other.example" };
    request({ host: "127.0.0.1", port, path, headers }, (response) => resolve(response.resume().statusCode))
      .once("error", reject)
      .end();
  });
  expect(status).toBe(403);
});

test.each(["/", "/dashboard", "/dashboard/callbacks", "/nothing", "/paymentpage"])(
  "%s may not be put into a frame",
  async (path) => {
    const { headers } = await open((await sandboxFor()).url + path);
    expect(headers.get("X-Frame-Options")).toBe("DENY");
    expect(headers.get("Content-Security-Policy")).toContain("; frame-ancestors 'none'");
  },
);

test.each(["/payment", "/payment/x/result", "/cup/x"])(
  "%s, where customers are, may be put into a frame of the shop",
  async (path) => {
    const { headers } = await open((await sandboxFor()).url + path);
    expect(headers.get("X-Frame-Options")).toBeNull();
    expect(headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    expect(headers.get("Content-Security-Policy")).not.toContain("frame-ancestors");
  },
);

test.each(["6200 0000 0000 0005", "6200-0000-0000-0005", "6200.0000.0000.0005"])(
  "a card number in groups, %s, is not shown",
  async (number) => {
    const sandbox = await sandboxFor();
    await sendSigned(sandbox, salePath, sale("ORDER_1", { payment: { description: `card ${number}` } }));
    const { text } = await open(`${sandbox.url}/dashboard/export.csv`);
    expect(text).not.toContain(number);
    expect(text).toContain("card 620000******0005");
  },
);

test("a card number as the payment's id is not shown", async () => {
  const sandbox = await sandboxFor();
  await sendSigned(sandbox, salePath, sale("6200000000000005"));
  await sandbox.settled();
  const [payment] = sandbox.payments;
  const [callback] = sandbox.callbacks;
  for (const path of [
    "",
    "/callbacks",
    "/requests",
    `/payments/${payment?.operation_id}`,
    `/callbacks/${callback?.id}`,
    "/requests/1",
    "/export.csv",
  ]) {
    const { text } = await open(`${sandbox.url}/dashboard${path}`);
    expect(text).toContain("620000******0005");
    expect(text).not.toContain("6200000000000005");
  }
});

test("a message that is large is not kept whole", async () => {
  const sandbox = await sandboxFor();
  await sendSigned(sandbox, salePath, sale("ORDER_1", { junk: "x".repeat(300_000) }));
  expect((await open(`${sandbox.url}/dashboard/requests/1`)).text.length).toBeLessThan(100_000);
});

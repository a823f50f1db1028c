import { request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { startShop } from "../../src/shop/start-shop.js";
import { payout, payoutPath, sale, salePath, sendSigned, signed } from "./support/merchant.js";
import { open, parameters, signedPage } from "./support/page.js";
import { sandboxFor } from "./support/sandbox-for.js";
import { breakOff, sendPieces } from "./support/send-pieces.js";

const megabyte = 1024 * 1024;
const form = { headers: { "Content-Type": "application/x-www-form-urlencoded" } };
const dataQuery = signed(
  {
    token: "sandbox-data-api-token-0000000",
    interval: { from: "2019-01-01 00:00:00", to: "2099-01-01 00:00:00" },
  },
  "sandbox-data-api-secret-key",
);

/** A text in pieces of some bytes, which may lie in the middle of a character. */
function inPieces(text: string, size: number): Uint8Array[] {
  const bytes = Buffer.from(text);
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
}

describe("a body whose length is not told", () => {
  test("is a purchase as any other", async () => {
    const sandbox = await sandboxFor({ clock: "manual" });
    const body = JSON.stringify(signed(sale("ORDER_1", { payment: { description: "绿茶" } })));
    const { status, text } = await sendPieces(sandbox.url + salePath, inPieces(body, 7));
    expect([status, JSON.parse(text).status]).toEqual([200, "success"]);
    expect(sandbox.payments.map(({ id, description }) => [id, description])).toEqual([["ORDER_1", "绿茶"]]);
  });

  test("is a query of the Data API", async () => {
    const sandbox = await sandboxFor();
    const { status, text } = await sendPieces(`${sandbox.url}/operations/get`, [JSON.stringify(dataQuery)]);
    expect([status, JSON.parse(text).operations]).toEqual([200, []]);
  });

  test("opens Payment Page", async () => {
    const sandbox = await sandboxFor();
    const fields = new URLSearchParams(signedPage(parameters()));
    const { status, text } = await sendPieces(`${sandbox.url}/payment`, inPieces(String(fields), 50), form);
    expect(status).toBe(200);
    expect(text).toContain("TEST_154");
  });

  test("is the form that the customer fills in", async () => {
    const sandbox = await sandboxFor({ scenario: "redirect_without_fields" });
    await sendSigned(sandbox, salePath, sale("ORDER_1"));
    await sandbox.settled();
    const pay = `${sandbox.payments[0]?.form_url}/pay`;
    expect((await sendPieces(pay, ["card_number=6200000", "000000021"], form)).status).toBe(303);
    await sandbox.settled();
    expect(sandbox.payments[0]).toMatchObject({ code: "20105", card: "620000******0021" });
  });

  test("is a form of the dashboard", async () => {
    const sandbox = await sandboxFor();
    const { status } = await sendPieces(`${sandbox.url}/dashboard/scenario`, ["scenario=", "limit"], form);
    expect(status).toBe(303);
    await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"));
    await sandbox.settled();
    expect(sandbox.payments[0]?.code).toBe("20101");
  });

  test("is an order in the shop", async () => {
    const sandbox = await sandboxFor();
    const { projectId, secretKey, url } = sandbox;
    const shop = await startShop({ projectId, secretKey, platformUrl: url, port: 0 });
    const { status } = await sendPieces(`${shop.url}/payout`, ["id=SHOP_", "00000001"], form);
    await shop.close();
    expect(status).toBe(303);
    expect(sandbox.payments.map(({ id }) => id)).toEqual(["SHOP_00000001"]);
  });

  test("may come slowly", async () => {
    const sandbox = await sandboxFor({ clock: "manual" });
    const pieces = inPieces(JSON.stringify(signed(payout("PAYOUT_1"))), 150);
    expect((await sendPieces(sandbox.url + payoutPath, pieces, { pause: 30 })).status).toBe(200);
  });
});

describe.each([
  ["told", { "Content-Length": String(megabyte + 1) }],
  ["not told", {}],
])("a body of more than a megabyte, its length %s,", (_, length) => {
  const pieces = [..."x".repeat(16)].map((letter) => letter.repeat(megabyte / 16)).concat("x");
  const sendTo = async (path: string) => {
    const sandbox = await sandboxFor();
    const answer = await sendPieces(sandbox.url + path, pieces, { headers: length });
    const { text: dashboard } = await open(`${sandbox.url}/dashboard/requests`);
    return { ...answer, dashboard };
  };

  test("is refused by Gate in its form, and the dashboard says why", async () => {
    const { status, text, dashboard } = await sendTo(salePath);
    expect(status).toBe(422);
    expect(JSON.parse(text)).toMatchObject({ status: "error", code: "702", message: "Malformed request" });
    expect(dashboard).toContain("The body is larger than 1048576 bytes.");
  });

  test("is refused by the Data API in its form", async () => {
    const { status, text } = await sendTo("/v1/operations/get");
    expect(status).toBe(400);
    expect(JSON.parse(text)).toEqual({
      status: 400,
      name: "Bad Request",
      message: "The body is larger than 1048576 bytes.",
      code: 0,
    });
  });

  test("is refused by pages with 413", async () => {
    const { status, type, text } = await sendTo("/dashboard/scenario");
    expect([status, type, text]).toEqual([
      413,
      "text/plain; charset=UTF-8",
      "The body is larger than 1048576 bytes.",
    ]);
  });
});

test.each([
  ["told", { "Content-Length": String(megabyte) }],
  ["not told", {}],
])("a body of a megabyte, its length %s, is read", async (_, headers) => {
  const sandbox = await sandboxFor();
  const { text } = await sendPieces(sandbox.url + salePath, ["x".repeat(megabyte)], { headers });
  expect(JSON.parse(text).code).toBe("2003");
});

test.each([
  ["told", { "Content-Length": "4000" }],
  ["not told", {}],
])(
  "a body that breaks off, its length %s, is no request, and the next one is answered",
  async (_, headers) => {
    const sandbox = await sandboxFor();
    const [half = ""] = JSON.stringify(signed(payout("PAYOUT_1"))).split('"card"');
    await breakOff(sandbox.url + payoutPath, half, headers);
    await sleep(50);
    expect(sandbox.payments).toEqual([]);
    expect((await open(`${sandbox.url}/dashboard/requests`)).text).toContain("No requests yet");
    expect((await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"))).status).toBe(200);
  },
);

test("a body without end is not read to its end", async () => {
  const sandbox = await sandboxFor();
  const outgoing = request(sandbox.url + salePath, { method: "POST", agent: false });
  let sent = 0;
  // Answered or broken off, whichever the sender sees first.
  await new Promise((resolve) => {
    outgoing.on("error", resolve).once("response", resolve);
    const piece = Buffer.alloc(megabyte / 4);
    const send = () => {
      sent += piece.length;
      if (sent < 200 * megabyte && !outgoing.destroyed) {
        outgoing.write(piece, send);
      } else {
        resolve(undefined);
      }
    };
    send();
  });
  outgoing.destroy();
  expect(sent).toBeLessThan(100 * megabyte);
});

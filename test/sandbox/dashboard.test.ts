import { inflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Sandbox } from "../../src/sandbox/index.js";
import { payout, payoutPath, sale, salePath, send, sendSigned } from "./support/merchant.js";
import { open, submit } from "./support/page.js";
import { startReceiver } from "./support/receiver.js";
import { sandboxFor } from "./support/sandbox-for.js";

/** The address of a payment's page in the dashboard. */
async function pageOf(sandbox: Sandbox, id: string): Promise<string> {
  const { text } = await open(`${sandbox.url}/dashboard`);
  const [, key] = new RegExp(`/dashboard/payments/([0-9a-f]{32})">${id}<`).exec(text) ?? [];
  return `${sandbox.url}/dashboard/payments/${key}`;
}

async function withPayments() {
  const receiver = await startReceiver();
  const sandbox = await sandboxFor({ callbackUrl: receiver.url });
  await sendSigned(sandbox, salePath, sale("ORDER_1"));
  await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"));
  await sandbox.pay("ORDER_1", "6200000000000021");
  await sandbox.settled();
  return { sandbox, receiver };
}

describe("the overview", () => {
  test("has every payment with status, sum and masked card", async () => {
    const { sandbox } = await withPayments();
    const { status, text } = await open(`${sandbox.url}/dashboard`);
    expect(status).toBe(200);
    for (const part of [
      "ORDER_1",
      "decline",
      "20105",
      "¥ 10.00",
      "620000******0021",
      "PAYOUT_1",
      "¥ 485.60",
      "621626******0018",
    ]) {
      expect(text).toContain(part);
    }
  });

  test("says of each payment once how its callbacks fare, and when it changed, with the year", async () => {
    const { sandbox } = await withPayments();
    const { text } = await open(`${sandbox.url}/dashboard/list`);
    const badges = [...text.matchAll(/data-status="delivered">([^<]+)</g)].map(([, badge]) => badge);
    expect(badges).toEqual(["delivered", "delivered × 2"]);
    expect(text).toMatch(/<time[^>]*>20\d\d-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}</);
  });

  test.each([
    ["status=success", ["PAYOUT_1"]],
    ["type=purchase", ["ORDER_1"]],
    ["text=payout_1", ["PAYOUT_1"]],
    ["text=no+such", []],
    ["status=&type=&text=", ["PAYOUT_1", "ORDER_1"]],
  ])("filtered by %s", async (query, ids) => {
    const { sandbox } = await withPayments();
    const { text } = await open(`${sandbox.url}/dashboard/list?${query}`);
    expect([...text.matchAll(/payments\/[0-9a-f]{32}">(\w+)</g)].map(([, id]) => id)).toEqual(ids);
  });

  test("has the figures for the charts", async () => {
    const { sandbox } = await withPayments();
    const { text } = await open(`${sandbox.url}/dashboard/list`);
    const [, figures = ""] = /data-figures="([^"]+)"/.exec(text) ?? [];
    expect(JSON.parse(figures.replaceAll("&quot;", '"'))).toEqual({
      counts: { success: 1, decline: 1 },
      latest: [
        { id: "ORDER_1", yuan: 10, status: "decline" },
        { id: "PAYOUT_1", yuan: 485.6, status: "success" },
      ],
    });
  });

  test("shows refused requests, with the reason and what is signed", async () => {
    const sandbox = await sandboxFor();
    await send(sandbox, salePath, sale("ORDER_1", { general: { signature: "wrong" } }));
    const { text } = await open(`${sandbox.url}/dashboard`);
    expect(text).toContain("3261 Invalid signature");
    expect(text).toContain("general:payment_id:ORDER_1;general:project_id:200;payment:amount:1000");
  });

  test("hears of changes without reloading", async () => {
    const sandbox = await sandboxFor();
    const stream = await fetch(`${sandbox.url}/dashboard/events`);
    const reader = (stream.body as ReadableStream<Uint8Array>).getReader();
    const next = async () => new TextDecoder().decode((await reader.read()).value);
    expect(await next()).toContain("event: changed");
    await sendSigned(sandbox, salePath, sale("ORDER_1"));
    expect(await next()).toContain("event: changed");
    await reader.cancel();
  });
});

describe("the page of a payment", () => {
  test("tells its story: request, answer, callback, attempt, with what each signature is made of", async () => {
    const { sandbox } = await withPayments();
    const { text } = await open(await pageOf(sandbox, "ORDER_1"));
    const parts = [
      "Request /v2/payment/cup/quick/sale",
      "Answer 200",
      "redirect ready",
      "Callback: redirect",
      "card entered",
      "declined",
      "Callback: result",
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places.filter((place) => place < 0)).toEqual([]);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text).toContain("attempt 1: <b>200</b>");
    expect(text).toContain("general:payment_id:ORDER_1;general:project_id:200");
    expect(text).toContain("operation:code:20105;");
  });

  test("does not exist for a payment that does not", async () => {
    const { sandbox } = await withPayments();
    expect((await open(`${sandbox.url}/dashboard/payments/${"0".repeat(32)}`)).status).toBe(404);
  });
});

describe("actions", () => {
  test("a callback is sent again, with the same bytes", async () => {
    const { sandbox, receiver } = await withPayments();
    const page = await pageOf(sandbox, "PAYOUT_1");
    const [, resend] = /action="([^"]+\/resend)"/.exec((await open(page)).text) ?? [];
    const before = receiver.received.length;
    expect((await submit(`${sandbox.url}${resend}`)).status).toBe(303);
    await sandbox.settled();
    expect(receiver.received).toHaveLength(before + 1);
    expect(receiver.received.filter(({ text }) => text === receiver.received.at(-1)?.text)).toHaveLength(2);
  });

  test("a callback that goes through when it is sent again by hand is not repeated", async () => {
    let calls = 0;
    const receiver = await startReceiver((response) => {
      calls += 1;
      response.writeHead(calls === 1 ? 500 : 200).end();
    });
    const sandbox = await sandboxFor({ callbackUrl: receiver.url, clock: "manual" });
    await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"));
    await sandbox.settled();
    const [, resend] =
      /action="([^"]+\/resend)"/.exec((await open(await pageOf(sandbox, "PAYOUT_1"))).text) ?? [];
    await submit(`${sandbox.url}${resend}`);
    await sandbox.advance("1h");
    expect(receiver.received).toHaveLength(2);
  });

  test("a scenario is chosen for a payment, then the customer pays", async () => {
    const sandbox = await sandboxFor();
    await sendSigned(sandbox, salePath, sale("ORDER_1"));
    await sandbox.settled();
    const page = await pageOf(sandbox, "ORDER_1");
    await submit(`${page}/scenario`, { scenario: "limit" });
    await submit(`${page}/customer`, { does: "pay" });
    await sandbox.settled();
    expect(sandbox.payments[0]?.code).toBe("20101");
  });

  test("the customer cancels", async () => {
    const sandbox = await sandboxFor();
    await sendSigned(sandbox, salePath, sale("ORDER_1"));
    await sandbox.settled();
    await submit(`${await pageOf(sandbox, "ORDER_1")}/customer`, { does: "cancel" });
    expect(sandbox.payments[0]?.code).toBe("20301");
  });

  test("a scenario is chosen for all, and taken back", async () => {
    const sandbox = await sandboxFor();
    await submit(`${sandbox.url}/dashboard/scenario`, { scenario: "decline" });
    await sendSigned(sandbox, payoutPath, payout("A"));
    await sandbox.settled();
    await submit(`${sandbox.url}/dashboard/scenario`, { scenario: "as_usual" });
    await sendSigned(sandbox, payoutPath, payout("B"));
    await sandbox.settled();
    expect(sandbox.payments.map(({ status }) => status)).toEqual(["decline", "success"]);
  });
});

describe("other sites", () => {
  const actions = async (sandbox: Sandbox) => {
    const page = await pageOf(sandbox, "PAYOUT_1");
    const [, resend] = /action="([^"]+\/resend)"/.exec((await open(page)).text) ?? [];
    return [
      `${sandbox.url}${resend}`,
      `${page}/scenario`,
      `${page}/customer`,
      `${sandbox.url}/dashboard/scenario`,
    ];
  };

  test.each<[string, Record<string, string>]>([
    ["a cross-site form", { "Sec-Fetch-Site": "cross-site", Origin: "https://evil.example.com" }],
    ["a same-site form of another port", { "Sec-Fetch-Site": "same-site", Origin: "http://127.0.0.1:1" }],
    ["a browser that only tells the origin", { Origin: "https://evil.example.com" }],
    ["a page without an origin", { Origin: "null" }],
  ])("cannot act: %s", async (_, headers) => {
    const { sandbox, receiver } = await withPayments();
    const before = receiver.received.length;
    const answers = await Promise.all(
      (await actions(sandbox)).map((url) => submit(url, { scenario: "decline", does: "cancel" }, headers)),
    );
    await sandbox.settled();
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    expect(receiver.received).toHaveLength(before);
  });

  test("nothing changes by GET", async () => {
    const { sandbox } = await withPayments();
    const answers = await Promise.all((await actions(sandbox)).map((url) => open(url)));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  });

  test("cannot read the dashboard by a name of theirs that points here", async () => {
    const { sandbox } = await withPayments();
    const { request } = await import("node:http");
    const status = await new Promise((resolve) => {
      request(`${sandbox.url}/dashboard`, { headers: { Host: "evil.example.com" } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).end();
    });
    expect(status).toBe(403);
  });
});

describe("exports", () => {
  test("CSV has what is shown", async () => {
    const { sandbox } = await withPayments();
    const { text, headers } = await open(`${sandbox.url}/dashboard/export.csv?status=decline`);
    expect(headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(headers.get("content-disposition")).toBe('attachment; filename="payments.csv"');
    const [head = "", ...rows] = text.trim().split("\r\n");
    expect(head.replace("\uFEFF", "")).toBe(
      "created,changed,payment_id,type,status,code,message,amount,paid,currency,card,description,operation_id,request_id,result_callback",
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain(
      ",ORDER_1,purchase,decline,20105,Insufficient funds on customer account,10.00,,CNY,620000******0021,Order 155860015,24101000000001,",
    );
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1"])("CSV makes no formula of %o", async (description) => {
    const sandbox = await sandboxFor();
    await sendSigned(sandbox, salePath, sale("ORDER_1", { payment: { description } }));
    const { text } = await open(`${sandbox.url}/dashboard/export.csv`);
    expect(text).toContain(`,'${description},`);
  });

  test("XLSX has what is shown; amounts are numbers, and text is no formula", async () => {
    const sandbox = await sandboxFor();
    await sendSigned(
      sandbox,
      salePath,
      sale("ORDER_1", { payment: { amount: 123_456, description: "=1+1" } }),
    );
    const response = await fetch(`${sandbox.url}/dashboard/export.xlsx`);
    expect(response.headers.get("content-type")).toBe(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    );
    const files = unzip(Buffer.from(await response.arrayBuffer()));
    const all = [...files.values()].join("");
    expect(all).toContain("ORDER_1");
    expect(all).toContain("<v>1234.56</v>");
    expect(all).toContain("=1+1");
    expect(all).not.toContain("<f>");
  });
});

test("what merchants send is escaped everywhere", async () => {
  const sandbox = await sandboxFor();
  const evil = `<script>alert(1)</script>"'`;
  await sendSigned(sandbox, salePath, sale(evil, { payment: { description: evil } }));
  await send(sandbox, salePath, sale(evil, { general: { signature: "x" }, [evil]: evil }));
  await sandbox.settled();
  const overview = await open(`${sandbox.url}/dashboard`);
  const [, key] = /dashboard\/payments\/([0-9a-f]{32})/.exec(overview.text) ?? [];
  const page = await open(`${sandbox.url}/dashboard/payments/${key}`);
  expect([overview, page].map(({ text }) => text.includes("<script>alert"))).toEqual([false, false]);
  expect(page.text).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
});

test.each(["/", "/dashboard", "/assets/style.css", "/nowhere"])(
  "%s carries the security headers",
  async (path) => {
    const { headers } = await open((await sandboxFor()).url + path);
    expect(headers.get("content-security-policy")).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("same-origin");
  },
);

test("no page names anything outside of the sandbox", async () => {
  const { sandbox } = await withPayments();
  for (const path of ["/", "/dashboard", "/nowhere"]) {
    const { text } = await open(sandbox.url + path, { headers: { Accept: "text/html" } });
    expect([...text.matchAll(/(?:src|href)="(https?:[^"]+)"/g)]).toEqual([]);
  }
});

test.each(["style.css", "pay.js", "dashboard.js", "htmx.js", "sse.js", "chart.js"])(
  "the asset %s is served",
  async (name) => {
    const { status, text } = await open(`${(await sandboxFor()).url}/assets/${name}`);
    expect(status).toBe(200);
    expect(text.length).toBeGreaterThan(300);
  },
);

/** The files of a ZIP archive, as texts. */
function unzip(archive: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  let at = archive.lastIndexOf("PK\u0005\u0006");
  const entries = archive.readUInt16LE(at + 10);
  at = archive.readUInt32LE(at + 16);
  for (let entry = 0; entry < entries; entry++) {
    const method = archive.readUInt16LE(at + 10);
    const size = archive.readUInt32LE(at + 20);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      archive.readUInt16LE(at + offset),
    ) as [number, number, number];
    const start = archive.readUInt32LE(at + 42);
    const name = archive.toString("utf8", at + 46, at + 46 + nameLength);
    const data = start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28);
    const packed = archive.subarray(data, data + size);
    files.set(name, (method === 8 ? inflateRawSync(packed) : packed).toString("utf8"));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return files;
}

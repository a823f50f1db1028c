import { describe, expect, test } from "vitest";
import { pageOf, rowsOf, withPayments } from "./support/dashboard.js";
import { payout, payoutPath, sale, salePath, send, sendSigned } from "./support/merchant.js";
import { open } from "./support/page.js";
import { startReceiver } from "./support/receiver.js";
import { sandboxFor } from "./support/sandbox-for.js";

describe("the list of payments", () => {
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
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toContain("621626******0018");
  });

  test("says of each payment once how its callbacks fare, and when it changed, with the year", async () => {
    const { sandbox } = await withPayments();
    const { text } = await open(`${sandbox.url}/dashboard`);
    const badges = [...text.matchAll(/<span class="badge" data-status="delivered">([^<]+)</g)].map(
      ([, badge]) => badge,
    );
    expect(badges).toEqual(["delivered", "delivered × 2"]);
    expect(text).toMatch(/<time[^>]*><span class="date">20\d\d-\d\d-\d\d <\/span>\s*\d\d:\d\d:\d\d\.\d{3}</);
  });

  test("has the sum that was paid, where it is another one", async () => {
    const sandbox = await sandboxFor({ clock: "manual", scenario: "partially_paid_out" });
    await sendSigned(sandbox, payoutPath, payout("PAYOUT_1", { payment: { amount: 10_000 } }));
    await sandbox.advance("1h");
    const { text } = await open(`${sandbox.url}/dashboard`);
    expect([text.includes("¥ 50.00"), text.includes("¥ 100.00")]).toEqual([true, false]);
  });

  test.each([
    ["status=success", ["PAYOUT_1"]],
    ["type=purchase", ["ORDER_1"]],
    ["text=payout_1", ["PAYOUT_1"]],
    ["text=no+such", []],
    ["status=&type=&text=", ["PAYOUT_1", "ORDER_1"]],
  ])("filtered by %s", async (query, ids) => {
    const { sandbox } = await withPayments();
    expect(rowsOf((await open(`${sandbox.url}/dashboard?${query}`)).text)).toEqual(ids);
  });

  test("shows the latest 50, and the older ones by a link", async () => {
    const sandbox = await sandboxFor({ clock: "manual" });
    for (let index = 1; index <= 52; index++) {
      await sendSigned(sandbox, payoutPath, payout(`PAYOUT_${index}`));
    }
    const { text } = await open(`${sandbox.url}/dashboard`);
    expect(rowsOf(text)).toHaveLength(50);
    expect(text).toContain("50 of 52");
    const [, older = ""] = /href="([^"]+)">Older</.exec(text) ?? [];
    expect(rowsOf((await open(sandbox.url + older)).text)).toEqual(["PAYOUT_2", "PAYOUT_1"]);
  });
});

test.each(["", "/callbacks", "/requests"])(
  "the list %o begins anew where the row is gone that it was to go on from",
  async (path) => {
    const { sandbox } = await withPayments();
    const { status, text } = await open(`${sandbox.url}/dashboard${path}?before=gone`);
    expect([status, rowsOf(text).length > 0]).toEqual([200, true]);
  },
);

describe("the list of callbacks", () => {
  test.each([
    ["", ["result", "result", "redirect"]],
    ["kind=redirect", ["redirect"]],
    ["state=waiting", []],
    ["text=order_1", ["result", "redirect"]],
  ])("filtered by %o", async (query, kinds) => {
    const { sandbox } = await withPayments();
    expect(rowsOf((await open(`${sandbox.url}/dashboard/callbacks?${query}`)).text)).toEqual(kinds);
  });

  test("says when the next attempt is due", async () => {
    const receiver = await startReceiver((response) => response.writeHead(500).end());
    const sandbox = await sandboxFor({ callbackUrl: receiver.url, clock: "manual" });
    await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"));
    await sandbox.settled();
    const { text } = await open(`${sandbox.url}/dashboard/callbacks`);
    expect(text).toMatch(/<time[^>]*data-due="\d+"[^>]*>in 10 s</);
  });
});

describe("the list of requests", () => {
  test.each([
    ["", 3],
    ["answer=accepted", 2],
    ["answer=refused", 1],
    ["text=3261", 1],
    ["text=payout", 1],
  ])("filtered by %o", async (query, count) => {
    const { sandbox } = await withPayments();
    await send(sandbox, salePath, sale("ORDER_2", { general: { signature: "wrong" } }));
    expect(rowsOf((await open(`${sandbox.url}/dashboard/requests?${query}`)).text)).toHaveLength(count);
  });
});

describe("a payment in detail", () => {
  test("tells its story: request, callbacks with their answers, what the customer did", async () => {
    const { sandbox } = await withPayments();
    const { text } = await open(pageOf(sandbox, "ORDER_1"));
    const story = text.slice(text.indexOf("Timeline"));
    const parts = [
      "/v2/payment/cup/quick/sale answered with 200",
      "redirect ready",
      "Callback: redirect",
      "card entered",
      "declined",
      "Callback: result",
    ];
    const places = parts.map((part) => story.indexOf(part));
    expect(places.filter((place) => place < 0)).toEqual([]);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test("keeps the order of what happened in one moment", async () => {
    const receiver = await startReceiver();
    const sandbox = await sandboxFor({ callbackUrl: receiver.url, clock: "manual", basicTime: 0 });
    await sendSigned(sandbox, salePath, sale("ORDER_1"));
    await sandbox.settled();
    await sandbox.pay("ORDER_1", "6200000000000021");
    await sandbox.settled();
    const { text } = await open(pageOf(sandbox, "ORDER_1"));
    const [timeline = ""] = /<ol class="timeline">.*?<\/ol>/s.exec(text) ?? [];
    expect(new Set([...timeline.matchAll(/<time datetime="([^"]+)"/g)].map(([, at]) => at)).size).toBe(1);
    expect([...timeline.matchAll(/<(?:div|a [^>]*)>([^<\n]+)</g)].map(([, what]) => what)).toEqual([
      "/v2/payment/cup/quick/sale answered with 200",
      "redirect ready",
      "Callback: redirect",
      "card entered",
      "declined",
      "Callback: result",
    ]);
  });

  test("that is not there says so beside the list", async () => {
    const { sandbox } = await withPayments();
    const { status, text } = await open(`${sandbox.url}/dashboard/payments/1`);
    expect(status).toBe(404);
    expect(text).toContain("no payment with the operation 1");
    expect(rowsOf(text)).toEqual(["PAYOUT_1", "ORDER_1"]);
  });
});

describe("a callback in detail", () => {
  test("has the receiver's answer of each attempt with its body, headers and duration", async () => {
    let calls = 0;
    const receiver = await startReceiver((response) => {
      calls += 1;
      response.writeHead(calls === 1 ? 500 : 200, { "X-Trace": `trace-${calls}` });
      response.end(calls === 1 ? '{"message":"orders table is missing"}' : "taken");
    });
    const sandbox = await sandboxFor({ callbackUrl: receiver.url, clock: "manual" });
    await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"));
    await sandbox.advance("10s");
    const { text } = await open(`${sandbox.url}/dashboard/callbacks/${sandbox.callbacks[0]?.id}`);
    for (const part of ["orders table is missing", "trace-1", "taken", "trace-2", "Attempt 1", "Attempt 2"]) {
      expect(text).toContain(part);
    }
    expect(text).toMatch(/<small>\d+ ms<\/small>/);
  });

  test("leads to its own payment, where two have one payment_id", async () => {
    const sandbox = await sandboxFor();
    sandbox.setScenario("error", { paymentId: "PAYOUT_1" });
    await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"));
    await sandbox.settled();
    sandbox.setScenario(undefined, { paymentId: "PAYOUT_1" });
    await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"));
    await sandbox.settled();
    const [first, second] = sandbox.payments.map(({ operation_id }) => operation_id);
    const links = await Promise.all(
      sandbox.callbacks.map(async ({ id }) => {
        const { text } = await open(`${sandbox.url}/dashboard/callbacks/${id}`);
        return /<a href="\/dashboard\/payments\/(\d+)">PAYOUT_1/.exec(text)?.[1];
      }),
    );
    expect(links).toEqual([String(first), String(second)]);
  });

  test("has the message, and the string that is signed", async () => {
    const { sandbox } = await withPayments();
    const id = sandbox.callbacks.find(
      ({ kind, payment_id }) => kind === "result" && payment_id === "ORDER_1",
    )?.id;
    const { text } = await open(`${sandbox.url}/dashboard/callbacks/${id}`);
    expect(text).toContain("&quot;code&quot;: &quot;20105&quot;");
    expect(text).toContain('<span class="line">operation:code:20105;</span>');
  });
});

test("a request in detail has headers, body, canonical string and answer", async () => {
  const { sandbox } = await withPayments();
  const { text } = await open(`${sandbox.url}/dashboard/requests/1`);
  for (const part of [
    "POST /v2/payment/cup/quick/sale",
    "content-type: application/json",
    "&quot;payment_id&quot;: &quot;ORDER_1&quot;",
    '<span class="line">general:payment_id:ORDER_1;</span>',
    "&quot;status&quot;: &quot;success&quot;",
  ]) {
    expect(text).toContain(part);
  }
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

describe("with several projects", () => {
  test("each has a dashboard of its own, and links stay in it", async () => {
    const sandbox = await sandboxFor({ projects: [{ projectId: 201 }] });
    await sendSigned(sandbox, payoutPath, payout("MINE"));
    const first = await open(`${sandbox.url}/dashboard`);
    const second = await open(`${sandbox.url}/dashboard?project=201`);
    expect([rowsOf(first.text), rowsOf(second.text)]).toEqual([["MINE"], []]);
    expect(second.text).toContain('href="/dashboard/callbacks?project=201"');
    expect(second.text).toContain('action="/dashboard/clock?project=201"');
  });

  test("one that is not there has none", async () => {
    const sandbox = await sandboxFor();
    expect((await open(`${sandbox.url}/dashboard?project=9`)).status).toBe(404);
  });
});

test("what merchants send is escaped everywhere", async () => {
  const sandbox = await sandboxFor();
  const evil = `<script>alert(1)</script>"'`;
  await sendSigned(sandbox, salePath, sale(evil, { payment: { description: evil } }));
  await send(sandbox, salePath, sale(evil, { general: { signature: "x" }, [evil]: evil }));
  await sandbox.settled();
  const pages = await Promise.all(
    [
      "/dashboard",
      "/dashboard/callbacks",
      "/dashboard/requests",
      `/dashboard/callbacks/${sandbox.callbacks[0]?.id}`,
      "/dashboard/requests/1",
      "/dashboard/requests/2",
      `/dashboard?text=${encodeURIComponent(evil)}`,
    ].map((path) => open(sandbox.url + path)),
  );
  const page = await open(pageOf(sandbox, evil));
  for (const { text } of [...pages, page]) {
    expect(text).not.toContain("<script>alert");
    expect(text).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  }
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

test("no page names anything outside of the sandbox", async () => {
  const { sandbox } = await withPayments();
  for (const path of ["/", "/dashboard", "/dashboard/callbacks", "/nowhere"]) {
    const { text } = await open(sandbox.url + path, { headers: { Accept: "text/html" } });
    expect([...text.matchAll(/(?:src|href)="(https?:[^"]+)"/g)]).toEqual([]);
  }
});

test.each([
  "colours.css",
  "style.css",
  "customer.css",
  "developer.css",
  "pay.js",
  "copy.js",
  "dashboard.js",
  "try-it.css",
  "try-it.js",
  "idiomorph.js",
])("the asset %s is served", async (name) => {
  const { status, text } = await open(`${(await sandboxFor()).url}/assets/${name}`);
  expect(status).toBe(200);
  expect(text.length).toBeGreaterThan(300);
});

test("a refused request tells at its top which fields are at fault, a payment which scenario it has", async () => {
  const { sandbox } = await withPayments();
  await sendSigned(sandbox, payoutPath, payout("PAYOUT_9", { payment: { amount: 1 } }));
  const { number } = sandbox.requests.at(-1) ?? { number: 0 };
  const { text } = await open(`${sandbox.url}/dashboard/requests/${number}`);
  const top = text.slice(text.indexOf("Fields"), text.indexOf("What the merchant sent"));
  expect(top).toContain("<code>payment.amount</code>");
  sandbox.setScenario("decline", { paymentId: "ORDER_9" });
  await sendSigned(sandbox, salePath, sale("ORDER_9"));
  const { text: detail } = await open(pageOf(sandbox, "ORDER_9"));
  expect(detail).toContain("<code>decline</code> <small>chosen for this payment</small>");
});

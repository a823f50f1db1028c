import { describe, expect, test } from "vitest";
import { callbackKey } from "../../src/callback/callback-key.js";
import { parseCallback } from "../../src/callback/parse-callback.js";
import type { Sandbox, SandboxOptions } from "../../src/sandbox/index.js";
import { payout, payoutPath, sale, salePath, send, sendSigned, signed } from "./support/merchant.js";
import { type Receiver, startReceiver } from "./support/receiver.js";
import { sandboxFor } from "./support/sandbox-for.js";

const key = "sandbox-secret-key";

const statuses = ({ received }: Receiver) => received.map(({ body }) => body.payment.status);

async function withReceiver(options: SandboxOptions = {}, ...behaviour: Parameters<typeof startReceiver>) {
  const receiver = await startReceiver(...behaviour);
  return { receiver, sandbox: await sandboxFor({ clock: "manual", callbackUrl: receiver.url, ...options }) };
}

/** How each attempt of each callback was answered. */
const answersTo = ({ callbacks }: Sandbox) =>
  callbacks.map(({ attempts }) => attempts.map(({ status, failure }) => status ?? failure));

describe("the format", () => {
  test("of a successful purchase has exactly the fields of the method page's sample", async () => {
    const { receiver, sandbox } = await withReceiver({ seed: 3 });
    await sendSigned(sandbox, salePath, sale("ORDER_1"));
    await sandbox.pay("ORDER_1");
    await sandbox.settled();
    const date = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0000$/);
    expect(receiver.received.at(-1)?.body).toEqual({
      project_id: 200,
      payment: {
        id: "ORDER_1",
        type: "purchase",
        status: "success",
        date,
        method: "quick",
        sum: { amount: 1000, currency: "CNY" },
        description: "Order 155860015",
      },
      operation: {
        id: 24101000000001,
        type: "sale",
        status: "success",
        date,
        created_date: date,
        request_id: expect.stringMatching(/^[0-9a-f]{40}$/),
        sum_initial: { amount: 1000, currency: "CNY" },
        sum_converted: { amount: 1000, currency: "CNY" },
        provider: { id: 1198, payment_id: expect.stringMatching(/^\d{18}$/), date, auth_code: "" },
        code: "0",
        message: "Success",
      },
      signature: expect.stringMatching(/^[\w+/]{86}==$/),
    });
  });

  test("of a declined payout has no phone number, and the method's third name", async () => {
    const { receiver, sandbox } = await withReceiver({ scenario: "account_unavailable" });
    await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"));
    await sandbox.settled();
    expect(receiver.received[0]?.body).toMatchObject({
      payment: { status: "decline", method: "cup-card" },
      account: { number: "621626******0018" },
      operation: { code: "20106", message: "Customer account is no longer available" },
    });
    expect(receiver.received[0]?.body.customer).toEqual({ id: "127" });
  });

  test("of another sum tells the sum paid and the sum asked for", async () => {
    const { receiver, sandbox } = await withReceiver();
    await sendSigned(sandbox, salePath, sale("ORDER_1", { payment: { amount: 90_000 } }));
    await sandbox.pay("ORDER_1", "6216261000000000018");
    await sandbox.settled();
    expect(receiver.received.at(-1)?.body).toMatchObject({
      payment: { status: "success", sum: { amount: 89_900 } },
      operation: { sum_initial: { amount: 90_000 } },
    });
  });

  test("of an error has no provider", async () => {
    const { receiver, sandbox } = await withReceiver({ scenario: "error" });
    await sendSigned(sandbox, payoutPath, payout("PAYOUT_1"));
    await sandbox.settled();
    expect(receiver.received[0]?.body.operation).toMatchObject({
      status: "error",
      code: "501",
      message: "Internal error",
    });
    expect(receiver.received[0]?.body.operation).not.toHaveProperty("provider");
  });

  test("of a redirect has the fields of the method page's sample, all of them texts", async () => {
    const { receiver, sandbox } = await withReceiver();
    await sendSigned(sandbox, salePath, sale("ORDER_1"));
    await sandbox.settled();
    const { redirect_data } = receiver.received[0]?.body ?? {};
    expect(redirect_data).toMatchObject({ method: "GET", encrypted: [] });
    expect(redirect_data.url).toMatch(new RegExp(`^${sandbox.url}/cup/[0-9a-f]{32}$`));
    expect(Object.keys(redirect_data.body)).toHaveLength(19);
    expect(redirect_data.body).toMatchObject({
      amountFee: "10.00",
      currency: "CNY",
      issuingBank: "UNIONPAY",
      goodsTitle: "ORDER_1",
    });
    expect(Object.values(redirect_data.body).every((value) => typeof value === "string")).toBe(true);
  });

  test("of a redirect by POST", async () => {
    const { receiver, sandbox } = await withReceiver({ scenario: "redirect_post" });
    await sendSigned(sandbox, salePath, sale("ORDER_1"));
    await sandbox.settled();
    expect(receiver.received[0]?.body.redirect_data.method).toBe("POST");
  });

  test("of a redirect without fields has an empty array", async () => {
    const { receiver, sandbox } = await withReceiver({ scenario: "redirect_without_fields" });
    await sendSigned(sandbox, salePath, sale("ORDER_1"));
    await sandbox.settled();
    expect(receiver.received[0]?.body.redirect_data).toMatchObject({ method: "GET", body: [] });
  });
});

describe("the signature", () => {
  test("holds for every callback of a purchase", async () => {
    const { receiver, sandbox } = await withReceiver();
    await sendSigned(sandbox, salePath, sale("ORDER_1"));
    await sandbox.pay("ORDER_1");
    await sandbox.settled();
    const ids = await Promise.all(
      receiver.received.map(async ({ text }) => (await parseCallback(text, key)).payment.id),
    );
    expect(ids).toEqual(["ORDER_1", "ORDER_1"]);
  });

  test("is made with the key of the options", async () => {
    const { receiver, sandbox } = await withReceiver({ secretKey: "another" });
    await send(sandbox, payoutPath, signed(payout("P"), "another"));
    await sandbox.settled();
    expect((await parseCallback(receiver.received[0]?.text ?? "", "another")).payment.id).toBe("P");
  });
});

describe("the URL", () => {
  const general = (urls: object) => ({ general: urls });

  test("of the request wins over that of the project", async () => {
    const { receiver, sandbox } = await withReceiver();
    const own = await startReceiver();
    await sendSigned(sandbox, payoutPath, payout("P", general({ merchant_callback_url: own.url })));
    await sandbox.settled();
    expect([statuses(own), statuses(receiver)]).toEqual([["success"], []]);
  });

  test.each([
    ["success", "success"],
    ["decline", "decline"],
    ["error", "decline"],
  ] as const)("for the outcome %s is that for %s", async (scenario, name) => {
    const { sandbox } = await withReceiver({ scenario });
    const [any, success, decline] = await Promise.all([startReceiver(), startReceiver(), startReceiver()]);
    const urls = {
      merchant_callback_url: any.url,
      merchant_success_callback_url: success.url,
      merchant_decline_callback_url: decline.url,
    };
    await sendSigned(sandbox, payoutPath, payout("P", general(urls)));
    await sandbox.settled();
    expect(statuses({ success, decline }[name])).toEqual([scenario]);
    expect(statuses(any)).toEqual([]);
  });

  test("for an outcome is not used for the redirect", async () => {
    const { receiver, sandbox } = await withReceiver();
    const outcome = await startReceiver();
    const urls = { merchant_success_callback_url: outcome.url, merchant_decline_callback_url: outcome.url };
    await sendSigned(sandbox, salePath, sale("ORDER_1", general(urls)));
    await sandbox.settled();
    expect([statuses(receiver), statuses(outcome)]).toEqual([["awaiting redirect result"], []]);
  });

  test("can be set after the start", async () => {
    const { receiver, sandbox } = await withReceiver();
    const late = await startReceiver();
    sandbox.callbackUrl = late.url;
    await sendSigned(sandbox, payoutPath, payout("P"));
    await sandbox.settled();
    expect([statuses(late), statuses(receiver)]).toEqual([["success"], []]);
  });

  test("that nobody has named is no reason to wait", async () => {
    const sandbox = await sandboxFor();
    await sendSigned(sandbox, payoutPath, payout("P"));
    await sandbox.settled();
    expect(sandbox.callbacks.map(({ state, attempts }) => [state, attempts.length])).toEqual([
      ["no address", 0],
    ]);
  });

  test.each(["ftp://shop.example.com", "shop.example.com", "javascript:alert(1)", "file:///etc/passwd"])(
    "%s is refused as an option",
    async (callbackUrl) => {
      await expect(sandboxFor({ callbackUrl })).rejects.toThrow(/must be an absolute http or https URL/);
    },
  );
});

describe("what the request says about its callbacks", () => {
  test("delay holds each one back", async () => {
    const { receiver, sandbox } = await withReceiver();
    await sendSigned(sandbox, payoutPath, payout("P", { callback: { delay: 600 } }));
    await sandbox.advance("599s");
    expect(statuses(receiver)).toEqual([]);
    await sandbox.advance("1s");
    expect(statuses(receiver)).toEqual(["success"]);
  });

  test.each([true, 1])("force_disable %o switches informational callbacks off", async (force_disable) => {
    const { receiver, sandbox } = await withReceiver();
    await sendSigned(sandbox, payoutPath, payout("P", { callback: { force_disable } }));
    await sandbox.advance("1h");
    expect(statuses(receiver)).toEqual([]);
    expect(sandbox.callbacks.map(({ state }) => state)).toEqual(["switched off"]);
  });

  test("force_disable does not switch the redirect off", async () => {
    const { receiver, sandbox } = await withReceiver();
    await sendSigned(sandbox, salePath, sale("ORDER_1", { callback: { force_disable: true } }));
    await sandbox.settled();
    await sandbox.pay("ORDER_1");
    await sandbox.settled();
    expect(statuses(receiver)).toEqual(["awaiting redirect result"]);
  });
});

describe("repeats", () => {
  test("come until the receiver answers 200, and every time with the same bytes", async () => {
    let calls = 0;
    const { receiver, sandbox } = await withReceiver({}, (response) => {
      calls += 1;
      response.writeHead(calls < 4 ? 500 : 200).end();
    });
    await sendSigned(sandbox, payoutPath, payout("P"));
    await sandbox.advance("11d");
    expect(receiver.received).toHaveLength(4);
    expect(new Set(receiver.received.map(({ text }) => text)).size).toBe(1);
    expect(sandbox.callbacks[0]?.attempts.map(({ status, failure }) => status ?? failure)).toEqual([
      500, 500, 500, 200,
    ]);
  });

  test.each([201, 204, 302, 400, 404, 500])("come after %i too", async (status) => {
    const { sandbox } = await withReceiver({}, (response) => {
      response.writeHead(status, { Location: "/elsewhere" }).end();
    });
    await sendSigned(sandbox, payoutPath, payout("P"));
    await sandbox.advance("10s");
    expect(sandbox.callbacks[0]?.attempts.map(({ status, failure }) => status ?? failure)).toEqual([
      status,
      status,
    ]);
  });

  test("keep to the schedule: 10 s six times, then 84 s and more", async () => {
    const { sandbox } = await withReceiver({}, (response) => {
      response.writeHead(500).end();
    });
    await sendSigned(sandbox, payoutPath, payout("P"));
    await sandbox.advance("10m");
    const [{ attempts = [] } = {}] = sandbox.callbacks;
    const moments = attempts.map(({ at }) => Date.parse(at));
    // 70 + 10 · 1.12^(n−4) before attempt n: 84.049, 85.735, 87.623, 89.738.
    expect(moments.slice(0, 10).map((at) => at - Number(moments[0]))).toEqual([
      0, 10_000, 20_000, 30_000, 40_000, 50_000, 134_049, 219_784, 307_407, 397_145,
    ]);
  });

  test("end after 120 attempts, which take eleven days", async () => {
    const { receiver, sandbox } = await withReceiver({}, (response) => {
      response.writeHead(500).end();
    });
    await sendSigned(sandbox, payoutPath, payout("P"));
    await sandbox.advance("11d");
    expect(receiver.received).toHaveLength(120);
    expect(sandbox.callbacks[0]?.state).toBe("given up");
    await sandbox.advance("11d");
    expect(receiver.received).toHaveLength(120);
  });

  test("come when nobody listens, and when the receiver closes the socket", async () => {
    const { sandbox } = await withReceiver();
    const closing = await startReceiver((response) => {
      response.destroy();
    });
    const general = (merchant_callback_url: string) => ({ general: { merchant_callback_url } });
    await sendSigned(sandbox, payoutPath, payout("A", general("http://127.0.0.1:9/")));
    await sendSigned(sandbox, payoutPath, payout("B", general(closing.url)));
    await sandbox.advance("10s");
    expect(answersTo(sandbox)).toEqual([
      ["connection refused", "connection refused"],
      ["connection closed", "connection closed"],
    ]);
  });

  test("come when the receiver never answers", async () => {
    const { sandbox } = await withReceiver({ callbacks: { timeout: 100 } }, () => {});
    await sendSigned(sandbox, payoutPath, payout("A"));
    await sandbox.advance("10s");
    expect(answersTo(sandbox)).toEqual([["no answer in time", "no answer in time"]]);
  });
});

describe("on request", () => {
  test("duplicates follow a callback that was answered with 200, with the same bytes", async () => {
    const { receiver, sandbox } = await withReceiver({ callbacks: { duplicates: 2 } });
    await sendSigned(sandbox, payoutPath, payout("P"));
    await sandbox.settled();
    expect(receiver.received).toHaveLength(3);
    expect(new Set(receiver.received.map(({ text }) => text)).size).toBe(1);
  });

  test("duplicates: true is one", async () => {
    const { receiver, sandbox } = await withReceiver({ callbacks: { duplicates: true } });
    await sendSigned(sandbox, payoutPath, payout("P"));
    await sandbox.settled();
    expect(receiver.received).toHaveLength(2);
  });

  test("a callback comes for the step in between", async () => {
    const { receiver, sandbox } = await withReceiver({ callbacks: { progress: true } });
    await sendSigned(sandbox, payoutPath, payout("P"));
    await sandbox.settled();
    expect(statuses(receiver)).toEqual(["processing", "success"]);
  });

  test("shuffled callbacks come in another order than they came up, and none is lost", async () => {
    const { receiver, sandbox } = await withReceiver({
      seed: 5,
      callbacks: { order: "shuffled", progress: true },
    });
    for (const index of Array(20).keys()) {
      await sendSigned(sandbox, payoutPath, payout(`P${index}`));
    }
    await sandbox.advance("1m");
    const orders = new Map<string, string[]>();
    for (const { body } of receiver.received) {
      orders.set(body.payment.id, [...(orders.get(body.payment.id) ?? []), body.payment.status]);
    }
    expect(receiver.received).toHaveLength(40);
    expect([...orders.values()].filter(([first]) => first === "success").length).toBeGreaterThan(3);
    expect([...orders.values()].filter(([first]) => first === "processing").length).toBeGreaterThan(3);
  });

  test("without that, they come in the order in which they came up", async () => {
    const { receiver, sandbox } = await withReceiver({ callbacks: { progress: true } });
    await sendSigned(sandbox, salePath, sale("ORDER_1"));
    await sandbox.settled();
    await sandbox.pay("ORDER_1");
    await sandbox.settled();
    expect(statuses(receiver)).toEqual(["awaiting redirect result", "processing", "success"]);
  });
});

test("the callbacks of a sandbox that was reset, or started again, are no repeats of those before", async () => {
  const keyOf = async (sandbox: Sandbox) => {
    await sendSigned(sandbox, payoutPath, payout("P"));
    await sandbox.settled();
    return callbackKey(sandbox.callbacks[0]?.body as never);
  };
  const { url } = await startReceiver();
  const sandbox = await sandboxFor({ callbackUrl: url });
  const first = await keyOf(sandbox);
  sandbox.reset();
  const second = await keyOf(sandbox);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const third = await keyOf(await sandboxFor({ callbackUrl: url }));
  expect(new Set([first, second, third]).size).toBe(3);
});

test("a receiver that hangs for one project holds up no other", async () => {
  const { url, received } = await startReceiver((response, { body }) => {
    if (body.project_id === 201) {
      response.end();
    }
  });
  const sandbox = await sandboxFor({ callbackUrl: url, callbacks: { timeout: "5s" } });
  for (let index = 0; index < 70; index++) {
    await sendSigned(sandbox, payoutPath, payout(`P${index}`));
  }
  await expect.poll(() => received.length).toBeGreaterThan(60);
  const other = sandbox.addProject({ callbackUrl: url });
  const message = signed(payout("P", { general: { project_id: 201 } }), other.secretKey);
  await send(sandbox, payoutPath, message);
  await other.settled();
  expect(other.callbacks[0]?.state).toBe("delivered");
});

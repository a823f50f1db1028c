import { describe, expect, test, vi } from "vitest";
import type { CallbackHandlerOptions } from "../../../src/callback/callback-handler-options.js";
import { createCallbackHandler } from "../../../src/callback/create-callback-handler.js";
import { memoryCallbackStore } from "../../../src/callback/memory-callback-store.js";
import { type CallbackName, signedCallback } from "../../../src/testing/signed-callback.js";
import { smallestBody } from "./bodies.js";

const url = "https://shop.example.com/callbacks";

function post(
  body: BodyInit | null,
  headers: Record<string, string> = { "content-type": "application/json" },
) {
  return new Request(url, { method: "POST", headers, body, duplex: "half" } as RequestInit);
}

const example = async (name: CallbackName) => (await signedCallback(name, "secret")).request();

function handler(options: Partial<CallbackHandlerOptions> = {}) {
  return createCallbackHandler({ secretKey: "secret", ...options });
}

/** A handler of each kind, and which of them ran. */
function spies() {
  const ran: string[] = [];
  return {
    ran,
    onRedirect: () => ran.push("onRedirect"),
    onSuccess: () => ran.push("onSuccess"),
    onDecline: () => ran.push("onDecline"),
    onUpdate: () => ran.push("onUpdate"),
  };
}

describe("a callback runs the handler for its status", () => {
  test.each<[CallbackName, string]>([
    ["redirect-get", "onRedirect"],
    ["redirect-post", "onRedirect"],
    ["redirect-without-fields", "onRedirect"],
    ["purchase-success", "onSuccess"],
    ["purchase-decline", "onDecline"],
    ["purchase-cancelled", "onDecline"],
    ["purchase-timeout", "onDecline"],
    ["purchase-error", "onDecline"],
    ["purchase-processing", "onUpdate"],
    ["payout-success", "onSuccess"],
    ["payout-decline", "onDecline"],
    ["payout-error", "onDecline"],
    ["payout-processing", "onUpdate"],
    ["payout-awaiting-retry", "onUpdate"],
    ["payout-awaiting-clarification", "onUpdate"],
    ["payout-partially-paid-out", "onUpdate"],
    ["payout-reversed", "onUpdate"],
  ])("%s: %s", async (name, expected) => {
    const { ran, ...handlers } = spies();
    const response = await handler(handlers)(await example(name));
    expect(response.status).toBe(200);
    expect(ran).toEqual([expected]);
  });

  test("an unknown status: onUpdate", async () => {
    const { ran, ...handlers } = spies();
    const { request } = await signedCallback("purchase-success", "secret", { payment: { status: "frozen" } });
    await handler(handlers)(request());
    expect(ran).toEqual(["onUpdate"]);
  });

  test.each([
    ["success", "onSuccess"],
    ["decline", "onDecline"],
    ["reversed", "onUpdate"],
  ])("%s with redirect_data: %s, as nobody needs a redirect any more", async (status, expected) => {
    const { ran, ...handlers } = spies();
    const { request } = await signedCallback("redirect-get", "secret", { payment: { status } });
    await handler(handlers)(request());
    expect(ran).toEqual([expected]);
  });

  test.each<CallbackName>(["redirect-get", "purchase-success", "payout-error"])(
    "%s without a handler of its own: onUpdate",
    async (name) => {
      const onUpdate = vi.fn();
      await handler({ onUpdate })(await example(name));
      expect(onUpdate).toHaveBeenCalledOnce();
    },
  );

  test("and answers 200 if there is no handler at all", async () => {
    expect((await handler()(await example("purchase-success"))).status).toBe(200);
  });

  test("with the callback", async () => {
    const onSuccess = vi.fn();
    const { request, callback } = await signedCallback("purchase-success", "secret");
    await handler({ onSuccess })(request());
    expect(onSuccess).toHaveBeenCalledExactlyOnceWith(callback);
  });

  test("and waits for it before it answers", async () => {
    let isDone = false;
    const onSuccess = async () => {
      await new Promise((resolve) => setTimeout(resolve, 10));
      isDone = true;
    };
    await handler({ onSuccess })(await example("purchase-success"));
    expect(isDone).toBe(true);
  });
});

describe("200", () => {
  test("has an empty body and no content type", async () => {
    const response = await handler()(await example("purchase-success"));
    expect([response.status, await response.text(), response.headers.get("content-type")]).toEqual([
      200,
      "",
      null,
    ]);
  });

  test.each([
    "application/json",
    "application/json; charset=utf-8",
    "Application/JSON",
    "text/json",
    "application/vnd.platform+json",
  ])("answers the content type %s", async (type) => {
    expect((await handler()(post(smallestBody, { "content-type": type }))).status).toBe(200);
  });

  test("answers a request without a content type", async () => {
    const request = post(new TextEncoder().encode(smallestBody), {});
    expect(request.headers.has("content-type")).toBe(false);
    expect((await handler()(request)).status).toBe(200);
  });

  test("answers one of several keys", async () => {
    expect((await handler({ secretKey: ["new", "secret"] })(post(smallestBody))).status).toBe(200);
  });
});

describe("400", () => {
  test.each([
    ["not_json", "{"],
    ["not_json", ""],
    ["unsigned", "{}"],
    ["bad_signature", smallestBody.replace("1000", "1001")],
  ])("%s says so in JSON", async (code, body) => {
    const response = await handler()(post(body));
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(await response.json()).toEqual({ code, message: expect.stringMatching(/^The callback/) });
  });

  test("not_a_callback says so in JSON", async () => {
    const { request } = await signedCallback("purchase-success", "secret", { payment: { sum: null } });
    const response = await handler()(request());
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: "not_a_callback" });
  });

  test("comes for a request without a body", async () => {
    expect((await handler()(post(null))).status).toBe(400);
  });

  test("runs no handler", async () => {
    const { ran, ...handlers } = spies();
    await handler(handlers)(post(smallestBody.replace("1000", "1001")));
    expect(ran).toEqual([]);
  });

  test("comes for a body that breaks off", async () => {
    const body = new ReadableStream({
      pull: (controller) => controller.error(new Error("connection reset")),
    });
    const response = await handler()(post(body));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: "interrupted" });
  });
});

describe("405", () => {
  test.each(["GET", "PUT", "DELETE", "OPTIONS"])("answers %s and allows POST", async (method) => {
    const response = await handler()(new Request(url, { method }));
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
  });
});

describe("413", () => {
  test("comes by the content length, before anything is read", async () => {
    const pull = vi.fn();
    const body = new ReadableStream({ pull }, { highWaterMark: 0 });
    const headers = { "content-type": "application/json", "content-length": "1048577" };
    expect((await handler()(post(body, headers))).status).toBe(413);
    expect(pull).not.toHaveBeenCalled();
  });

  test("comes while a body without a length is read, which is then cancelled", async () => {
    const cancel = vi.fn();
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(1000)),
      cancel,
    });
    const response = await handler({ maxBodySize: 10_000 })(post(endless));
    expect(response.status).toBe(413);
    expect(await response.json()).toEqual({
      code: "too_large",
      message: "The body is larger than the limit, 10000 bytes.",
    });
    expect(cancel).toHaveBeenCalledOnce();
  });

  test("comes for a slow body that never ends", async () => {
    let size = 0;
    const slow = new ReadableStream({
      pull: async (controller) => {
        await new Promise((resolve) => setTimeout(resolve, 1));
        size += 1;
        controller.enqueue(new Uint8Array(1));
      },
    });
    expect((await handler({ maxBodySize: 20 })(post(slow))).status).toBe(413);
    expect(size).toBeLessThan(25);
  });

  test("comes although the length that was announced is a lie", async () => {
    const headers = { "content-type": "application/json", "content-length": "10" };
    expect((await handler({ maxBodySize: 100 })(post(smallestBody, headers))).status).toBe(413);
  });

  test("does not come for a body of exactly the limit", async () => {
    const maxBodySize = Buffer.byteLength(smallestBody);
    expect((await handler({ maxBodySize })(post(smallestBody))).status).toBe(200);
    expect((await handler({ maxBodySize: maxBodySize - 1 })(post(smallestBody))).status).toBe(413);
  });
});

describe("415", () => {
  test.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "application/jsonp",
    "json",
    "x; application/json",
  ])("answers the content type %s", async (type) => {
    expect((await handler()(post(smallestBody, { "content-type": type }))).status).toBe(415);
  });
});

describe("500", () => {
  const failing = () => {
    throw new Error("database is down for ORDER_155860015");
  };

  test("comes when a handler throws", async () => {
    const response = await handler({ onSuccess: failing })(await example("purchase-success"));
    expect(response.status).toBe(500);
  });

  test("comes when a handler rejects", async () => {
    const onSuccess = async () => failing();
    expect((await handler({ onSuccess })(await example("purchase-success"))).status).toBe(500);
  });

  test("tells nothing of the handler's error", async () => {
    const response = await handler({ onSuccess: failing })(await example("purchase-success"));
    expect(await response.json()).toEqual({
      code: "not_handled",
      message: "The callback was not handled. Send it again.",
    });
  });

  test("comes when the body was read before", async () => {
    const onError = vi.fn();
    const request = await example("purchase-success");
    await request.json();
    expect((await handler({ onError })(request)).status).toBe(500);
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ name: "DeliveryError", code: "already_read" });
  });

  test("comes when somebody else is reading the body", async () => {
    const onError = vi.fn();
    const request = await example("purchase-success");
    request.body?.getReader();
    expect((await handler({ onError })(request)).status).toBe(500);
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ name: "DeliveryError", code: "already_read" });
  });

  test("comes when the store fails", async () => {
    const onSuccess = vi.fn();
    const store = { claim: failing, release: () => {} };
    expect((await handler({ onSuccess, store })(await example("purchase-success"))).status).toBe(500);
    expect(onSuccess).not.toHaveBeenCalled();
  });
});

describe("onError", () => {
  test("gets the handler's own error, the key, and the callback without personal data", async () => {
    const onError = vi.fn();
    const error = new Error("out of stock");
    const onSuccess = () => Promise.reject(error);
    await handler({ onSuccess, onError })(await example("payout-success"));
    expect(onError).toHaveBeenCalledExactlyOnceWith(error, {
      status: 500,
      key: '[200,"payout_15392667771145","payout","success","24101000000751","payout","success","0",48560,"CNY",""]',
      callback: expect.objectContaining({
        account: { number: "[redacted]" },
        customer: { id: "127", phone: "[redacted]" },
        signature: "[redacted]",
      }),
    });
  });

  test("gets a refused callback's error and nothing of the callback", async () => {
    const onError = vi.fn();
    await handler({ onError })(post(smallestBody.replace("1000", "1001")));
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: "bad_signature" }), {
      status: 400,
    });
  });

  test.each([
    ["405", new Request(url), "method_not_allowed"],
    ["415", post("a=1", { "content-type": "text/plain" }), "not_json_type"],
    ["413", post("{}", { "content-type": "application/json", "content-length": "9999999" }), "too_large"],
  ])("gets a DeliveryError for %s", async (status, request, code) => {
    const onError = vi.fn();
    await handler({ onError })(request);
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ name: "DeliveryError", code }),
      {
        status: Number(status),
      },
    );
  });

  test("is not called for a callback that was handled", async () => {
    const onError = vi.fn();
    await handler({ onError })(await example("purchase-success"));
    expect(onError).not.toHaveBeenCalled();
  });

  test.each([
    [
      "throws",
      () => {
        throw new Error("logger is down");
      },
    ],
    ["rejects", () => Promise.reject(new Error("logger is down"))],
  ])("changes nothing in the answer when it %s", async (_, onError) => {
    expect((await handler({ onError })(post("{"))).status).toBe(400);
  });
});

describe("with a store", () => {
  test("a repeat is answered with 200 and not handled again", async () => {
    const onSuccess = vi.fn();
    const handle = handler({ onSuccess, store: memoryCallbackStore() });
    expect((await handle(await example("purchase-success"))).status).toBe(200);
    const { request } = await signedCallback("purchase-success", "secret", {
      operation: { date: "2019-03-25T03:56:02+0000" },
    });
    expect((await handle(request())).status).toBe(200);
    expect(onSuccess).toHaveBeenCalledOnce();
  });

  test("a redirect and the result are handled, both", async () => {
    const { ran, ...handlers } = spies();
    const handle = handler({ ...handlers, store: memoryCallbackStore() });
    await handle(await example("redirect-get"));
    await handle(await example("purchase-success"));
    expect(ran).toEqual(["onRedirect", "onSuccess"]);
  });

  test("a callback whose handler has failed is handled when it comes again", async () => {
    const onSuccess = vi.fn().mockRejectedValueOnce(new Error("database is down"));
    const handle = handler({ onSuccess, store: memoryCallbackStore() });
    expect((await handle(await example("purchase-success"))).status).toBe(500);
    expect((await handle(await example("purchase-success"))).status).toBe(200);
    expect((await handle(await example("purchase-success"))).status).toBe(200);
    expect(onSuccess).toHaveBeenCalledTimes(2);
  });

  test("a repeat during the handling waits for it and is not handled", async () => {
    const { promise, resolve } = withResolvers();
    const onSuccess = vi.fn(() => promise);
    const handle = handler({ onSuccess, store: memoryCallbackStore() });
    const answers = Promise.all([
      handle(await example("purchase-success")),
      handle(await example("purchase-success")),
    ]);
    await vi.waitFor(() => expect(onSuccess).toHaveBeenCalled());
    resolve();
    expect((await answers).map(({ status }) => status)).toEqual([200, 200]);
    expect(onSuccess).toHaveBeenCalledOnce();
  });

  test("a repeat during the handling is not acknowledged when that fails", async () => {
    const { promise, reject } = withResolvers();
    const onSuccess = vi.fn(() => promise);
    const handle = handler({ onSuccess, store: memoryCallbackStore() });
    const answers = Promise.all([
      handle(await example("purchase-success")),
      handle(await example("purchase-success")),
    ]);
    await vi.waitFor(() => expect(onSuccess).toHaveBeenCalled());
    reject(new Error("database is down"));
    expect((await answers).map(({ status }) => status)).toEqual([500, 500]);
  });

  test("a forged callback claims nothing", async () => {
    const claim = vi.fn(() => true);
    await handler({ store: { claim, release: () => {} } })(post(smallestBody.replace("1000", "1001")));
    expect(claim).not.toHaveBeenCalled();
  });

  test("a release that fails is told with the handler's error", async () => {
    const onError = vi.fn();
    const failure = new Error("handler");
    const release = new Error("release");
    const store = { claim: () => true, release: () => Promise.reject(release) };
    const onSuccess = () => Promise.reject(failure);
    expect((await handler({ onSuccess, onError, store })(await example("purchase-success"))).status).toBe(
      500,
    );
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ name: "AggregateError", errors: [failure, release] });
  });

  test("without it every repeat is handled", async () => {
    const onSuccess = vi.fn();
    const handle = handler({ onSuccess });
    await handle(await example("purchase-success"));
    await handle(await example("purchase-success"));
    expect(onSuccess).toHaveBeenCalledTimes(2);
  });
});

describe("options that cannot work are refused at once", () => {
  test.each([[], 7, undefined])("secretKey: %j", (secretKey) => {
    expect(() => createCallbackHandler({ secretKey: secretKey as never })).toThrow(TypeError);
  });

  test.each([0, -1, 0.5, Number.NaN])("maxBodySize: %s", (maxBodySize) => {
    expect(() => handler({ maxBodySize })).toThrow("maxBodySize must be a positive integer");
  });
});

function withResolvers() {
  let resolve = () => {};
  let reject = (_: Error) => {};
  const promise = new Promise<void>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}

test("a logger that hangs costs a second, not the answer", async () => {
  vi.useFakeTimers();
  try {
    const answer = handler({ onError: () => new Promise(() => {}) })(post("{}"));
    await vi.advanceTimersByTimeAsync(1000);
    expect((await answer).status).toBe(400);
  } finally {
    vi.useRealTimers();
  }
});

test("a body above 64 KiB is refused unless the limit is raised", async () => {
  const body = JSON.stringify({ junk: "x".repeat(2 ** 16) });
  expect((await handler()(post(body))).status).toBe(413);
  expect((await handler({ maxBodySize: 2 ** 17 })(post(body))).status).toBe(400);
});

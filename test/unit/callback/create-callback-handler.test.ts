import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test, vi } from "vitest";
import type { Callback } from "../../../src/callback/callback.js";
import type { CallbackContext, HandlingOptions } from "../../../src/callback/callback-handler-options.js";
import type { CallbackStore } from "../../../src/callback/callback-store.js";
import { createCallbackHandler } from "../../../src/callback/create-callback-handler.js";
import { DeliveryError } from "../../../src/callback/delivery-error.js";
import { memoryCallbackStore } from "../../../src/callback/memory-callback-store.js";
import { CallbackError } from "../../../src/errors/callback-error.js";
import type { SecretKeys } from "../../../src/signature/secret-key.js";
import { type CallbackName, signedCallback } from "../../../src/testing/signed-callback.js";
import { withResolvers } from "../../support/with-resolvers.js";
import { smallestBody } from "./bodies.js";

const url = "https://shop.example.com/callbacks";

function post(
  body: BodyInit | null,
  headers: Record<string, string> = { "content-type": "application/json" },
) {
  return new Request(url, { method: "POST", headers, body, duplex: "half" } as RequestInit);
}

const example = async (name: CallbackName) => (await signedCallback(name, "secret")).request();

/** A handler whose events all go to `heard`, unless `on` has something else. */
function handler({ heard = () => {}, ...options }: Options = {}) {
  return createCallbackHandler({ secretKey: "secret", on: { update: heard }, ...options });
}

type Options = Partial<HandlingOptions> & { heard?: (callback: Callback) => unknown };

/** A handler of each event, and which of them ran. */
function spies() {
  const ran: string[] = [];
  const note = (name: string) => () => void ran.push(name);
  const on = {
    redirect: note("redirect"),
    purchaseSuccess: note("purchaseSuccess"),
    purchaseDecline: note("purchaseDecline"),
    purchaseError: note("purchaseError"),
    payoutSuccess: note("payoutSuccess"),
    payoutDecline: note("payoutDecline"),
    payoutError: note("payoutError"),
    payoutReversed: note("payoutReversed"),
    update: note("update"),
    other: note("other"),
  };
  return { ran, on };
}

/** Signed with the right key, and nothing that the contract knows. */
const ofAnotherMethod = async () =>
  (await signedCallback("purchase-success", "secret", { payment: { sum: null } })).request();

describe("a callback runs the handler of its event", () => {
  test.each<[CallbackName, string]>([
    ["redirect-get", "redirect"],
    ["redirect-post", "redirect"],
    ["redirect-without-fields", "redirect"],
    ["purchase-success", "purchaseSuccess"],
    ["purchase-decline", "purchaseDecline"],
    ["purchase-cancelled", "purchaseDecline"],
    ["purchase-timeout", "purchaseDecline"],
    ["purchase-error", "purchaseError"],
    ["purchase-processing", "update"],
    ["payout-success", "payoutSuccess"],
    ["payout-decline", "payoutDecline"],
    ["payout-error", "payoutError"],
    ["payout-processing", "update"],
    ["payout-awaiting-retry", "update"],
    ["payout-awaiting-clarification", "update"],
    ["payout-partially-paid-out", "update"],
    ["payout-reversed", "payoutReversed"],
  ])("%s: %s", async (name, expected) => {
    const { ran, on } = spies();
    const response = await handler({ on })(await example(name));
    expect(response.status).toBe(200);
    expect(ran).toEqual([expected]);
  });

  test.each<CallbackName>(["redirect-get", "purchase-success", "payout-error", "payout-reversed"])(
    "%s without a handler of its own: update",
    async (name) => {
      const heard = vi.fn();
      await handler({ heard })(await example(name));
      expect(heard).toHaveBeenCalledOnce();
    },
  );

  test("with the callback, its key, and no transaction", async () => {
    const purchaseSuccess = vi.fn();
    const { request, callback } = await signedCallback("purchase-success", "secret");
    await handler({ on: { purchaseSuccess, update: () => {} } })(request());
    expect(purchaseSuccess).toHaveBeenCalledExactlyOnceWith(callback, {
      key: expect.stringContaining("24101000000751"),
      tx: undefined,
      signal: expect.any(AbortSignal),
    });
  });

  test("and waits for it before it answers", async () => {
    let isDone = false;
    const heard = async () => {
      await new Promise((resolve) => setTimeout(resolve, 10));
      isDone = true;
    };
    await handler({ heard })(await example("purchase-success"));
    expect(isDone).toBe(true);
  });
});

describe("what is signed but not of this contract", () => {
  test("goes to other and is answered with 200", async () => {
    const other = vi.fn();
    const response = await handler({ on: { other, update: () => {} } })(await ofAnotherMethod());
    expect(response.status).toBe(200);
    expect(other.mock.calls[0]?.[0]).toMatchObject({ payment: { sum: null } });
  });

  test("is refused without a handler other, and never an update", async () => {
    const heard = vi.fn();
    const response = await handler({ heard })(await ofAnotherMethod());
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: "not_a_callback" });
    expect(heard).not.toHaveBeenCalled();
  });

  test("runs other once with a store", async () => {
    const other = vi.fn();
    const handle = handler({ on: { other, update: () => {} }, store: memoryCallbackStore() });
    for (const _ of [1, 2]) {
      expect((await handle(await ofAnotherMethod())).status).toBe(200);
    }
    expect(other).toHaveBeenCalledOnce();
  });

  test("does not go there unless its signature holds", async () => {
    const other = vi.fn();
    const request = post(smallestBody.replace("purchase", "invoice"));
    expect((await handler({ on: { other, update: () => {} } })(request)).status).toBe(400);
    expect(other).not.toHaveBeenCalled();
  });
});

describe("of the project's own format", () => {
  test("callbacks of another project are refused", async () => {
    const heard = vi.fn();
    const response = await handler({ heard, projectId: 201 })(post(smallestBody));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: "wrong_project" });
    expect(heard).not.toHaveBeenCalled();
    expect((await handler({ heard, projectId: 200 })(post(smallestBody))).status).toBe(200);
  });

  test("single values at the top level pass if they are named", async () => {
    const { request } = await signedCallback("purchase-success", "secret", { shop_reference: "A" });
    expect((await handler()(request())).status).toBe(400);
    expect((await handler({ furtherFields: ["shop_reference"] })(request())).status).toBe(200);
  });
});

describe("a secret key from a function", () => {
  test("is read at each delivery", async () => {
    const secretKey = vi.fn(async () => "secret");
    const handle = handler({ secretKey });
    expect(secretKey).not.toHaveBeenCalled();
    for (const _ of [1, 2]) {
      expect((await handle(post(smallestBody))).status).toBe(200);
    }
    expect(secretKey).toHaveBeenCalledTimes(2);
  });

  test("can be several keys", async () => {
    expect((await handler({ secretKey: () => ["new", "secret"] })(post(smallestBody))).status).toBe(200);
  });

  test.each<[string, SecretKeys]>([
    ["is empty", ""],
    ["comes empty", () => ""],
    ["comes as nothing", (() => undefined) as unknown as SecretKeys],
    ["comes as an empty list", () => []],
  ])("that %s is answered with 500, and onError hears why", async (_, secretKey) => {
    const onError = vi.fn();
    const response = await handler({ secretKey, onError })(post(smallestBody));
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({ code: "not_handled" });
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ name: "TypeError", message: expect.stringMatching(/^secretKey must be/) }),
      { status: 500 },
    );
  });

  test("that fails is answered with 500, and onError hears it", async () => {
    const onError = vi.fn();
    const failure = new Error("the vault is locked");
    const secretKey = () => Promise.reject(failure);
    expect((await handler({ secretKey, onError })(post(smallestBody))).status).toBe(500);
    expect(onError).toHaveBeenCalledExactlyOnceWith(failure, { status: 500 });
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
    const { ran, on } = spies();
    await handler({ on })(post(smallestBody.replace("1000", "1001")));
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
    const response = await handler({ heard: failing })(await example("purchase-success"));
    expect(response.status).toBe(500);
  });

  test("comes when a handler rejects", async () => {
    const heard = async () => failing();
    expect((await handler({ heard })(await example("purchase-success"))).status).toBe(500);
  });

  test("tells nothing of the handler's error", async () => {
    const response = await handler({ heard: failing })(await example("purchase-success"));
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
    const heard = vi.fn();
    const store = { run: failing };
    expect((await handler({ heard, store })(await example("purchase-success"))).status).toBe(500);
    expect(heard).not.toHaveBeenCalled();
  });

  test.each<Error>([
    new CallbackError("bad_signature", "of another callback"),
    new DeliveryError("too_large", "of another request"),
    new DeliveryError("timed_out", "of another request"),
  ])("comes when a handler throws an error of this package's own: $code", async (error) => {
    const onError = vi.fn();
    const response = await handler({ heard: () => Promise.reject(error), onError })(post(smallestBody));
    expect(response.status).toBe(500);
    expect(onError.mock.calls[0]?.[0]).toBe(error);
  });

  test.each<[string, CallbackStore["run"]]>([
    ["done without having begun the work", async () => "done"],
    ["nothing", async () => undefined as unknown as "done"],
    ["repeat after the work", (_, work) => work(undefined).then(() => "repeat")],
    [
      "done while the work is running",
      async (_, work) => {
        void work(undefined);
        return "done";
      },
    ],
    [
      "done after work that has failed",
      async (_, work) =>
        work(undefined).then(
          () => "done",
          () => "done",
        ),
    ],
  ])("comes when the store answers %s", async (what, run) => {
    const heard = () =>
      what.includes("failed") ? Promise.reject(new Error("no")) : new Promise((r) => setTimeout(r, 5));
    const onError = vi.fn();
    expect((await handler({ heard, store: { run }, onError })(post(smallestBody))).status).toBe(500);
    expect(onError).toHaveBeenCalledOnce();
  });
});

describe("onError", () => {
  test("gets the handler's own error, the key, and the callback without personal data", async () => {
    const onError = vi.fn();
    const error = new Error("out of stock");
    const heard = () => Promise.reject(error);
    await handler({ heard, onError })(await example("payout-success"));
    expect(onError).toHaveBeenCalledExactlyOnceWith(error, {
      status: 500,
      event: "update",
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
    const heard = vi.fn();
    const handle = handler({ heard, store: memoryCallbackStore() });
    expect((await handle(await example("purchase-success"))).status).toBe(200);
    const { request } = await signedCallback("purchase-success", "secret", {
      operation: { date: "2019-03-25T03:56:02+0000" },
    });
    expect((await handle(request())).status).toBe(200);
    expect(heard).toHaveBeenCalledOnce();
  });

  test("a redirect and the result are handled, both", async () => {
    const { ran, on } = spies();
    const handle = handler({ on, store: memoryCallbackStore() });
    await handle(await example("redirect-get"));
    await handle(await example("purchase-success"));
    expect(ran).toEqual(["redirect", "purchaseSuccess"]);
  });

  test("a callback whose handler has failed is handled when it comes again", async () => {
    const heard = vi.fn().mockRejectedValueOnce(new Error("database is down"));
    const handle = handler({ heard, store: memoryCallbackStore() });
    expect((await handle(await example("purchase-success"))).status).toBe(500);
    expect((await handle(await example("purchase-success"))).status).toBe(200);
    expect((await handle(await example("purchase-success"))).status).toBe(200);
    expect(heard).toHaveBeenCalledTimes(2);
  });

  test("a repeat during the handling is answered with 503, and with 200 after it", async () => {
    const { promise, resolve } = withResolvers();
    const heard = vi.fn(() => promise);
    const onError = vi.fn();
    const handle = handler({ heard, onError, store: memoryCallbackStore() });
    const first = handle(await example("purchase-success"));
    await vi.waitFor(() => expect(heard).toHaveBeenCalled(), { timeout: 15_000 });
    const repeat = await handle(await example("purchase-success"));
    expect([repeat.status, repeat.headers.get("retry-after")]).toEqual([503, "10"]);
    expect(await repeat.json()).toMatchObject({ code: "busy" });
    expect(onError.mock.calls).toMatchObject([[{ name: "DeliveryError", code: "busy" }, { status: 503 }]]);
    resolve();
    expect((await first).status).toBe(200);
    expect((await handle(await example("purchase-success"))).status).toBe(200);
    expect(heard).toHaveBeenCalledOnce();
  });

  test("a forged callback does not come to it", async () => {
    const run = vi.fn();
    await handler({ store: { run } })(post(smallestBody.replace("1000", "1001")));
    expect(run).not.toHaveBeenCalled();
  });

  test("its transaction goes to the handler", async () => {
    const heard = vi.fn();
    const tx = { name: "the transaction" };
    const store: CallbackStore<typeof tx> = { run: (_, work) => work(tx).then(() => "done") };
    const handle = createCallbackHandler({ secretKey: "secret", store, on: { update: heard } });
    expect((await handle(await example("purchase-success"))).status).toBe(200);
    expect(heard.mock.calls[0]?.[1].tx).toBe(tx);
  });

  test("without it every repeat is handled", async () => {
    const heard = vi.fn();
    const handle = handler({ heard });
    await handle(await example("purchase-success"));
    await handle(await example("purchase-success"));
    expect(heard).toHaveBeenCalledTimes(2);
  });
});

describe("the time-out", () => {
  test("answers a handler that hangs with 503, tells onError, and aborts the signal with the same error", async () => {
    const onError = vi.fn();
    let signal: AbortSignal | undefined;
    const on = {
      update: (_: Callback, context: CallbackContext) => {
        signal = context.signal;
        return new Promise(() => {});
      },
    };
    const response = await handler({ on, onError, timeout: "0.02s" })(await example("purchase-success"));
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "10"]);
    expect(await response.json()).toEqual({
      code: "timed_out",
      message: "Body and handler took longer than 20 ms.",
    });
    expect(onError.mock.calls).toMatchObject([
      [
        { name: "DeliveryError", code: "timed_out" },
        { status: 503, event: "update" },
      ],
    ]);
    expect(signal?.reason).toBe(onError.mock.calls[0]?.[0]);
  });

  test("answers a body that hangs with 503, and lets go of it", async () => {
    const cancel = vi.fn();
    const hanging = new ReadableStream({
      start: (controller) => controller.enqueue(new Uint8Array(1)),
      cancel,
    });
    expect((await handler({ timeout: 20 })(post(hanging))).status).toBe(503);
    expect(cancel).toHaveBeenCalledOnce();
  });

  test("answers a secret key that never comes with 503, and runs nothing should it come later", async () => {
    const { promise, resolve } = withResolvers();
    const heard = vi.fn();
    const secretKey = () => promise.then(() => "secret");
    expect((await handler({ secretKey, heard, timeout: 20 })(post(smallestBody))).status).toBe(503);
    resolve();
    await new Promise((resume) => setTimeout(resume, 20));
    expect(heard).not.toHaveBeenCalled();
  });

  test("is 10 s if it is left out", async () => {
    vi.useFakeTimers();
    try {
      let status = 0;
      void handler({ heard: () => new Promise(() => {}) })(post(smallestBody)).then((response) => {
        status = response.status;
      });
      await vi.advanceTimersByTimeAsync(9_999);
      expect(status).toBe(0);
      await vi.advanceTimersByTimeAsync(1);
      expect(status).toBe(503);
    } finally {
      vi.useRealTimers();
    }
  });

  test("keeps the key until the handler has ended, and then knows it as handled", async () => {
    const { promise, resolve } = withResolvers();
    const heard = vi.fn(() => promise);
    const handle = handler({ heard, store: memoryCallbackStore(), timeout: 20 });
    const statusOf = async () => (await handle(await example("purchase-success"))).status;
    expect([await statusOf(), await statusOf()]).toEqual([503, 503]);
    resolve();
    await promise;
    await vi.waitFor(async () => expect(await statusOf()).toBe(200), { timeout: 15_000 });
    expect(heard).toHaveBeenCalledOnce();
  });

  test("frees the key once the handler has failed, which onError hears although the answer is given", async () => {
    const { promise, reject } = withResolvers();
    const heard = vi
      .fn(() => promise)
      .mockResolvedValueOnce()
      .mockImplementationOnce(() => promise);
    const onError = vi.fn();
    const handle = handler({ heard, onError, store: memoryCallbackStore(), timeout: 20 });
    await handle(await example("payout-success"));
    expect((await handle(await example("purchase-success"))).status).toBe(503);
    const failure = new Error("at last");
    reject(failure);
    await vi.waitFor(() => expect(onError).toHaveBeenCalledTimes(2), { timeout: 15_000 });
    expect(onError.mock.calls[1]).toMatchObject([failure, { status: 503, event: "update" }]);
    await handle(await example("purchase-success"));
    expect(heard).toHaveBeenCalledTimes(3);
  });

  test("tells of a handler's failure although the store said that it was done", async () => {
    const onError = vi.fn();
    const failure = new Error("out of stock");
    const run: CallbackStore["run"] = (_, work) =>
      work(undefined).then(
        () => "done",
        () => "done",
      );
    await handler({ heard: () => Promise.reject(failure), store: { run }, onError })(post(smallestBody));
    expect(onError.mock.calls[0]?.[0]).toBe(failure);
  });

  test("tells a handler that heeds its signal only once", async () => {
    const onError = vi.fn();
    const on = {
      update: (_: Callback, { signal }: CallbackContext) =>
        new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
    };
    expect((await handler({ on, onError, timeout: 20 })(post(smallestBody))).status).toBe(503);
    await new Promise((resume) => setTimeout(resume, 20));
    expect(onError).toHaveBeenCalledOnce();
  });

  test("keeps nothing of a thousand repeats of a handler that hangs", async () => {
    const heard = vi.fn(() => new Promise(() => {}));
    const handle = handler({ heard, store: memoryCallbackStore(), timeout: 20 });
    const statusOf = async (request: Request) => (await handle(request)).status;
    const { request } = await signedCallback("purchase-success", "secret");
    expect(await statusOf(request())).toBe(503);
    const answers: WeakRef<object>[] = [];
    const statuses = new Set<number>();
    for (let i = 0; i < 1000; i++) {
      const answer = handle(request());
      answers.push(new WeakRef(answer));
      statuses.add((await answer).status);
    }
    expect([...statuses]).toEqual([503]);
    expect(heard).toHaveBeenCalledOnce();
    setFlagsFromString("--expose-gc");
    await vi.waitFor(
      () => {
        runInNewContext("gc")();
        expect(answers.filter((answer) => answer.deref()).length).toBeLessThan(10);
      },
      { timeout: 15_000 },
    );
  });
});

describe("options that cannot work are refused at once", () => {
  test.each([[[]], [5], [undefined], [null]])("secretKey: %j", (secretKey) => {
    expect(() => handler({ secretKey: secretKey as unknown as string })).toThrow(TypeError);
  });

  test.each([Number.NaN, 0, -5, 1.5, Number.POSITIVE_INFINITY, null])("projectId: %s", (projectId) => {
    const create = () => handler({ projectId: projectId as number });
    expect(create).toThrow(TypeError);
    expect(create).toThrow(
      "projectId, the project that callbacks must be for, must be a whole number of 1 or more.",
    );
  });

  test.each([0, -1, 0.5, Number.NaN])("maxBodySize: %s", (maxBodySize) => {
    expect(() => handler({ maxBodySize })).toThrow(
      "maxBodySize, the largest body in bytes, must be a whole number of 1 or more",
    );
  });

  test.each([0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31])("timeout: %s", (timeout) => {
    expect(() => handler({ timeout })).toThrow(
      "timeout, how long a delivery may take, must be a time span from 1ms to 24.8d, not ",
    );
  });

  test.each([[null], [{}], [() => {}]])("store: %j", (store) => {
    expect(() => handler({ store: store as never })).toThrow("store must be a CallbackStore");
  });

  const update = () => {};
  const names =
    "redirect, purchaseSuccess, purchaseDecline, purchaseError, payoutSuccess, payoutDecline, payoutError, payoutReversed, update, other";
  test.each([
    ["nothing", undefined, `on must be an object with your handlers: { ${names} }.`],
    [
      "a typing error",
      { purchaseSucess: update, update },
      `There is no event "purchaseSucess". The events in on are ${names}.`,
    ],
    [
      "names of an earlier version",
      { onSuccess: update, onUpdate: update },
      `There is no event "onSuccess", "onUpdate". The events in on are ${names}.`,
    ],
    ["a text", { update, other: "log" }, "on.other must be a function, not string."],
    ["null", { update, other: null }, "on.other must be a function, not null."],
    [
      "no update",
      { purchaseSuccess: update },
      "on.update must be there: it gets every callback that has no handler of its own, which would be lost without it.",
    ],
  ])("on: %s", (_, on, message) => {
    expect(() => handler({ on: on as never })).toThrow(new TypeError(message));
  });
});

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

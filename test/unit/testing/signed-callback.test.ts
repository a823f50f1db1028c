import { describe, expect, test } from "vitest";
import { callbackExamples } from "#generated/examples";
import { parseCallback } from "../../../src/callback/parse-callback.js";
import { type CallbackName, signedCallback } from "../../../src/testing/signed-callback.js";

describe("by name", () => {
  test.each(Object.entries(callbackExamples))(
    "%s is the contract's example, bytes and all",
    async (name, example) => {
      const { body, callback } = await signedCallback(name as CallbackName, "secret");
      expect(body).toBe(JSON.stringify(example));
      expect(callback).toEqual(example);
    },
  );

  test("purchase-redirect is redirect-get", async () => {
    const { body } = await signedCallback("purchase-redirect", "secret");
    expect(body).toBe(JSON.stringify(callbackExamples["redirect-get"]));
  });

  test.each(["purchase", "constructor", "__proto__"])(
    "an unknown one is refused with the names: %s",
    async (name) => {
      const signing = signedCallback(name as CallbackName, "secret");
      await expect(signing).rejects.toThrow(TypeError);
      await expect(signing).rejects.toThrow(
        /The names are redirect-get, .*purchase-success, .*purchase-redirect\.$/,
      );
    },
  );
});

test("another key makes another signature, and only that key verifies", async () => {
  const { body } = await signedCallback("purchase-success", "other");
  await expect(parseCallback(body, "secret")).rejects.toMatchObject({ code: "bad_signature" });
  expect((await parseCallback(body, "other")).payment.status).toBe("success");
});

test("an empty key is refused", async () => {
  await expect(signedCallback("purchase-success", "")).rejects.toThrow(TypeError);
});

test("the headers are those of JSON", async () => {
  const { headers } = await signedCallback("purchase-success", "secret");
  expect(headers).toEqual({ "content-type": "application/json" });
});

test("request is a new POST every time", async () => {
  const { request, body } = await signedCallback("purchase-success", "secret");
  const first = request();
  expect([first.method, first.headers.get("content-type"), await first.text()]).toEqual([
    "POST",
    "application/json",
    body,
  ]);
  expect(await request("https://example.com/x").text()).toBe(body);
});

describe("overrides", () => {
  test("are merged field by field and signed", async () => {
    const { body } = await signedCallback("purchase-success", "secret", { payment: { sum: { amount: 5 } } });
    const { payment } = await parseCallback(body, "secret");
    expect(payment.sum).toEqual({ amount: 5, currency: "CNY" });
    expect(payment.id).toBe("ORDER_155860015");
  });

  test("add fields", async () => {
    const { body } = await signedCallback("purchase-success", "secret", { extra: { nested: { deep: 1 } } });
    expect(await parseCallback(body, "secret")).toMatchObject({ extra: { nested: { deep: 1 } } });
  });

  test("remove fields by undefined", async () => {
    const { body } = await signedCallback("purchase-success", "secret", { operation: { id: undefined } });
    expect("id" in (await parseCallback(body, "secret")).operation).toBe(false);
  });

  test("set fields to null", async () => {
    const { callback } = await signedCallback("purchase-success", "secret", {
      operation: { provider: null },
    });
    expect(callback.operation.provider).toBe(null);
  });

  test("replace arrays as a whole", async () => {
    const errors = [{ code: 2004, message: "Required field not provided" }];
    const { body } = await signedCallback("purchase-error", "secret", { errors });
    expect(await parseCallback(body, "secret")).toMatchObject({ errors });
  });

  test("are not validated", async () => {
    const { body } = await signedCallback("purchase-success", "secret", { payment: { sum: null } });
    await expect(parseCallback(body, "secret")).rejects.toMatchObject({ code: "not_a_callback" });
  });

  test("with a key __proto__ change no prototype", async () => {
    const overrides = JSON.parse('{"__proto__": {"polluted": "yes"}}');
    const { body } = await signedCallback("purchase-success", "secret", overrides);
    expect(body).toContain('"__proto__":{"polluted":"yes"}');
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  test("leave the example as it was", async () => {
    const before = JSON.stringify(callbackExamples["purchase-success"]);
    const { callback } = await signedCallback("purchase-success", "secret", { payment: { id: "B-2" } });
    callback.payment.sum.amount = 7;
    expect(JSON.stringify(callbackExamples["purchase-success"])).toBe(before);
  });
});

describe("a whole callback", () => {
  const { signature: _, ...unsigned } = callbackExamples["payout-decline"];

  test("is signed at the top level", async () => {
    const { callback } = await signedCallback(unsigned, "secret");
    expect(callback).toEqual(callbackExamples["payout-decline"]);
  });

  test("is signed in general if it has a signature there", async () => {
    const { body, callback } = await signedCallback({ ...unsigned, general: { signature: "" } }, "secret");
    expect(callback.general?.signature).toBe(callbackExamples["payout-decline"].signature);
    expect(await parseCallback(body, "secret")).toEqual(callback);
  });

  test("is not changed", async () => {
    const frozen = Object.freeze({ ...unsigned });
    await signedCallback(frozen, "secret", { project_id: 1 });
    expect(frozen.project_id).toBe(200);
  });
});

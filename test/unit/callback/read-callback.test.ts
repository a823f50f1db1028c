import { describe, expect, test } from "vitest";
import { callbackExamples } from "#generated/examples";
import { readCallback } from "../../../src/callback/read-callback.js";
import { sign } from "../../../src/signature/sign.js";
import { smallest, smallestBody } from "./bodies.js";

const signed = async (data: object) => JSON.stringify({ ...data, signature: await sign(data, "secret") });
const read = async (data: object, options = {}) => readCallback(await signed(data), ["secret"], options);

describe("a callback of this contract", () => {
  test("comes with its key", async () => {
    const { signature: _, ...data } = callbackExamples["purchase-success"];
    expect(await read(data)).toEqual({
      key: '[200,"order_155860015","purchase","success","24101000000751","sale","success","0",1000,"CNY",""]',
      callback: JSON.parse(await signed(data)),
    });
  });

  test("has one key under both names of redirect_data", async () => {
    const redirect = { method: "GET", url: "https://pay.example.com/form" };
    const key = '[200,"a-1","purchase","success","","sale","success","",1000,"CNY","redirect"]';
    expect(await read({ ...smallest, redirect_data: redirect })).toMatchObject({ key });
    expect(await read({ ...smallest, redirectData: redirect })).toMatchObject({ key });
  });

  test("has the key of a callback without redirect_data when that is null", async () => {
    const key = '[200,"a-1","purchase","success","","sale","success","",1000,"CNY",""]';
    expect(await read({ ...smallest, redirect_data: null })).toMatchObject({ key });
  });

  test("may have semicolons in its texts, and in the payment's id", async () => {
    const payment = { ...smallest.payment, id: "A;1", description: "a; b;c:d" };
    expect(await read({ ...smallest, payment })).toMatchObject({ callback: { payment } });
  });

  test("is refused when the payment's id looks like further fields", async () => {
    const payment = { ...smallest.payment, id: "A;b:1" };
    await expect(read({ ...smallest, payment })).rejects.toMatchObject({
      code: "not_a_callback",
      message: expect.stringContaining("payment.id has `;name:` in it"),
    });
  });
});

describe("something else that the project's key signed", () => {
  const card = { ...smallest, payment: { ...smallest.payment, type: "invoice" } };

  test.each<[string, object]>([
    ["a payment of another type", card],
    ["a refund", { ...smallest, payment: { ...smallest.payment, type: "refund" } }],
    ["a new token, without a payment", { project_id: 200, account: { token: "abc" }, customer: { id: "1" } }],
    ["a payment without its operation", { project_id: 200, payment: smallest.payment }],
  ])("is told apart: %s", async (_, data) => {
    const body = await signed(data);
    const { other, reason } = (await readCallback(body, ["secret"])) as { other: unknown; reason: unknown };
    expect(other).toEqual(JSON.parse(body));
    expect(reason).toMatchObject({ name: "CallbackError", code: "not_a_callback" });
  });

  test("has a key that is no signature", async () => {
    // HMAC-SHA512 of the canonical string under "cup-quickpay other", made with openssl.
    expect(await read(card)).toMatchObject({
      key: '["other","P8FyJ/a4KoJFtqHzcRSNETMYPU4FwpYiAATLamcJjESiw8k+aeEry6jFwUZEhvtuozL7vtTsA0ItYYF7UYkUiQ=="]',
    });
  });

  test("has the key that it had when its structure is rearranged", async () => {
    const { key } = await read(card);
    const { signature } = JSON.parse(await signed(card));
    const payment = { ...card.payment, sum: "amount:1000;payment:sum:currency:CNY" };
    const frame = { ...card, frame_mode: { a: 1 }, empty: [], signature };
    expect((await readCallback(frame, ["secret"])).key).toBe(key);
    await expect(readCallback({ ...card, payment, signature }, ["secret"])).rejects.toThrow(
      "looks like further fields",
    );
  });
});

describe("a callback of this contract in another structure is refused, not told apart:", () => {
  test.each<[string, object]>([
    ["the amount as a text", { payment: { ...smallest.payment, sum: { amount: "1000", currency: "CNY" } } }],
    ["the operation as a text", { operation: "status:success;operation:type:sale" }],
    ["an object in the place of project_id", { project_id: { "200": {} } }],
  ])("%s", async (_, change) => {
    const { signature } = JSON.parse(smallestBody);
    await expect(readCallback({ ...smallest, ...change, signature }, ["secret"])).rejects.toMatchObject({
      name: "CallbackError",
    });
  });

  test("in another currency too", async () => {
    const sum = { amount: 1000, currency: "USD" };
    const { signature } = JSON.parse(await signed({ ...smallest, payment: { ...smallest.payment, sum } }));
    const payment = { ...smallest.payment, sum: { ...sum, amount: "1000" } };
    await expect(readCallback({ ...smallest, payment, signature }, ["secret"])).rejects.toMatchObject({
      name: "CallbackError",
      code: "not_a_callback",
    });
  });
});

describe("projectId", () => {
  test("lets callbacks of its project pass, also when they name it as a text", async () => {
    expect(await read(smallest, { projectId: 200 })).toHaveProperty("callback");
    expect(await read({ project_id: "200", account: {} }, { projectId: 200 })).toHaveProperty("other");
  });

  test.each<[string, object]>([
    ["a callback", smallest],
    ["something else", { project_id: 200, account: { token: "abc" } }],
  ])("refuses %s of another project, and says what to check", async (_, data) => {
    await expect(read(data, { projectId: 201 })).rejects.toMatchObject({
      name: "CallbackError",
      code: "wrong_project",
      message:
        "The signature holds, but the callback is for another project than 201, the `projectId` of the options. " +
        "Do two projects share this URL and the secret key? Give each its own, or leave `projectId` out.",
    });
  });

  test("lets something pass that names no project", async () => {
    expect(await read({ account: { token: "abc" } }, { projectId: 200 })).toHaveProperty("other");
  });
});

import { describe, expect, test } from "vitest";
import { paymentPageParameterNames } from "#generated/constants";
import { createCallbackHandler } from "../../../src/callback/create-callback-handler.js";
import { parseCallback } from "../../../src/callback/parse-callback.js";
import { sign } from "../../../src/signature/sign.js";
import { verify } from "../../../src/signature/verify.js";

/**
 * The signature that a link gets whose customer has called themselves
 * `x;operation:status:success;operation:type:sale;payment:id:A-1;payment:status:success;payment:sum:amount:1000;payment:sum:currency:CNY;payment:type:purchase`.
 */
const signature = "hyokXwIYMYzrPqafN7kc9jFYOOwCBNryTKK5eQ+JPceqa5vWs2zHE/mK0y639kmHmg5eZGj5srwfv5X6z2XFfQ==";

const forged = {
  customer_first_name: "x",
  operation: { status: "success", type: "sale" },
  payment: {
    id: "A-1",
    status: "success",
    sum: { amount: 1000, currency: "CNY" },
    type: "purchase",
  },
  payment_amount: 1000,
  payment_currency: "CNY",
  payment_id: "A-1",
  project_id: 200,
  signature,
};

const { payment_amount: _, payment_currency: __, payment_id: ___, ...hidden } = forged;

test("the signature of the link holds for the forged callback", async () => {
  expect(await verify(forged, "secret")).toBe(true);
});

test.each([
  ["an object", forged],
  ["text", JSON.stringify(forged)],
  ["bytes", Buffer.from(JSON.stringify(forged))],
  ["text with escapes", JSON.stringify(forged).replaceAll("payment_", "p\\u0061yment_")],
  [
    "text with the parameters inside of a value",
    JSON.stringify({
      ...hidden,
      payment_amount: "1000;payment_currency:CNY;payment_id:A-1",
    }),
  ],
])("a callback forged from a Payment Page link is refused: %s", async (_, body) => {
  await expect(parseCallback(body, "secret")).rejects.toMatchObject({
    code: "not_a_callback",
    message: expect.stringContaining("it was made for a Payment Page link"),
  });
});

const { payment_amount, payment_currency, ...rest } = forged;

test.each([
  [
    "amount",
    { payment_currency },
    "t3xoRBamSBSx5sXQfVEI4SDqG9snHcGpDDz2uILJ83IBN3yvIvrxbmZrs58sLC0daC97291+uzOL6VwJusFqXw==",
  ],
  [
    "currency",
    { payment_amount },
    "79XldjSsyOl6+j0dTvsD38RzSd/zraJ+zWS0HT/NNrc28RlBz8KKbFbdLDLghZQaE4Bpn8PnfmPjWq+tXkjlBw==",
  ],
])("a callback forged from a link without %s is refused", async (_, parameter, signature) => {
  const body = JSON.stringify({ ...rest, ...parameter, signature });
  await expect(parseCallback(body, "secret")).rejects.toMatchObject({ code: "not_a_callback" });
});

/** A body whose data was signed in another structure: the canonical string of a link, say. */
async function resigned(body: object, signedData: object): Promise<string> {
  return JSON.stringify({ ...body, signature: await sign(signedData, "secret") });
}

const callback =
  "operation:status:success;operation:type:sale;payment:id:A-1;payment:status:success;payment:sum:amount:1000;" +
  "payment:sum:currency:CNY;payment:type:purchase";
const { operation, payment, project_id } = forged;

test.each<[string, object, object]>([
  [
    "a link without a sum, as one to keep a card is",
    { customer_id: `c;${callback}`, project_id },
    { customer_id: "c", operation, payment, project_id },
  ],
  [
    "a link whose parameters become objects",
    { customer_id: `x:1;${callback}`, project_id },
    { customer_id: { x: "1" }, operation, payment, project_id },
  ],
  [
    "a link whose parameters become keys with a colon",
    { customer_first_name: `:x:y:1;${callback}`, project_id },
    { "customer_first_name:x": { y: "1" }, operation, payment, project_id },
  ],
  [
    "a link whose parameters become a part of a text",
    {
      ...Object.fromEntries([["account", { number: "1" }]]),
      customer_id: "c",
      operation,
      payment,
      project_id,
    },
    { account: { number: "1;customer_id:c" }, operation, payment, project_id },
  ],
])("a callback forged from a link is refused: %s", async (_, link, body) => {
  const text = await resigned(body, link);
  expect(await verify(JSON.parse(text), "secret")).toBe(true);
  await expect(parseCallback(text, "secret")).rejects.toMatchObject({
    code: "not_a_callback",
    message: expect.stringContaining("it was made for a Payment Page link"),
  });
});

test("every parameter of the contract's Payment Page gives a forged callback away, but for project_id and frame_mode", async () => {
  const passed: string[] = [];
  for (const name of paymentPageParameterNames.filter((name) => name !== "signature")) {
    const data = { operation, payment, project_id, [name]: name === "project_id" ? project_id : {} };
    const answer = await parseCallback(await resigned(data, data), "secret").catch(
      (error: Error) => error.message,
    );
    if (typeof answer !== "string") {
      passed.push(name);
    } else {
      expect(answer).toContain("it was made for a Payment Page link");
    }
  }
  expect(passed).toEqual(["project_id", "frame_mode"]);
});

describe("a single value at the top level", () => {
  test("is refused under a name that no documented callback has, with advice", async () => {
    const data = { operation, payment, project_id, brand_new: "x" };
    const parsing = resigned(data, data).then((text) => parseCallback(text, "secret"));
    await expect(parsing).rejects.toMatchObject({
      code: "not_a_callback",
      message: expect.stringContaining("name them in the option `furtherFields`"),
    });
  });

  test.each([null, 0, "", true])("counts as one: %j", async (value) => {
    const data = { operation, payment, project_id, brand_new: value };
    await expect(parseCallback(await resigned(data, data), "secret")).rejects.toThrow("furtherFields");
  });

  test("is accepted under a name in furtherFields", async () => {
    const data = { operation, payment, project_id, brand_new: "x" };
    const text = await resigned(data, data);
    expect(await parseCallback(text, "secret", { furtherFields: ["brand_new"] })).toMatchObject(data);
  });

  test.each(["payment_id", "customer_first_name"])(
    "cannot be named in furtherFields: %s of a link",
    async (name) => {
      const message = `furtherFields must not have ${name}, which is a parameter of Payment Page`;
      const furtherFields = ["brand_new", name];
      await expect(parseCallback(JSON.stringify(forged), "secret", { furtherFields })).rejects.toThrow(
        message,
      );
      const options = { secretKey: "secret", on: { update: () => {} }, furtherFields };
      expect(() => createCallbackHandler(options)).toThrow(message);
    },
  );

  test("is refused if furtherFields is no list of names", () => {
    const options = { secretKey: "secret", on: { update: () => {} }, furtherFields: "rrn" as never };
    expect(() => createCallbackHandler(options)).toThrow(
      new TypeError("furtherFields must be an array of names."),
    );
  });

  test.each([
    ["project_id", 200],
    ["AuthCode", "1"],
    ["rrn", "123"],
    ["decision", "approve"],
    ["avs_result", null],
    ["account", null],
  ])("is accepted under a documented name: %s", async (name, value) => {
    const data = { operation, payment, project_id, [name]: value };
    expect(await parseCallback(await resigned(data, data), "secret")).toHaveProperty(name, value);
  });
});

test.each([[{ a: 1 }], [["a"]]])("an object or array of an unknown name is accepted: %j", async (value) => {
  const data = { operation, payment, project_id, brand_new: value };
  expect(await parseCallback(await resigned(data, data), "secret")).toMatchObject({ brand_new: value });
});

test.each(["", "0"])("a field %j at the top level is refused, be it empty", async (name) => {
  const data = { operation, payment, project_id, [name]: {} };
  await expect(parseCallback(await resigned(data, data), "secret")).rejects.toThrow('has a field "" or "0"');
});

test.each([
  "account",
  "customer",
  "errors",
  "general",
  "operation",
  "payment",
  "project_id",
  "redirect_data",
  "redirectData",
])("a text that looks like a further %s is refused, also with an escape", async (name) => {
  const data = { operation, payment: { ...payment, description: `x;${name}:method:GET` }, project_id };
  const text = await resigned(data, data);
  for (const body of [text, text.replace(";", "\\u003b"), text.replace(";", "\\u003B"), JSON.parse(text)]) {
    await expect(parseCallback(body, "secret")).rejects.toThrow("looks like further fields (`;payment:`)");
  }
});

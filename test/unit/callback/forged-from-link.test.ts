import { expect, test } from "vitest";
import { parseCallback } from "../../../src/callback/parse-callback.js";
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

/** The widget example of the method page, without what is filled in or made here. */
export const order = {
  payment_id: "TEST_154",
  payment_amount: 1000,
  customer_id: "123",
  payment_description: "TEST_1557900746307",
} as const;

/**
 * HMAC-SHA512 of
 * `customer_id:123;language_code:zh;payment_amount:1000;payment_currency:CNY;payment_description:TEST_1557900746307;payment_id:TEST_154;project_id:581`
 * with the key `secret`, by `openssl dgst -sha512 -hmac secret`.
 */
export const signature =
  "Bc2PPKTJuIDM3jUxQN0vE77pNfiBFDukHPqXqP56PkTjq3dU+xjcVAEII7HKdV+HRXYvc4QbgqNwIdrCU+RFpA==";

export const options = { projectId: 581, secretKey: "secret" } as const;

/** Parameters that the types refuse, as JavaScript may pass them. */
export const untyped = (params: object) => params as typeof order;

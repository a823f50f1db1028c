/** The smallest callback: what the contract requires, and nothing else. */
export const smallest = {
  project_id: 200,
  payment: { id: "A-1", type: "purchase", status: "success", sum: { amount: 1000, currency: "CNY" } },
  operation: { type: "sale", status: "success" },
} as const;

/**
 * HMAC-SHA512 of `operation:status:success;operation:type:sale;payment:id:A-1;…;project_id:200`, made with
 * Python.
 */
export const smallestSignature =
  "2nUt5vp6o2/hy8qxlLmljOvoVpIrTSeRYRPK3oV94Oi1g63mGRHdRIxEoXeXXp+R9ZIDErxxa+udq5PiVrsZiw==";

/** The smallest callback, signed with the key `secret`, as text. */
export const smallestBody = JSON.stringify({ ...smallest, signature: smallestSignature });

// Runs in an empty folder with the packed package: what a merchant's code does, by import.
import assert from "node:assert/strict";
import { canonicalString, createGateClient, parseCallback, payoutBank, sign } from "cup-quickpay";
import contract from "cup-quickpay/openapi.json" with { type: "json" };
import { startSandbox } from "cup-quickpay/sandbox";
import { signedCallback } from "cup-quickpay/testing";

assert.equal(
  canonicalString({ payment: { status: "success", id: "000049" } }),
  "payment:id:000049;payment:status:success",
);
assert.equal(
  await sign({ payment: { status: "success", id: "000049" } }, "secret"),
  "/3TrhHVz9BHaLfgLyhoxO7dsQNzbzZa/TdO3pxQocXWwgVM6tGlzMLVfpOxFNTnkR9iiFVK/77ZedMcbkCjmng==",
);
assert.equal(payoutBank(1)?.name, "Agricultural Bank of China");
assert.equal(contract.openapi, "3.1.1");

const { body } = await signedCallback("payout-success", "secret");
assert.equal((await parseCallback(body, "secret")).payment.status, "success");

const sandbox = await startSandbox();
const gate = createGateClient({
  projectId: sandbox.projectId,
  secretKey: sandbox.secretKey,
  baseUrl: sandbox.url,
});
const banks = await gate.payoutBanks({
  general: { payment_id: "ORDER_1" },
  payment: { amount: 1000, currency: "CNY" },
});
assert.ok(banks.length > 0);
await sandbox.close();
console.log("import: passed");

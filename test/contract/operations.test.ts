import { describe, expect, test } from "vitest";
import * as generated from "#generated/operations";

const { movesMoneyByPath, ...operations } = generated;

describe("The table of operations", () => {
  test("has every operation of the contract, with its method and path", () => {
    const lines = Object.values(operations).map(
      ({ operationId, method, path }) => `${operationId} ${method} ${path}`,
    );
    expect(lines.sort()).toEqual([
      "createPayout POST /v2/payment/chinaunionpay/payout",
      "createSale POST /v2/payment/cup/quick/sale",
      "getPaymentStatus POST /v2/payment/status",
      "getPaymentStatusByRequest POST /v2/payment/status/request",
      "listOperations POST /operations/get",
      "listPaymentOperations POST /operations/get-by-payment",
      "listPayoutBanks POST /v2/info/banks/chinaunionpay/payout/list",
      "openPaymentPage GET /payment",
      "openPaymentPageByForm POST /payment",
    ]);
  });

  test("says of the purchase and the payout, and of no other, that they move money", () => {
    const moving = Object.values(operations).filter(({ movesMoney }) => movesMoney);
    expect(moving.map(({ operationId }) => operationId).sort()).toEqual(["createPayout", "createSale"]);
  });

  test("says the same by path", () => {
    const moving = Object.entries(movesMoneyByPath).filter(([, moves]) => moves);
    expect(moving.map(([path]) => path).sort()).toEqual([
      "/v2/payment/chinaunionpay/payout",
      "/v2/payment/cup/quick/sale",
    ]);
    expect(movesMoneyByPath["/v2/payment/status"]).toBe(false);
  });

  test("has the server of each", () => {
    expect(operations.createSale.server).toBe("https://api.ecommpay.com");
    expect(operations.openPaymentPage.server).toBe("https://paymentpage.ecommpay.com");
    expect(operations.listOperations.server).toBe("https://data.ecommpay.com/v1");
  });

  test("has both answers of a status query: the payment, and word that there is none", () => {
    const [known, unknown] = operations.getPaymentStatus.answers;
    expect(unknown({ status: "error", code: "3061", message: "Payment not found" })).toBe(true);
    expect(known({ status: "error", code: "3061", message: "Payment not found" })).toBe(false);
  });

  test("has the statuses of a refusal", () => {
    expect(operations.createSale.refusedWith).toEqual([400, 403, 404, 422]);
    expect(operations.listOperations.refusedWith).toEqual([400, 401, 403, 429]);
  });
});

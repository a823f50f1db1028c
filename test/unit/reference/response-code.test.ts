import { expect, test } from "vitest";
import { responseCodes } from "../../../src/reference/reference-data.js";
import { responseCode } from "../../../src/reference/response-code.js";

test.each([["20105"], [20105], [" 20105 "]])("A code is found by %j", (code) => {
  expect(responseCode(code)).toEqual({
    code: "20105",
    message: "Insufficient funds on customer account",
    group: "method",
    advice: "Suggest another card, or a later try.",
    customer: {
      en: "The payment could not be made: there is not enough money in the account. Please use another card, or try again later.",
      zh: "付款未能完成：账户可用余额不足。请更换银行卡，或稍后再试。",
    },
  });
});

test("A code without advice has none", () => {
  expect(responseCode("301")).toEqual({
    code: "301",
    message: "Cancelled",
    group: "platform",
    customer: {
      en: "The payment was cancelled. You can start it again in the shop.",
      zh: "付款已取消。如仍需付款，请在商家页面重新发起。",
    },
  });
});

test.each([["1"], ["99999"], ["020105"], [20105.5], [""], ["success"]])("%j is not known", (code) => {
  expect(responseCode(code)).toBeUndefined();
});

test("A payment ID that exists is not to be taken for a reason to take another one", () => {
  expect(responseCode(3041)?.advice).toBe(
    "If you repeated a request, the first one counts: ask for its status. Another payment needs another `payment_id`.",
  );
});

test("Where the outcome is not certain, no new payment is suggested", () => {
  const uncertain = ["501", "602", "3061", "3062", "9999", "20801", "20802", "20812", "20899", "29999"];
  for (const code of uncertain) {
    expect(responseCode(code)?.advice).not.toMatch(/new `payment_id`|new try/);
  }
});

test("Advice is short, and made of whole sentences", () => {
  for (const { code, advice } of responseCodes) {
    if (advice !== undefined) {
      expect(advice, code).toMatch(/^[A-Z].{10,120}\.$/);
    }
  }
});

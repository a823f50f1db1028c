import { describe, expect, test } from "vitest";
import { customerSentence } from "../../../src/reference/customer-sentence.js";
import { responseCodes } from "../../../src/reference/reference-data.js";

test.each([
  [
    "20106",
    "The payment could not be made: this account cannot be used. Please use another one.",
    "付款未能完成：此账户无法使用。请更换其他账户。",
  ],
  [3261, "The payment could not be made. Please contact the shop.", "付款未能完成。请联系商家。"],
  [
    "29999",
    "The payment is being processed. Please wait, and do not pay again.",
    "付款正在处理中。请耐心等待，请勿重复付款。",
  ],
])("A customer is told of %s what the code says", (code, en, zh) => {
  expect(customerSentence(code)).toEqual({ en, zh });
});

test.each([["77777"], ["success"], [""], [undefined]])(
  "Of %j, which is not known, a customer is told to ask the shop first",
  (code) => {
    expect(customerSentence(code)).toEqual({
      en: "The payment could not be confirmed. Please contact the shop before you pay again.",
      zh: "付款结果未能确认。再次付款前，请先联系商家。",
    });
  },
);

describe("The sentences", () => {
  const all = responseCodes.map(({ code, group, customer }) => ({ code, group, ...customer }));

  test("have no words of the trade, no codes and no wire names", () => {
    for (const { code, en, zh } of all) {
      expect(en, code).not.toMatch(
        /\d|_|`|decline|reject|risk|fraud|blacklist|sanction|AML|compliance|suspicious|provider|acquirer|merchant|platform|gate|ECommPay/i,
      );
      expect(zh, code).not.toMatch(
        /[\dA-Za-z_`]|拒绝|风险|风控|黑名单|制裁|洗钱|可疑|渠道|收单|商户|平台|网关/,
      );
    }
  });

  test("blame nobody", () => {
    for (const { code, en, zh } of all) {
      expect(en, code).not.toMatch(
        /your (mistake|fault)|you (have )?(entered|failed)|wrong|invalid|incorrect/i,
      );
      expect(zh, code).not.toMatch(/您的错误|错误|失败|有误|非法|违规/);
    }
  });

  test("say nothing of what became of the money, but for a payment that was made", () => {
    for (const { code, en, zh } of all.filter(({ code }) => code !== "0")) {
      expect(en, code).not.toMatch(/charged|debited|refund|money (was|has|will)|not been taken|successful/i);
      expect(zh, code).not.toMatch(/扣款|扣除|退款|到账|成功/);
    }
  });

  test("are whole, in half-width signs in English and in full-width ones in Chinese", () => {
    for (const { code, en, zh } of all) {
      expect(en, code).toMatch(/^[A-Z][ -~]*\.$/);
      expect(zh, code).toMatch(/^\p{Script=Han}[\p{Script=Han}，。：、]*。$/u);
    }
  });

  test("ask nobody to pay again where the outcome is not certain", () => {
    const uncertain =
      "501 601 602 2147 3041 3060 3061 3062 3191 3613 9999 20304 20601 20602 20801 20802 20812 20899 29999 1434";
    for (const code of uncertain.split(" ")) {
      const { en, zh } = customerSentence(code);
      expect(en, code).toMatch(/do not pay again|before you try again/);
      expect(zh, code).toMatch(/请勿重复付款|再次尝试前，请先向商家确认/);
      expect(en, code).not.toMatch(/could not be made/);
    }
  });

  test("send to the shop, and nowhere else, where a request was refused for what the merchant sent", () => {
    const merchants =
      "303 310 319 502 504 702 2003 2004 2124 2442 2541 2801 3023 3028 3261 3262 3291 20705 30000";
    for (const code of merchants.split(" ")) {
      expect(customerSentence(code), code).toEqual({
        en: "The payment could not be made. Please contact the shop.",
        zh: "付款未能完成。请联系商家。",
      });
    }
  });
});

import { expect, test } from "vitest";
import { payoutBanks } from "../../../generated/constants.js";
import { bankShortNames } from "../../../src/reference/bank-short-names.js";
import { payoutBank } from "../../../src/reference/payout-bank.js";

const guangfa = { id: 299, name: "Guangfa Bank Co., Ltd.", name_zh: "广发银行" };

test.each([
  ["its id", 299],
  ["its id in digits", "299"],
  ["its id in digits among blanks", " 299\n"],
  ["its name", "Guangfa Bank Co., Ltd."],
  ["its name in another case, among blanks", "  GUANGFA bank co., ltd. "],
  ["its Chinese name", "广发银行"],
  ["its Chinese name among blanks", " 广发银行 "],
])("A bank is found by %s", (_, key) => {
  expect(payoutBank(key)).toEqual(guangfa);
});

test.each([
  [0],
  [-299],
  [299.5],
  ["0299"],
  ["+299"],
  ["0x12b"],
  ["Guangfa"],
  ["广"],
  ["BC"],
  ["行"],
  ["银行"],
  [""],
  ["toString"],
  [Number.NaN],
])("There is no bank %j on the method page", (key) => {
  expect(payoutBank(key)).toBeUndefined();
});

test.each([
  ["中国银行", 6],
  ["中国工商银行", 23],
  ["工商银行", 23],
  [" 建设银行", 9],
  ["邮政储蓄银行", 28],
])("The Chinese name %s is that of bank %i", (name, id) => {
  expect(payoutBank(name)?.id).toBe(id);
});

test.each([
  ["ICBC", 23],
  [" icbc ", 23],
  ["ＩＣＢＣ", 23],
  ["工行", 23],
  ["建行", 9],
  ["农行", 1],
  ["中行", 6],
  ["交行", 2],
  ["招行", 13],
  ["CMB", 13],
  ["CMBC", 14],
  ["China Merchants Bank", 13],
  ["邮储银行", 28],
  ["浦发", 32],
  ["广发", 299],
])("The short name %s is that of bank %i", (name, id) => {
  expect(payoutBank(name)?.id).toBe(id);
});

test("A short name means one bank, and no other bank is called so", () => {
  for (const { id } of payoutBanks) {
    expect(bankShortNames[id].map((name) => payoutBank(name)?.id)).toEqual(bankShortNames[id].map(() => id));
  }
});

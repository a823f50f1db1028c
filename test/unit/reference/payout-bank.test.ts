import { expect, test } from "vitest";
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
  ["广发"],
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

import { expect, test } from "vitest";
import { payoutBank } from "../../../src/reference/payout-bank.js";

const guangfa = { id: 299, name: "Guangfa Bank Co., Ltd." };

test.each([
  ["its id", 299],
  ["its id in digits", "299"],
  ["its id in digits among blanks", " 299\n"],
  ["its name", "Guangfa Bank Co., Ltd."],
  ["its name in another case, among blanks", "  GUANGFA bank co., ltd. "],
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
  [""],
  ["toString"],
  [Number.NaN],
])("There is no bank %j on the method page", (key) => {
  expect(payoutBank(key)).toBeUndefined();
});

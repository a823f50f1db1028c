import { describe, expect, test } from "vitest";
import {
  isCardNumber,
  maskCard,
  maskCardsIn,
  withMaskedCards,
} from "../../../../src/sandbox/payment/card.js";
import { testCards } from "../../../../src/sandbox/service/scenarios.js";

test("a mask leaves the first six and the last four digits", () => {
  expect(maskCard("6200000000000005")).toBe("620000******0005");
  expect(maskCard("6216261000000000018")).toBe("621626******0018");
});

test("a mask of something short shows nothing of it", () => {
  expect(maskCard("62000000005")).toBe("******");
});

test.each(testCards.map(({ number }) => number))("the test card %s passes the Luhn check", (number) => {
  expect(isCardNumber(number)).toBe(true);
});

test.each(["6200000000000006", "62000000005", "62000000000000000005", "6200 0000 0000 0005", ""])(
  "%o is no card number",
  (text) => {
    expect(isCardNumber(text)).toBe(false);
  },
);

describe("masking inside of texts", () => {
  test("masks a card number between other words", () => {
    expect(maskCardsIn("card 6200000000000005, thanks")).toBe("card 620000******0005, thanks");
  });

  test("leaves the time in a payment id alone", () => {
    // 1557900746304 passes the Luhn check, but no card network begins with 1.
    expect(maskCardsIn("TEST_1557900746304")).toBe("TEST_1557900746304");
  });
});

test("a copy of a message has no card number at any place", () => {
  expect(
    withMaskedCards({
      card: { pan: "6216261000000000018" },
      note: ["6200000000000005", 6200000000000005],
      "6200000000000013": null,
      amount: 1000,
    }),
  ).toEqual({
    card: { pan: "621626******0018" },
    note: ["620000******0005", "620000******0005"],
    "620000******0013": null,
    amount: 1000,
  });
});

test("a copy of a message has every pan masked, whether its check digit is right or not", () => {
  expect(withMaskedCards({ card: { pan: "6216261000000000019" } })).toEqual({
    card: { pan: "621626******0019" },
  });
});

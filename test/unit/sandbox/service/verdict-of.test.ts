import { describe, expect, test } from "vitest";
import { scenarioNamed } from "../../../../src/sandbox/service/scenarios.js";
import { lifeEventOf, scenarioOfCard, verdictOf } from "../../../../src/sandbox/service/verdict-of.js";

const success = { result: "approved" };
const decline = { result: "declined", code: "20000" };

describe("by amount", () => {
  test.each([
    ["purchase", 40000, decline],
    ["purchase", 40400, decline],
    ["payout", 40000, decline],
    ["payout", 40400, decline],
    ["purchase", 90000, { result: "approved", otherSum: true }],
    ["payout", 90000, success],
    ["purchase", 1000, success],
    ["payout", 48560, success],
  ] as const)("a %s of %i", (kind, amount, verdict) => {
    expect(verdictOf({ kind, amount })).toEqual(verdict);
  });
});

describe("by card number", () => {
  test.each([
    ["6200000000000005", { type: "approved", amount: 1000 }],
    ["6200000000000013", { type: "declined", code: "20000" }],
    ["6200000000000021", { type: "declined", code: "20105" }],
    ["6200000000000039", { type: "declined", code: "20106" }],
    ["6200000000000047", { type: "declined", code: "20101" }],
    ["6200000000000054", { type: "declined", code: "20204" }],
    ["6200000000000062", { type: "declined", code: "20602" }],
    ["6200000000000070", undefined],
    ["6200000000000088", { type: "failed", code: "501" }],
    ["6200000000000096", { type: "approved", amount: 900 }],
    ["6217990000000000006", { type: "approved", amount: 1000 }],
    ["6216261000000000018", { type: "approved", amount: 1000 }],
  ])("%s", (pan, event) => {
    const verdict = verdictOf({ kind: "purchase", amount: 1000, card: scenarioOfCard(pan) });
    expect(lifeEventOf(verdict, 1000)).toEqual(event);
  });
});

describe("the strongest decider wins", () => {
  test("a card wins over the amount", () => {
    expect(verdictOf({ kind: "purchase", amount: 40000, card: "success" })).toEqual(success);
  });

  test("a chosen scenario wins over the card", () => {
    expect(verdictOf({ kind: "purchase", amount: 1, card: "success", chosen: "decline" })).toEqual(decline);
  });

  test("a scenario that is not about the result leaves it to the others", () => {
    expect(verdictOf({ kind: "purchase", amount: 40000, chosen: "redirect_post" })).toEqual(decline);
  });
});

test.each([
  [1000, 900],
  [101, 1],
  [100, 200],
  [1, 101],
])("another sum than %i is %i", (asked, paid) => {
  expect(lifeEventOf({ result: "approved", otherSum: true }, asked)).toEqual({
    type: "approved",
    amount: paid,
  });
});

test("a scenario that does not exist is refused, and all are named", () => {
  expect(() => scenarioNamed("sucess")).toThrow(
    /There is no scenario "sucess"\. There are as_usual, success/,
  );
});

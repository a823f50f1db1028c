import { expect, test } from "vitest";
import { limits, payoutBanks, payoutRegions, responseCodes } from "../../../src/reference/reference-data.js";

test("Limits are in fen", () => {
  expect(limits).toEqual({
    purchase: { minimum: 1, maximum: 5_000_000 },
    payout: { minimum: 1000, maximum: 4_499_900 },
  });
});

test("There are the banks and regions of the method page", () => {
  expect([payoutBanks.length, payoutRegions.length]).toEqual([18, 34]);
});

test("There are the codes that the method page shows", () => {
  const codes: string[] = responseCodes.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(["0", "20105", "20106"]));
});

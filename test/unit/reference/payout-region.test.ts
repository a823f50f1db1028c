import { expect, test } from "vitest";
import { payoutRegion } from "../../../src/reference/payout-region.js";

test.each([
  ["its id", 26],
  ["its id in digits", "26"],
  ["its name", "Shanghai Shi"],
  ["its name in another case, among blanks", " shanghai SHI "],
])("A region is found by %s", (_, key) => {
  expect(payoutRegion(key)).toEqual({ id: 26, name: "Shanghai Shi" });
});

test("A region is found without what kind of region it is", () => {
  expect(payoutRegion("Shanghai")?.id).toBe(26);
  expect(payoutRegion(" hong kong ")?.name).toBe("Hong Kong SAR");
});

test("A part of a word, or nothing, finds no region", () => {
  expect(payoutRegion("Shang")).toBeUndefined();
  expect(payoutRegion("")).toBeUndefined();
});

test("Shaanxi and Shanxi are two regions", () => {
  expect(payoutRegion("Shaanxi Sheng")?.id).toBe(27);
  expect(payoutRegion("Shanxi Sheng")?.id).toBe(28);
});

test.each([[0], [35], ["shi"], ["region_id"], [""]])("There is no region %j", (key) => {
  expect(payoutRegion(key)).toBeUndefined();
});

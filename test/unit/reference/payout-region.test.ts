import { expect, test } from "vitest";
import { payoutRegions } from "../../../generated/constants.js";
import { payoutRegion } from "../../../src/reference/payout-region.js";
import { regionShortNames } from "../../../src/reference/region-short-names.js";

test.each([
  ["its id", 26],
  ["its id in digits", "26"],
  ["its name", "Shanghai Shi"],
  ["its name in another case, among blanks", " shanghai SHI "],
  ["its name in full-width letters, without its kind", "Ｓｈａｎｇｈａｉ"],
  ["its Chinese name", "上海市"],
  ["its Chinese name without its kind, among blanks", " 上海 "],
])("A region is found by %s", (_, key) => {
  expect(payoutRegion(key)).toEqual({ id: 26, name: "Shanghai Shi", name_zh: "上海市" });
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

test.each([[0], [35], ["shi"], ["省"], ["自治区"], ["广"], ["广东市"], ["region_id"], [""]])(
  "There is no region %j",
  (key) => {
    expect(payoutRegion(key)).toBeUndefined();
  },
);

test.each([
  ["广东", 5],
  ["广东省", 5],
  ["北京", 2],
  ["广西", 7],
  ["广西壮族自治区", 7],
  ["宁夏", 22],
  ["新疆", 31],
  ["西藏", 32],
  ["内蒙古", 21],
  ["香港", 13],
  ["澳门", 20],
  ["台湾", 30],
  ["陕西", 27],
  ["山西", 28],
])("The Chinese name %s is that of region %i", (name, id) => {
  expect(payoutRegion(name)?.id).toBe(id);
});

test.each([
  ["粤", 5],
  ["沪", 26],
  [" 京 ", 2],
  ["陕", 27],
  ["晋", 28],
  ["桂", 7],
  ["川", 24],
  ["蜀", 24],
])("The character %s is that of region %i", (name, id) => {
  expect(payoutRegion(name)?.id).toBe(id);
});

test("A character means one region", () => {
  for (const { id } of payoutRegions) {
    expect(regionShortNames[id].map((name) => payoutRegion(name)?.id)).toEqual(
      regionShortNames[id].map(() => id),
    );
  }
});

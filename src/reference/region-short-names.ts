import type { payoutRegions } from "#generated/constants";

/**
 * The one character by which a region is known; five have two. Source: inferred, general
 * knowledge, not the platform's.
 */
export const regionShortNames: Readonly<Record<(typeof payoutRegions)[number]["id"], readonly string[]>> = {
  1: ["皖"],
  2: ["京"],
  3: ["渝"],
  4: ["闽"],
  5: ["粤"],
  6: ["甘", "陇"],
  7: ["桂"],
  8: ["贵", "黔"],
  9: ["豫"],
  10: ["鄂"],
  11: ["冀"],
  12: ["琼"],
  13: ["港"],
  14: ["黑"],
  15: ["湘"],
  16: ["吉"],
  17: ["苏"],
  18: ["赣"],
  19: ["辽"],
  20: ["澳"],
  21: ["蒙"],
  22: ["宁"],
  23: ["青"],
  24: ["川", "蜀"],
  25: ["鲁"],
  26: ["沪"],
  27: ["陕", "秦"],
  28: ["晋"],
  29: ["津"],
  30: ["台"],
  31: ["新"],
  32: ["藏"],
  33: ["云", "滇"],
  34: ["浙"],
};

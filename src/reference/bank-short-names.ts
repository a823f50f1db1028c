import type { payoutBanks } from "#generated/constants";

/**
 * What the method page's banks are also called; the first one is the usual abbreviation. Each means one bank of the
 * list. Source: inferred, general knowledge, not the platform's.
 */
export const bankShortNames: Readonly<
  Record<(typeof payoutBanks)[number]["id"], readonly [abbreviation: string, ...others: string[]]>
> = {
  1: ["ABC", "农行"],
  2: ["BCOM", "BOCOM", "交行"],
  6: ["BOC", "中行"],
  8: ["CBHB", "渤海"],
  9: ["CCB", "建行"],
  10: ["CEB", "光大"],
  11: ["CIB", "兴业"],
  12: ["CITIC", "中信"],
  13: ["CMB", "China Merchants Bank", "招行"],
  14: ["CMBC", "民生"],
  15: ["CZB", "浙商"],
  23: ["ICBC", "工行"],
  27: ["PAB", "Ping An Bank", "平安"],
  28: ["PSBC", "邮储", "邮储银行"],
  29: ["SDB", "深发展"],
  32: ["SPDB", "浦发", "浦发银行"],
  116: ["HSBC", "汇丰"],
  299: ["CGB", "广发"],
};

import type { PayoutBank } from "#generated/types";

/**
 * Chinese names and common abbreviations of the method page's banks; general knowledge, not the platform's.
 */
export const bankNames: Readonly<Record<number, Required<Pick<PayoutBank, "abbr" | "nativeName">>>> = {
  1: { abbr: "ABC", nativeName: "中国农业银行" },
  2: { abbr: "BCOM", nativeName: "交通银行" },
  6: { abbr: "BOC", nativeName: "中国银行" },
  8: { abbr: "CBHB", nativeName: "渤海银行" },
  9: { abbr: "CCB", nativeName: "中国建设银行" },
  10: { abbr: "CEB", nativeName: "中国光大银行" },
  11: { abbr: "CIB", nativeName: "兴业银行" },
  12: { abbr: "CITIC", nativeName: "中信银行" },
  13: { abbr: "CMB", nativeName: "招商银行" },
  14: { abbr: "CMBC", nativeName: "中国民生银行" },
  15: { abbr: "CZB", nativeName: "浙商银行" },
  23: { abbr: "ICBC", nativeName: "中国工商银行" },
  27: { abbr: "PAB", nativeName: "平安银行" },
  28: { abbr: "PSBC", nativeName: "中国邮政储蓄银行" },
  29: { abbr: "SDB", nativeName: "深圳发展银行" },
  32: { abbr: "SPDB", nativeName: "上海浦东发展银行" },
  116: { abbr: "HSBC", nativeName: "汇丰银行" },
  299: { abbr: "CGB", nativeName: "广发银行" },
};

import type { payoutBanks } from "#generated/constants";

/** Common abbreviations of the method page's banks; general knowledge, not the platform's. */
export const bankAbbreviations: Readonly<Record<(typeof payoutBanks)[number]["id"], string>> = {
  1: "ABC",
  2: "BCOM",
  6: "BOC",
  8: "CBHB",
  9: "CCB",
  10: "CEB",
  11: "CIB",
  12: "CITIC",
  13: "CMB",
  14: "CMBC",
  15: "CZB",
  23: "ICBC",
  27: "PAB",
  28: "PSBC",
  29: "SDB",
  32: "SPDB",
  116: "HSBC",
  299: "CGB",
};

import { describe, expect, test } from "vitest";
import { example } from "../../support/contract.js";
import { without, withValue } from "../../support/edit.js";
import { failures } from "../../support/failures.js";
import { judged } from "../../support/judged.js";

const purchase = example("sale");

/** What is wrong with the purchase once another value stands in it. */
const purchaseWith = (pointer: string, value: unknown) =>
  judged("SaleRequest", withValue(purchase, pointer, value));

test("The purchase of the example is accepted", () => {
  expect(judged("SaleRequest", purchase)).toEqual([]);
});

describe("A purchase request must have", () => {
  test.each([
    "/general",
    "/general/project_id",
    "/general/payment_id",
    "/general/signature",
    "/customer",
    "/customer/id",
    "/customer/ip_address",
    "/customer/first_name",
    "/customer/last_name",
    "/customer/phone",
    "/customer/email",
    "/customer/zip",
    "/customer/country",
    "/customer/city",
    "/customer/street",
    "/payment",
    "/payment/amount",
    "/payment/currency",
    "/payment/description",
    "/return_url",
    "/return_url/success",
  ])("%s", (pointer) => {
    expect(judged("SaleRequest", without(purchase, pointer))).toEqual([`${pointer} required`]);
  });
});

describe("“The currency of purchase can only be CNY”", () => {
  test("CNY is accepted", () => {
    expect(purchaseWith("/payment/currency", "CNY")).toEqual([]);
  });

  test.each(["USD", "EUR", "cny", "RMB", "", "156", 156, null])("%j is refused", (currency) => {
    expect(purchaseWith("/payment/currency", currency)).toContain("/payment/currency enum");
  });
});

describe("A purchase is of 50,000.00 CNY at most, in minor units", () => {
  test.each([1, 1000, 4_999_999, 5_000_000])("%i is accepted", (amount) => {
    expect(purchaseWith("/payment/amount", amount)).toEqual([]);
  });

  test.each([
    [5_000_001, "maximum"],
    [0, "minimum"],
    [-1000, "minimum"],
    [10.5, "type"],
    ["1000", "type"],
    [null, "type"],
  ])("%j is refused", (amount, keyword) => {
    expect(purchaseWith("/payment/amount", amount)).toEqual([`/payment/amount ${keyword}`]);
  });
});

/** The officially assigned codes. */
const countries =
  "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ " +
  "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR " +
  "GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT " +
  "JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY " +
  "MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM " +
  "PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ " +
  "TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

describe("“country of residence in the ISO 3166-1 alpha-2 format”", () => {
  test("CN is accepted, and the page's own CH", () => {
    expect(purchaseWith("/customer/country", "CN")).toEqual([]);
    expect(purchaseWith("/customer/country", "CH")).toEqual([]);
  });

  test("of all pairs of letters, the 249 of the standard are accepted", () => {
    const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
    const pairs = letters.flatMap((first) => letters.map((second) => first + second));
    expect(pairs.filter((pair) => failures("CountryCode", pair).length === 0).join(" ")).toBe(countries);
  });

  test.each(["XX", "UK", "EU", "ZZ", "CHN", "cn", "C", "156", "中国", "CN\n", ""])(
    "%j is refused",
    (country) => {
      expect(purchaseWith("/customer/country", country)).toEqual(["/customer/country pattern"]);
    },
  );
});

describe("A text that “must be specified in any request” is not blank:", () => {
  test.each(
    [
      "/customer/id",
      "/customer/first_name",
      "/customer/last_name",
      "/customer/zip",
      "/customer/city",
      "/customer/street",
      "/payment/description",
    ].flatMap((pointer) => ["", " ", "\u3000", "\n\t"].map((text) => [pointer, text] as const)),
  )("%s is not %j", (pointer, text) => {
    expect(purchaseWith(pointer, text)).toEqual([`${pointer} pattern`]);
  });

  test("but may have blanks around it", () => {
    expect(purchaseWith("/customer/first_name", " 倩 文 ")).toEqual([]);
  });
});

describe("“URL for returning after performed payment”", () => {
  test.each(["https://shop.example.com/paid?order=1", "http://example.com"])("%s is accepted", (url) => {
    expect(purchaseWith("/return_url/success", url)).toEqual([]);
  });

  test.each([
    ["/paid", ["format", "pattern"]],
    ["shop.example.com/paid", ["format", "pattern"]],
    ["javascript:alert(1)", ["pattern"]],
    ["ftp://shop.example.com", ["pattern"]],
    ["https://shop.example.com/a b", ["format"]],
    ["", ["format", "pattern"]],
  ])("%j is refused", (url, keywords) => {
    expect(purchaseWith("/return_url/success", url)).toEqual(
      keywords.map((keyword) => `/return_url/success ${keyword}`),
    );
  });
});

test.each([
  ["/return_url/decline", "https://shop.example.com/declined"],
  ["/callback", { delay: 30, force_disable: true }],
  ["/general/merchant_callback_url", "https://shop.example.com/callbacks"],
  ["/customer/identify", { doc_number: "23512361283" }],
  ["/booking_info", { some: "parameter" }],
  ["/payment/extra_param", "of Gate"],
  ["/customer/middle_name", "of Gate"],
])("“you can also add any other additional parameters Gate supports”: %s is accepted", (pointer, value) => {
  expect(purchaseWith(pointer, value)).toEqual([]);
});

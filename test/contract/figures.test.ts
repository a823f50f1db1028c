import { describe, expect, test } from "vitest";
import { figures } from "../../scripts/redocly/figures/figures.js";
import { lengths } from "../../scripts/redocly/figures/lengths.js";
import { grouped, inWords, spelled, withUnit, yuan } from "../../scripts/redocly/figures/number-text.js";
import { duration } from "../../scripts/redocly/retry-schedule.js";
import { at, contract, text, yaml } from "../support/contract.js";
import { titled } from "../support/titled.js";

const guide = (name: string) => contract.tags.find((tag) => tag.name === name)?.description ?? "";
const schema = (name: string) => String(contract.components.schemas[name]?.description);
const operation = (path: string, method = "post") =>
  String(at(contract, `/paths/${path.replaceAll("/", "~1")}/${method}/description`));
const webhook = (name: string) => String(at(contract, `/webhooks/${name}/post/description`));

/** The rows of a guide's table of fields: name and whether it is mandatory. */
const fields = (name: string) =>
  [
    ...(guide(name).split("\n## Request rules\n")[1]?.split("\n## ")[0] ?? "").matchAll(
      /^\| `([\w.]+)` \| .+ \| (\*\*Optional\.\*\*)?.+ \|$/gm,
    ),
  ].map(([, field, optional]) => `${field}${optional ? "?" : ""}`);

describe("A number in prose", () => {
  test.each([
    [1, "1"],
    [1000, "1000"],
    [10_000, "10 000"],
    [4_499_900, "4 499 900"],
    [4_294_967_295, "4 294 967 295"],
    [1.12, "1.12"],
  ])("%d is grouped from five digits on: %s", (number, written) => {
    expect(grouped(number)).toBe(written);
  });

  test.each([
    [1, "0.01"],
    [1000, "10.00"],
    [4_499_900, "44,999.00"],
    [5_000_000, "50,000.00"],
  ])("%d fen are %s yuan", (fen, written) => {
    expect(yuan(fen)).toBe(written);
  });

  test.each([
    [10, "s", "10 s", "10 seconds"],
    [1, "min", "1 min", "1 minute"],
    [4, "h", "4 h", "4 hours"],
    [100, "ms", "100 ms", "100 milliseconds"],
    [11, "d", "11 days", "11 days"],
  ])("%d %s is %s, in words %s", (number, unit, short, words) => {
    expect([withUnit(number, unit), inWords(number, unit)]).toEqual([short, words]);
  });

  test.each([
    [6, "six"],
    [15, "fifteen"],
    [20, "twenty"],
  ])("%d is spelled %s", (number, word) => {
    expect(spelled(number)).toBe(word);
  });

  test.each([21, -1, 1.5])("%d is not spelled out", (number) => {
    expect(() => spelled(number)).toThrow("only whole numbers from 0 to 20 are");
  });

  test.each([
    [10_000, "10 s"],
    [299_000, "299 s"],
    [300_000, "5 min"],
    [5_774_400, "96 min"],
    [7_920_000, "2.2 h"],
    [14_400_000, "4 h"],
    [884_736_000, "10.2 days"],
  ])("%d ms are %s", (ms, written) => {
    expect(duration(ms)).toBe(written);
  });
});

describe("The length of a text", () => {
  test.each([
    [
      { minLength: 1, maxLength: 255 },
      { shortest: 1, longest: 255 },
    ],
    [{ pattern: "^[0-9]{12,19}$" }, { shortest: 12, longest: 19 }],
    [{ pattern: "^[A-Za-z0-9+/]{86}==$" }, { shortest: 88, longest: 88 }],
    [{ pattern: "^https?://" }, {}],
  ])("of %j is %j", (keywords, expected) => {
    expect(lengths(keywords)).toEqual(expected);
  });
});

describe("A placeholder", () => {
  const { resolved } = figures();

  test.each([
    ["{{SaleAmount.maximum}}", "5 000 000"],
    ["{{SaleAmount.maximum:yuan}}", "50,000.00"],
    ["{{SaleAmount.maximum:digits}}", "5000000"],
    ["{{PayoutCard.pan.longest}}", "19"],
    ["{{SaleRequest.payment.amount.maximum}}", "5 000 000"],
    ["{{PayoutRegionId.values}}", "34"],
    ["{{SaleRequest.payment.currency.only}}", "CNY"],
    ["{{openPaymentPage.language_code.only}}", "zh"],
    ["{{PayoutCard.mandatory}}", "`pan`"],
    ["{{callbacks.early.attempts:Spelled}}", "Six"],
    ["{{callbacks.growth.last}}", "68"],
    ["{{examples.payout.payment.amount:yuan}}", "485.60"],
    ["{{flows.payout-gate.steps:spelled}}", "ten"],
    ["{{flows.purchase-gate.redirect-callback}}", "9"],
    ["{{status.wait:number}} to {{status.wait}}", "10 to 10 s"],
    ["{{ not one }} { nor } {{this one}}", "{{ not one }} { nor } {{this one}}"],
  ])("%s is %s", (source, expected) => {
    expect(resolved(source)).toBe(expected);
  });

  test.each([
    ["{{SaleAmount.exclusiveMaximum}}", "there is no figure `SaleAmount.exclusiveMaximum`"],
    ["{{SaleRequest.payments.amount.maximum}}", "there is no figure `SaleRequest.payments.amount.maximum`"],
    ["{{openPaymentPage.language.only}}", "there is no figure `openPaymentPage.language.only`"],
    ["{{flows.payout-gate.refund}}", "there is no figure `flows.payout-gate.refund`"],
    ["{{examples.refund.payment.amount}}", "there is no figure `examples.refund.payment.amount`"],
    ["{{examples.sale.payment.sum}}", "there is no figure `examples.sale.payment.sum`"],
    ["{{callbacks.late}}", "there is no figure `callbacks.late`"],
    ["{{callbacks.attempts:words}}", "none is no unit of time"],
    ["{{SaleRequest.mandatory:spelled}}", "is a text, which has no format `spelled`"],
  ])("%s is an error", (source, message) => {
    expect(() => resolved(source)).toThrow(message);
  });

  test("is nowhere left in what is published", () => {
    for (const file of [
      "openapi.json",
      "openapi/gate.json",
      "openapi/payment-page.json",
      "openapi/data-api.json",
      "openapi/sandbox.json",
      "types.d.ts",
      "sandbox/types.d.ts",
      "constants.d.ts",
    ]) {
      expect(text(`generated/${file}`).match(/\{\{[^}]*\}\}/g)).toBeNull();
    }
  });
});

/** What a placeholder becomes is right only if it is the right placeholder. */
describe("The contract says", () => {
  const rows: [where: string, prose: () => string, says: string][] = [
    ["a purchase's amount", () => schema("SaleAmount"), "At most 5 000 000 (50,000.00 CNY)."],
    [
      "a purchase's least amount",
      () => schema("SaleAmount"),
      "no minimum; 1 is that of a sibling deployment.",
    ],
    [
      "a payout's amount",
      () => schema("PayoutAmount"),
      "from 1000 (10.00 CNY) to 4 499 900 (44,999.00 CNY).",
    ],
    [
      "a purchase",
      () => operation("/v2/payment/cup/quick/sale"),
      "The currency is CNY; the amount is in fen, at most 5 000 000.",
    ],
    [
      "what is mandatory in a purchase",
      () => operation("/v2/payment/cup/quick/sale"),
      "- Mandatory: `general` (`project_id`, `payment_id`, `signature`), `customer` (`id`, `ip_address`, `first_name`, `last_name`, `phone`, `email`, `zip`, `country`, `city`, `street`), `payment` (`amount`, `currency`, `description`) and `return_url` (`success`).",
    ],
    [
      "a payout",
      () => operation("/v2/payment/chinaunionpay/payout"),
      "The currency is CNY; the amount is in fen, from 1000 to 4 499 900.",
    ],
    [
      "what is mandatory in a payout",
      () => operation("/v2/payment/chinaunionpay/payout"),
      "`card` (`pan`) and `account` (`city`, `bank_id`, `region_id`, `branch`).",
    ],
    [
      "the regions",
      () => operation("/v2/payment/chinaunionpay/payout"),
      "`account.region_id` one of the 34 regions.",
    ],
    [
      "what is mandatory for Payment Page",
      () => operation("/payment", "get"),
      "- Mandatory: `project_id`, `payment_id`, `customer_id`, `payment_amount`, `payment_currency`, `payment_description`, `language_code` and `signature`; the language is always `zh` and the currency `CNY`.",
    ],
    [
      "when to ask for a status",
      () => operation("/v2/payment/status"),
      "Do not ask before\n10 s after the first request.",
    ],
    [
      "how long the Data API takes",
      () => operation("/operations/get"),
      "from some milliseconds to 5 minutes.",
    ],
    [
      "how callbacks are repeated",
      () => guide("Callbacks").replaceAll("\n", " "),
      "up to attempt 6 every 10 s, then ever more slowly, 120 times in all within 11 days.",
    ],
    [
      "when to follow the link to the status",
      () => JSON.stringify(at(contract, "/components/links")),
      "Not before 10 s after the request.",
    ],
    ["when to redirect", () => webhook("redirect"), "within 30 s if you can."],
    ["a signature", () => schema("Signature"), "always 88 characters, the last two `==`."],
    ["a delay", () => JSON.stringify(contract.components.schemas.CallbackOptions), "is sent, 0 to 600."],
    ["a callback URL", () => schema("CallbackUrl"), "at most 255 characters."],
    [
      "a card number",
      () => JSON.stringify(contract.components.schemas.PayoutCard),
      "must be digits only, 12 to 19 of them",
    ],
    ["a phone number", () => JSON.stringify(contract.components.schemas.Phone), "4 to 24 of them"],
    ["a region", () => schema("PayoutRegionId"), "an integer from 1 to 34,"],
    [
      "a page of operations",
      () => JSON.stringify(contract.components.schemas.OperationsRequest),
      "in the answer, 0 to 1000.",
    ],
    [
      "a long interval",
      () => JSON.stringify(contract.components.schemas.OperationsRequest),
      "More than 180 days are served one interval at a time, with a delay of 10 s.",
    ],
    ["a token", () => JSON.stringify(contract.components.schemas.DataApiToken), "30 characters"],
    ["the expiry of a page", () => JSON.stringify(contract.paths["/payment"]), "at most 30 days ahead"],
    [
      "the algorithm",
      () => guide("Signing requests"),
      "the 64 raw bytes as Base64, with padding. The signature has 88 characters.",
    ],
    [
      "repeats of old callbacks",
      () => guide("Limits of the signature scheme").replace(/\s+/g, " "),
      "come for up to 11 days.",
    ],
    [
      "the basic time",
      () => guide("Limits and times").replace(/\s+/g, " "),
      "basic time of 5 minutes for purchases",
    ],
    ["the first seconds", () => guide("Limits and times"), "in the first 10 seconds (sibling)"],
    ["the first answer", () => guide("Limits and times"), "| Normally within 100 ms (platform) |"],
    ["the redirect", () => guide("Limits and times"), "| Within 30 s (sibling) |"],
    ["the status request", () => guide("Limits and times"), "| Not before 10 s (sibling) |"],
    ["the repeats", () => guide("Limits and times"), "| Up to 120 in at most 11 days (platform) |"],
    ["the Data API answer", () => guide("Limits and times"), "| Up to 5 minutes (platform) |"],
    ["the customer's redirect", () => guide("Purchase through Gate"), "Do it within **30 seconds**"],
    [
      "where the redirect data come",
      () => guide("Purchase through Gate").replaceAll("\n", " "),
      "waiting in step 5. The redirect data come to another URL, by the callback of step 9.",
    ],
    ["the answer to a purchase", () => guide("Purchase through Gate"), "Taking the answer of step 5"],
    [
      "the end of a purchase",
      () => guide("Purchase through Gate").replace(/\n\s+/g, " "),
      "1. Step 15: show the result from your own record, which the callback of step 14 has updated.",
    ],
    [
      "the result of a page",
      () => guide("Purchase through Payment Page"),
      "1. Handle the callback of step 17:",
    ],
    ["the result of a payout", () => guide("Payout through Gate"), "only when the callback of step 9 says"],
    ["how long keys are kept", () => guide("Receiving callbacks"), "Repeats come for 11 days,"],
    ["a slow handler", () => guide("Receiving callbacks"), "handling takes longer than 10 s |"],
    ["a page of operations in the guide", () => guide("Analysing results"), "is at most 1000, which is also"],
    ["where pages begin", () => guide("Analysing results"), "`offset` starts at 0."],
    ["the first page", () => guide("Analysing results"), "Ask with `offset: 0` and `limit: 1000`."],
    ["the version of TLS", () => guide("Getting started"), "Use HTTPS with TLS 1.2 or newer."],
    ["the version of TLS for Gate", () => guide("Gate"), "over TLS 1.2 or newer."],
    ...(
      [
        ["sale", "A purchase of 10.00 CNY"],
        ["payout", "A payout of 485.60 CNY"],
        ["payout-banks", "Banks for a payout of 10.00 CNY"],
      ] as const
    ).map(([name, summary]): [string, () => string, string] => [
      `the example ${name}`,
      () => String(at(contract, `/components/examples/${name}/summary`)),
      summary,
    ]),
    ["a first request", () => guide("Getting started"), "can receive a payout of 10.00 CNY:"],
    ["what to watch", () => guide("Observability"), "repeats them, up to 120 times."],
    ["the facts: purchases", () => String(at(contract, "/info/description")), "| Yes, up to 50,000.00 CNY |"],
    [
      "the facts: payouts",
      () => String(at(contract, "/info/description")),
      "| Yes, 10.00 to 44,999.00 CNY |",
    ],
    ["the facts: currency", () => String(at(contract, "/info/description")), "| CNY only."],
  ];

  test.each(titled(rows, ([where]) => where))("%s", (_, [, prose, says]) => {
    expect(prose()).toContain(says);
  });
});

describe("The guides list the fields of", () => {
  const customer = ["id", "ip_address", "first_name", "last_name", "phone", "email", "zip", "country"];

  test("a purchase: all that are mandatory", () => {
    expect(fields("Purchase through Gate")).toEqual([
      ...["project_id", "payment_id", "signature"].map((name) => `general.${name}`),
      ...[...customer, "city", "street"].map((name) => `customer.${name}`),
      ...["amount", "currency", "description"].map((name) => `payment.${name}`),
      "return_url.success",
    ]);
  });

  test("a payout: all that are mandatory, and the number of the document", () => {
    expect(fields("Payout through Gate")).toEqual([
      ...["project_id", "payment_id", "signature"].map((name) => `general.${name}`),
      ...[...customer, "state", "city", "street", "identify.doc_number?"].map((name) => `customer.${name}`),
      ...["amount", "currency", "description"].map((name) => `payment.${name}`),
      "card.pan",
      ...["city", "bank_id", "region_id", "branch"].map((name) => `account.${name}`),
    ]);
  });

  test("Payment Page: all that are mandatory, and the preselected method", () => {
    expect(fields("Purchase through Payment Page")).toEqual([
      "project_id",
      "payment_id",
      "customer_id",
      "payment_amount",
      "payment_currency",
      "payment_description",
      "language_code",
      "force_payment_method?",
      "signature",
    ]);
  });

  test.each([
    [
      "Purchase through Gate",
      "| `payment.amount` | integer, 1 (sibling) to 5\u00a0000\u00a0000 | Purchase amount in fen (minor units): 1000 is 10.00 CNY.",
    ],
    [
      "Purchase through Gate",
      "| `general.payment_id` | text, 1 (sibling) to 255 characters (platform) | The payment's id",
    ],
    ["Purchase through Gate", "| `customer.email` | e-mail address, up to 255 characters (sibling) | E-mail"],
    [
      "Purchase through Gate",
      "| `customer.ip_address` | IPv4 address, or IPv6 address | The customer's IP address,",
    ],
    [
      "Purchase through Gate",
      "| `return_url.success` | URL, up to 2048 characters (inferred) | Where the customer",
    ],
    [
      "Payout through Gate",
      "| `payment.amount` | integer, 1000 to 4\u00a0499\u00a0900 | Payout amount in fen",
    ],
    ["Payout through Gate", "| `customer.country` | always `CN` | Country; always `CN`."],
    [
      "Payout through Gate",
      "| `card.pan` | text, 12 to 19 characters (inferred) | Card number, digits only,",
    ],
    [
      "Purchase through Payment Page",
      "| `language_code` | always `zh` | Language of the page; always `zh` for this method. |",
    ],
    ["Purchase through Payment Page", "| `signature` | text, 88 characters (platform) | Signature over all"],
    [
      "Purchase through Payment Page",
      "| `force_payment_method` | text | **Optional.** `cup-quick` opens the page",
    ],
  ])("%s, each with unit, source of its limits, and meaning: %s", (name, row) => {
    expect(guide(name)).toContain(`\n${row}`);
  });
});

describe("The retry schedule in the guide", () => {
  test("has the platform's rule", () => {
    expect(guide("Receiving callbacks")).toContain(
      [
        "| 1 to 6 | 10 s |",
        "| 7 to 68 | `70 + 10 × 1.12^(n−4)` seconds before attempt `n` |",
        "| 69 to 120 | 4 hours |",
        "",
        "The formula holds while its result is not above 4 hours, which is up to attempt",
        "68. There are 120 attempts at most, within 11 days.",
      ].join("\n"),
    );
  });

  test("is computed from it", () => {
    expect(guide("Receiving callbacks")).toContain(
      [
        "| Attempt | 2 | 7 | 10 | 20 | 30 | 40 | 50 | 60 | 68 | 120 |",
        "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |",
        "| Interval before it | 10 s | 84 s | 90 s | 131 s | 260 s | 11 min | 32 min | 96 min | 3.9 h | 4 h |",
        "| Time since the first | 10 s | 134 s | 7 min | 25 min | 56 min | 2.2 h | 5.6 h | 15.8 h | 37.8 h | 10.2 days |",
      ].join("\n"),
    );
  });
});

describe("spec/figures.yaml", () => {
  type Entry = Record<"value" | "unit" | "source" | "what" | "constant", string | number | undefined>;
  const entriesOf = (group: object, prefix = ""): [string, Entry][] =>
    Object.entries(group).flatMap(([name, entry]) =>
      "value" in entry ? [[`${prefix}${name}`, entry]] : entriesOf(entry, `${prefix}${name}.`),
    );
  const entries = entriesOf(yaml("spec/figures.yaml") as object);

  test("has each figure's value, unit and source", () => {
    expect(
      entries.map(([name, { value, unit = "", source }]) => `${name} ${value}${unit} ${source}`),
    ).toEqual([
      "status.wait 10s sibling",
      "redirect.within 30s sibling",
      "gate.tls 1.2 platform",
      "gate.answer 100ms platform",
      "basic-time 5min platform",
      "callbacks.attempts 120 platform",
      "callbacks.within 11d platform",
      "callbacks.early.attempts 6 platform",
      "callbacks.early.wait 10s platform",
      "callbacks.growth.plus 70 platform",
      "callbacks.growth.times 10 platform",
      "callbacks.growth.base 1.12 platform",
      "callbacks.growth.from 4 platform",
      "callbacks.longest 4h platform",
      "callbacks.handling 10s package",
      "signature.bytes 64 platform",
      "data-api.answer 5min platform",
      "data-api.token 30 platform",
      "data-api.interval 180d platform",
      "data-api.delay 10s platform",
      "page-expiry 30d platform",
    ]);
  });

  test.each(titled(entries, ([name]) => name))("%s says what it is", (_, [, { what }]) => {
    expect(what).toMatch(/^[A-Z].*\.$/);
  });
});

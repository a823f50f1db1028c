import { describe, expect, test } from "vitest";
import { type SampleName, samples } from "../samples/index.js";
import { at, contract, text, yaml } from "../support/contract.js";
import { titled } from "../support/titled.js";

const errata = yaml("spec/errata.yaml") as Record<"id" | "title" | "says" | "does" | "why", string>[];
const erratum = (id: string) => {
  const found = errata.find((each) => each.id === id);
  if (!found) {
    throw new Error(`There is no erratum ${id}.`);
  }
  return found;
};
const all = Object.values(samples);
const printed = (name: SampleName) => samples[name].raw;
const value = (name: SampleName, pointer: string) => at(samples[name].repaired(), pointer);

/** `2019-03-25T03:56:01+0000` as seconds. */
const seconds = (date: unknown) => Date.parse(String(date).replace(/(\d{2})(\d{2})$/, "$1:$2")) / 1000;

const clock = (duration: number) =>
  [Math.floor(duration / 3600), Math.floor(duration / 60) % 60, duration % 60]
    .map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, "0")))
    .join(":");

describe("What the errata quote in the page's own words", () => {
  // Quoted are names and values in code marks. Those of other errata are of the page's text, of which there are no samples.
  const quotes = errata.flatMap(({ id, says }) => {
    const shown = all.filter(({ defects }) => defects.some((defect) => defect.erratum === id));
    return shown.length === 0
      ? []
      : [...says.matchAll(/`("[^`]+)`/g)].map(([, quote = ""]) => ({ id, quote, shown }));
  });

  test("is some of 15 errata", () => {
    expect([...new Set(quotes.map(({ id }) => id))]).toHaveLength(15);
  });

  test.each(titled(quotes, ({ id, quote }) => `${id}: ${quote}`))("%s", (_, { quote, shown }) => {
    const spaceless = (source: string) => source.replace(/\s+/g, "");
    expect(shown.some(({ raw }) => spaceless(raw).includes(spaceless(quote)))).toBe(true);
  });
});

describe("What the errata count in the samples is so:", () => {
  test("E05: the signature of the successful purchase callback has 44 and 45 characters", () => {
    const [, first = "", second = ""] =
      /"signature":\s*"([^"\n]+)\n\s*([^"]+)"/.exec(printed("gate-purchase-success-callback")) ?? [];
    expect([first.length, second.length]).toEqual([44, 45]);
    expect(erratum("E05").says).toBe("44 and 45 characters, once the two lines are joined.");
    expect(erratum("E05").title).toBe("Signature of the successful purchase callback has 89 characters");
    expect(erratum("E05").why).toContain("89 is not even a multiple of four.");
  });

  test("E11: the payout is of 501 fen", () => {
    expect(printed("payout-request")).toMatch(/"amount": 501\b/);
    expect(erratum("E11").title).toBe("Payout of 5.01 CNY, below the minimum");
    expect(erratum("E11").says).toBe('`"amount": 501`');
  });

  test("E18: bank 123 is none of the table's", () => {
    const banks = text("test/samples/payout-banks-table.txt").trimEnd().split("\n").slice(2);
    expect(banks).toHaveLength(18);
    expect(banks.filter((line) => line.endsWith(" 123"))).toEqual([]);
    expect(erratum("E18").title).toBe("Bank 123 is not in the table");
    expect(erratum("E18").says).toMatch(/^The sample pays to bank 123; /);
  });

  test("E21, E22: the phone number has eleven digits, the postcode nine", () => {
    expect(value("gate-purchase-request", "/customer/phone")).toMatch(/^\d{11}$/);
    expect(value("gate-purchase-request", "/customer/zip")).toMatch(/^\d{9}$/);
    expect(erratum("E21").says).toContain("eleven digits");
    expect(erratum("E22").title).toBe("Postcode has nine digits");
  });

  test("E28: the masked number begins as the card number of the request", () => {
    expect(String(value("payout-decline-callback", "/account/number")).slice(0, 6)).toBe("621661");
    expect(printed("payout-request")).toContain('"pan": "621661******6793"');
    expect(erratum("E28").why).toContain("(621661)");
  });

  test("E30: banks 27 and 29 are the two", () => {
    expect(text("test/samples/payout-banks-table.txt")).toMatch(/Ping An Bank.* 27\n/);
    expect(text("test/samples/payout-banks-table.txt")).toMatch(/ShenZhen Development Bank 29\n/);
    expect(erratum("E30").says).toMatch(/^27 is Ping An Bank .*; 29 is ShenZhen Development Bank\.$/);
  });

  test("E31: region 22 is the misspelt one", () => {
    expect(text("test/samples/payout-regions-table.txt")).toMatch(/^Ningxia Huizi Zizhiqu 22$/m);
    expect(erratum("E31").title).toBe("Name of region 22 is misspelt");
  });

  test("E35: the provider's dates lie so far from the operations'", () => {
    const difference = (name: SampleName) =>
      seconds(value(name, "/operation/provider/date")) - seconds(value(name, "/operation/date"));
    expect(
      [
        "payment-page-purchase-success-callback",
        "payment-page-purchase-decline-callback",
        "payout-success-callback",
      ].map((name) => clock(difference(name as SampleName))),
    ).toEqual(["7:59:54", "7:00:59", "7:57:21"]);
    expect(difference("payout-decline-callback")).toBe(-1);
    expect(erratum("E35").says).toBe(
      "All end in `+0000`, but lie 7:59:54, 7:00:59 and 7:57:21 hours after `operation.date`, and 1 second before it in the declined payout.",
    );
  });

  test("E36: the redirect has 19 fields", () => {
    expect(Object.keys(value("gate-redirect-data", "/redirect_data/body") as object)).toHaveLength(19);
    expect(erratum("E36").says).toBe(
      '`"method": "GET"` with 19 fields in `body`, to be sent “in the request body”.',
    );
  });

  test("E39: requests and callbacks are of these projects", () => {
    expect(printed("payment-page-widget")).toMatch(/project_id: 581\b/);
    expect(value("gate-purchase-request", "/general/project_id")).toBe(200);
    expect(value("gate-purchase-success-callback", "/project_id")).toBe(580);
    expect(value("payout-request", "/general/project_id")).toBe(255);
    expect(value("payout-success-callback", "/project_id")).toBe(200);
    expect(erratum("E39").says).toBe(
      "Purchase requests for projects 581 and 200, their callbacks for 580; payout request for 255, its callbacks for 200.",
    );
  });
});

test("The guide shows the errata with the figures of the contract", () => {
  const shown = contract.tags.find(({ name }) => name === "Errata")?.description;
  for (const says of [
    "A signature has 88 characters; examples here carry one of that form.",
    "SHA-512 gives 64 bytes, and Base64 of 64 bytes is 88 characters long.",
    "**This contract:** Refuses amounts below 1000.\n\n**Why:** The page's table of operations gives 10.00 CNY as the least payout.",
    "**This contract:** Accepts 4 to 24 digits.",
    "**This contract:** Accepts 12 to 19 digits.",
    "**This contract:** Accepts 1 to 34.",
    "the table has 18 other ids.",
    "Accepts any positive bank id. The 18 of the table are the known values.",
    "**This contract:** Accepts it, as 4 to 24 digits.",
    "**The page:** A maximum of 50,000.00 CNY and no minimum.\n\n**This contract:** Accepts amounts from 1.\n\n**Why:** 1 is the platform's least amount (sibling).",
  ]) {
    expect(shown).toContain(says);
  }
});

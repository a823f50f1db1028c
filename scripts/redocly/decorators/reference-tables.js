import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { markdownTable } from "../markdown-table.js";

const marker = /^<!-- table: ([a-z-]+) -->$/gm;

const groups = {
  success: "Success",
  pending: "Not yet",
  platform: "Platform",
  risk: "Risk control",
  request: "Request and project limits",
  method: "Payment method",
  merchant: "Merchant's decision",
};

/** The tables that a guide asks for by a line `<!-- table: name -->`, made from the contract itself. */
const tables = {
  "payout-banks": () =>
    markdownTable(
      ["Bank", "`bank_id`"],
      schema("PayoutBankId")["x-values"].map(({ value, name }) => [name, value]),
    ),
  "payout-regions": () =>
    markdownTable(
      ["Region", "`region_id`"],
      schema("PayoutRegionId")["x-values"].map(({ value, name }) => [name, value]),
    ),
  "response-codes": () => {
    const codes = schema("ResponseCode")["x-values"];
    return Object.entries(groups)
      .map(([group, title]) => {
        const rows = codes.filter((code) => code.group === group);
        return `### ${title}\n\n${markdownTable(
          ["Code", "Message", "What to do", "On the method page"],
          rows.map(({ value, message, advice, source }) => [
            value,
            message,
            advice,
            source === "page" ? "yes" : "",
          ]),
        )}`;
      })
      .join("\n\n");
  },
  limits: () => {
    const sale = schema("SaleAmount");
    const payout = schema("PayoutAmount");
    return markdownTable(
      ["Operation", "Currency", "Least", "Most", "Basic time", "Threshold time"],
      [
        [
          "Purchase",
          schema("Currency").const,
          "not stated",
          sum(sale.maximum),
          "ask ECommPay",
          "ask ECommPay",
        ],
        [
          "Payout",
          schema("Currency").const,
          sum(payout.minimum),
          sum(payout.maximum),
          "ask ECommPay",
          "ask ECommPay",
        ],
      ],
    );
  },
  errata: () =>
    markdownTable(
      ["", "The page", "This contract", "Why"],
      yaml("errata.yaml").map(({ id, title, where, says, does, why, sources = [] }) => [
        id,
        `**${title}**<br>${where}<br>${says}`,
        does,
        [why, ...sources.map((source) => `*${source}*`)].join(" "),
      ]),
    ),
};

/** Fills in the guides' tables. */
export function referenceTables() {
  return {
    Tag: {
      leave(tag, ctx) {
        tag.description = tag.description?.replace(marker, (_match, name) => {
          if (tables[name]) {
            return tables[name]();
          }
          ctx.report({
            message: `No table \`${name}\`. There are: ${Object.keys(tables).join(", ")}.`,
            location: ctx.location,
          });
          return "";
        });
      },
    },
  };
}

const yaml = (file) => {
  try {
    return parse(readFileSync(`spec/${file}`, "utf8"));
  } catch (cause) {
    throw new Error(`spec/${file}: ${cause.message}`, { cause });
  }
};
const schema = (name) => yaml(`schemas/${name}.yaml`);
/** 4499900 fen as `44,999.00 (4 499 900 fen)`. */
const sum = (fen) =>
  `${(fen / 100).toLocaleString("en-US", { minimumFractionDigits: 2 })} (${fen.toLocaleString("en-US").replaceAll(",", " ")} fen)`;

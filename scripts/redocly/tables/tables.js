// @ts-check
import { figures } from "../figures/figures.js";
import { grouped, yuan } from "../figures/number-text.js";
import { markdownTable } from "../markdown-table.js";
import { callbackWaits, duration, lastGrowing, retryRule } from "../retry-schedule.js";
import { fieldTable, parameterTable } from "./field-tables.js";
import { refusalCodes } from "./refusal-codes.js";
import { sandboxOperations } from "./sandbox-operations.js";

/** @typedef {import("../spec-files.js").SpecFiles} SpecFiles */
/** @typedef {import("../spec-files.js").Schema} Schema */

const groups = {
  success: "Success",
  pending: "Not yet",
  platform: "Platform",
  risk: "Risk control",
  request: "Request and project limits",
  method: "Payment method",
  merchant: "Merchant's decision",
};

/** `<!-- table: payout-banks -->`, `<!-- table: fields SaleRequest -->` */
export const tableMark = /^<!-- table: ([a-z-]+)(?: (\w+))? -->$/gm;

/** The tables that a text asks for by such a line, made from the contract itself. */
const tables = {
  "payout-banks": (/** @type {SpecFiles} */ files) => names(files, "Bank", "bank_id", "PayoutBankId"),
  "payout-regions": (/** @type {SpecFiles} */ files) => names(files, "Region", "region_id", "PayoutRegionId"),
  "response-codes": responseCodes,
  "refusal-codes": refusalCodes,
  limits,
  statuses,
  "retry-rule": retryRuleTable,
  "retry-schedule": retrySchedule,
  errata,
  fields: fieldTable,
  parameters: parameterTable,
  "sandbox-operations": sandboxOperations,
};

/**
 * A table of the contract.
 *
 * @param {SpecFiles} files
 * @param {string} name
 * @param {string} [of] What it is of, where the name alone does not say it: `fields SaleRequest`.
 * @throws Error when there is no such table.
 */
export function table(files, name, of) {
  const make = Object.hasOwn(tables, name) ? tables[/** @type {keyof typeof tables} */ (name)] : undefined;
  if (!make || make.length !== (of === undefined ? 1 : 2)) {
    throw new Error(`no table \`${[name, of].filter(Boolean).join(" ")}\`: there are ${known}`);
  }
  return make(files, of ?? "");
}

const known = Object.entries(tables)
  .map(([name, make]) => (make.length === 2 ? `${name} …` : name))
  .join(", ");

/** @param {SpecFiles} files @param {string} name @returns {Schema[]} */
const valuesOf = (files, name) => files.schema(name)?.node["x-values"] ?? [];

/** @param {SpecFiles} files @param {string} head @param {string} field @param {string} schema */
const names = (files, head, field, schema) =>
  markdownTable(
    [head, `\`${field}\``],
    valuesOf(files, schema).map(({ value, name }) => [name, value]),
  );

/** @param {SpecFiles} files */
function responseCodes(files) {
  const codes = valuesOf(files, "ResponseCode");
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
}

/** @param {SpecFiles} files */
function limits(files) {
  const { text } = figures(files);
  const sum = (/** @type {number} */ fen) => `${yuan(fen)} (${grouped(fen)} fen)`;
  const sale = files.schema("SaleAmount")?.node ?? {};
  const payout = files.schema("PayoutAmount")?.node ?? {};
  const currency = text("SaleRequest.payment.currency.only");
  return markdownTable(
    ["Operation", "Currency", "Least", "Most", "Basic time", "Threshold time"],
    [
      ["Purchase", currency, "not stated", sum(sale.maximum), "ask ECommPay", "ask ECommPay"],
      ["Payout", currency, sum(payout.minimum), sum(payout.maximum), "ask ECommPay", "ask ECommPay"],
    ],
  );
}

/** @param {SpecFiles} files */
function statuses(files) {
  const purchase = new Map(valuesOf(files, "PurchaseStatus").map((entry) => [entry.value, entry]));
  const payout = new Map(valuesOf(files, "PayoutStatus").map((entry) => [entry.value, entry]));
  const has = (/** @type {Schema | undefined} */ entry) =>
    entry === undefined ? "" : entry.source === undefined ? "yes" : `yes (${entry.source})`;
  const all = [...new Set([...purchase.keys(), ...payout.keys()])].map((value) => {
    const [one, other] = [purchase.get(value), payout.get(value)];
    const { final, advice } = (one?.advice ? one : other) ?? one ?? {};
    return [`\`${value}\``, has(one), has(other), final ? "yes" : "no", advice];
  });
  return markdownTable(
    ["`payment.status`", "Purchase", "Payout", "Final", "Do this"],
    [
      ...all.filter(([, , , final]) => final === "no"),
      ...all.filter(([, , , final]) => final === "yes"),
      ["anything else", "", "", "treat as no", "Keep it, wait or ask for the status"],
    ],
  );
}

/** @param {SpecFiles} files */
function retryRuleTable(files) {
  const { attempts, early, plus, times, base, from } = retryRule(files);
  const { text } = figures(files);
  const last = lastGrowing(files);
  return markdownTable(
    ["Attempts", "Interval"],
    [
      [`1 to ${early.attempts}`, text("callbacks.early.wait")],
      [
        `${early.attempts + 1} to ${last}`,
        `\`${plus} + ${times} × ${base}^(n−${from})\` seconds before attempt \`n\``,
      ],
      [`${last + 1} to ${attempts}`, text("callbacks.longest", "words")],
    ],
  );
}

/** Attempts that show how the pauses grow; the last one that does, and the last of all, come on top. */
const shown = [2, 7, 10, 20, 30, 40, 50, 60];

/** @param {SpecFiles} files */
function retrySchedule(files) {
  const waits = callbackWaits(files);
  const attempts = [...shown, lastGrowing(files), waits.length + 1];
  const since = (/** @type {number} */ attempt) =>
    waits.slice(0, attempt - 1).reduce((sum, wait) => sum + wait, 0);
  return markdownTable(
    ["Attempt", ...attempts],
    [
      ["Interval before it", ...attempts.map((attempt) => duration(waits[attempt - 2] ?? 0))],
      ["Time since the first", ...attempts.map((attempt) => duration(since(attempt)))],
    ],
  );
}

/** @param {SpecFiles} files */
function errata(files) {
  /** @type {Schema[]} */
  const all = files.yaml("errata.yaml");
  return markdownTable(
    ["", "The page", "This contract", "Why"],
    all.map(({ id, title, where, says, does, why, sources = [] }) => [
      id,
      `**${title}**<br>${where}<br>${says}`,
      does,
      [why, ...sources.map((/** @type {string} */ source) => `*${source}*`)].join(" "),
    ]),
  );
}

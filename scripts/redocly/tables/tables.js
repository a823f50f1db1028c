// @ts-check
import { figures } from "../figures/figures.js";
import { grouped, yuan } from "../figures/number-text.js";
import { english } from "../languages/english.js";
import { markdownTable } from "../markdown-table.js";
import { callbackWaits, lastGrowing, retryRule } from "../retry-schedule.js";
import { fieldTable, parameterTable } from "./field-tables.js";
import { refusalCodes } from "./refusal-codes.js";
import { sandboxOperations } from "./sandbox-operations.js";

/** @typedef {import("../spec-files.js").SpecFiles} SpecFiles */
/** @typedef {import("../spec-files.js").Schema} Schema */
/** @typedef {import("../languages/english.js").Language} Language */

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
  "payout-banks": (/** @type {SpecFiles} */ files, /** @type {Language} */ language) =>
    names(files, language, "Bank", "bank_id", "PayoutBankId"),
  "payout-regions": (/** @type {SpecFiles} */ files, /** @type {Language} */ language) =>
    names(files, language, "Region", "region_id", "PayoutRegionId"),
  "response-codes": responseCodes,
  "customer-sentences": customerSentences,
  "refusal-codes": refusalCodes,
  limits,
  statuses,
  "retry-rule": retryRuleTable,
  "retry-schedule": retrySchedule,
  errata,
  "sandbox-operations": sandboxOperations,
};

/** Those that are of something. */
const tablesOf = { fields: fieldTable, parameters: parameterTable };

/**
 * A table of the contract.
 *
 * @param {SpecFiles} files
 * @param {string} name
 * @param {string} [of] What it is of, where the name alone does not say it: `fields SaleRequest`.
 * @param {Language} [language]
 * @throws Error when there is no such table.
 */
export function table(files, name, of, language = english) {
  if (of === undefined && Object.hasOwn(tables, name)) {
    return tables[/** @type {keyof typeof tables} */ (name)](files, language);
  }
  if (of !== undefined && Object.hasOwn(tablesOf, name)) {
    return tablesOf[/** @type {keyof typeof tablesOf} */ (name)](files, of, language);
  }
  throw new Error(`no table \`${[name, of].filter(Boolean).join(" ")}\`: there are ${known}`);
}

const known = [...Object.keys(tables), ...Object.keys(tablesOf).map((name) => `${name} …`)].join(", ");

/** @param {SpecFiles} files @param {string} name @returns {Schema[]} */
const valuesOf = (files, name) => files.schema(name)?.node["x-values"] ?? [];

/**
 * @param {SpecFiles} files @param {Language} language
 * @param {string} head @param {string} field @param {string} schema
 */
const names = (files, { say }, head, field, schema) =>
  markdownTable(
    [say(head), say("Chinese"), `\`${field}\``],
    valuesOf(files, schema).map(({ value, name, name_zh }) => [name, name_zh, value]),
  );

/** @param {SpecFiles} files @param {Language} language */
function responseCodes(files, { say }) {
  const codes = valuesOf(files, "ResponseCode");
  return Object.entries(groups)
    .map(([group, title]) => {
      const rows = codes.filter((code) => code.group === group);
      return `### ${say(title)}\n\n${markdownTable(
        ["Code", "Message", "What to do"].map(say),
        rows.map(({ value, message, advice }) => [value, message, advice && say(advice)]),
      )}`;
    })
    .join("\n\n");
}

/**
 * What customers can be told, and of which codes.
 *
 * @param {SpecFiles} files @param {Language} language
 */
function customerSentences(files, { say }) {
  /** @type {Record<string, { en: string, zh: string }>} */
  const sentences = files.schema("ResponseCode")?.node["x-customer-sentences"] ?? {};
  const codes = valuesOf(files, "ResponseCode");
  return markdownTable(
    ["In English", "In Chinese", "Codes"].map(say),
    Object.entries(sentences).map(([name, { en, zh }]) => [
      en,
      zh,
      name === "unknown"
        ? say("any other")
        : codes
            .filter(({ customer }) => customer.en === en)
            .map(({ value }) => value)
            .join(", "),
    ]),
  );
}

/** @param {SpecFiles} files */
function limits(files) {
  const { text } = figures(files);
  const sum = (/** @type {number} */ fen) => `${yuan(fen)} (${grouped(fen).replaceAll(" ", "\u00a0")} fen)`;
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

/** @param {SpecFiles} files @param {Language} language */
function statuses(files, { say }) {
  const purchase = new Map(valuesOf(files, "PurchaseStatus").map((entry) => [entry.value, entry]));
  const payout = new Map(valuesOf(files, "PayoutStatus").map((entry) => [entry.value, entry]));
  const has = (/** @type {Schema | undefined} */ entry) =>
    entry === undefined ? "" : say(entry.source === undefined ? "yes" : `yes (${entry.source})`);
  const all = [...new Set([...purchase.keys(), ...payout.keys()])].map((value) => {
    const [one, other] = [purchase.get(value), payout.get(value)];
    const { final, advice } = (one?.advice ? one : other) ?? one ?? {};
    return [`\`${value}\``, has(one), has(other), final === true, advice && say(advice)];
  });
  return markdownTable(
    ["`payment.status`", ...["Purchase", "Payout", "Final", "Do this"].map(say)],
    [
      ...[...all.filter(([, , , final]) => !final), ...all.filter(([, , , final]) => final)].map(
        ([value, purchase, payout, final, advice]) => [
          value,
          purchase,
          payout,
          say(final ? "yes" : "no"),
          advice,
        ],
      ),
      [say("anything else"), "", "", say("treat as no"), say("Keep it, wait or ask for the status")],
    ],
  );
}

/** @param {SpecFiles} files @param {Language} language */
function retryRuleTable(files, language) {
  const { say } = language;
  const { attempts, early, plus, times, base, from } = retryRule(files);
  const { text } = figures(files, language);
  const last = lastGrowing(files);
  return markdownTable(["Attempts", "Interval"].map(say), [
    [`1 ${say("to")} ${early.attempts}`, text("callbacks.early.wait")],
    [
      `${early.attempts + 1} ${say("to")} ${last}`,
      say("`FORMULA` seconds before attempt `n`").replace(
        "FORMULA",
        `${plus} + ${times} × ${base}^(n−${from})`,
      ),
    ],
    [`${last + 1} ${say("to")} ${attempts}`, text("callbacks.longest", "words")],
  ]);
}

/** Attempts that show how the pauses grow; the last one that does, and the last of all, come on top. */
const shown = [2, 7, 10, 20, 30, 40, 50, 60];

/** @param {SpecFiles} files @param {Language} language */
function retrySchedule(files, { say, duration }) {
  const waits = callbackWaits(files);
  const attempts = [...shown, lastGrowing(files), waits.length + 1];
  const since = (/** @type {number} */ attempt) =>
    waits.slice(0, attempt - 1).reduce((sum, wait) => sum + wait, 0);
  return markdownTable(
    [say("Attempt"), ...attempts],
    [
      [say("Interval before it"), ...attempts.map((attempt) => duration(waits[attempt - 2] ?? 0))],
      [say("Time since the first"), ...attempts.map((attempt) => duration(since(attempt)))],
    ],
  );
}

/**
 * A section for each, so that a narrow screen shows it whole and a link leads to it.
 *
 * @param {SpecFiles} files
 */
function errata(files) {
  /** @type {Schema[]} */
  const all = files.yaml("errata.yaml");
  return all
    .map(({ id, title, where, says, does, why, sources = [] }) => {
      const from = sources.length > 0 ? ` (${sources.join(", ")})` : "";
      return [
        `## ${id} ${title}`,
        where,
        `**The page:** ${says}`,
        `**This contract:** ${does}`,
        `**Why:** ${why.replace(/\.$/, "")}${from}.`,
      ].join("\n\n");
    })
    .join("\n\n");
}

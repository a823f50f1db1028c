import { Command } from "commander";
import { customerSentence } from "../../reference/customer-sentence.js";
import { payoutBank } from "../../reference/payout-bank.js";
import { payoutRegion } from "../../reference/payout-region.js";
import { payoutBanks, payoutRegions, responseCodes } from "../../reference/reference-data.js";
import type { CustomerSentence } from "../../reference/response-code.js";
import { printTable } from "../print-table.js";
import { printable } from "../printable.js";

/** `cup-quickpay banks` */
export const banksCommand = () =>
  listCommand({
    name: "banks",
    description: "List the payout banks of the method page",
    entries: payoutBanks,
    lookup: payoutBank,
    words:
      "words that the names must all have, in any order; a short name, such as ICBC or 工行; or ids, each of which is listed",
    examples: ["Shanghai", "Bank China", "中国银行", "ICBC"],
    elsewhere: () => [
      "Try one word of the name, or a few characters of it: 工商. Without words, all are listed. Payouts may reach more banks: Gate's listPayoutBanks has those of your project.",
    ],
  });

/** `cup-quickpay regions` */
export const regionsCommand = () =>
  listCommand({
    name: "regions",
    description: `List the ${payoutRegions.length} payout regions`,
    entries: payoutRegions,
    lookup: payoutRegion,
    words:
      "words that the names must all have, in any order; a short name, such as 粤; or ids, each of which is listed",
    examples: ["Shanghai", "广东", "粤"],
    elsewhere: () => [
      "Try one word of the name, or a few characters of it: 广东. There are no other regions.",
    ],
  });

/** The message last of those on the first line, as it is long. */
const codes = responseCodes.map(({ code, group, ...rest }) => ({ code, group, ...rest }));

/** `cup-quickpay codes` */
export const codesCommand = () =>
  listCommand({
    name: "codes",
    description:
      "List the response codes that can concern the method; with words, also what a customer can be told",
    entries: codes,
    words: "words that the texts must all have, in any order; or codes, each of which is listed",
    examples: ["20105", "3041 2442", "余额不足"],
    elsewhere: (query) =>
      query.split(" ").every(isNumber)
        ? ["The platform has others: decide by payment.status.", ...told(customerSentence(undefined))]
        : ["Try one word of a message, in English or Chinese. Without words, all are listed."],
  });

/** With an id or a code as the first member. */
interface Entry {
  readonly id?: number;
  readonly code?: string;
  readonly refuses?: string;
  readonly customer?: CustomerSentence;
}

interface List {
  readonly name: string;
  readonly description: string;
  readonly entries: readonly Entry[];
  /** Knows further names of an entry. */
  readonly lookup?: (query: string) => Entry | undefined;
  /** What is said of the words. */
  readonly words: string;
  readonly examples: readonly string[];
  /** What is said to who finds nothing by these words. */
  readonly elsewhere: (query: string) => readonly string[];
}

function listCommand({ name, description, entries, lookup, examples, elsewhere, ...list }: List): Command {
  return new Command(name)
    .description(description)
    .argument("[words...]", list.words)
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      `\nExamples:\n${examples.map((words) => `  cup-quickpay ${name} ${words}\n`).join("")}\nExit code 0: something is found. 1: nothing is. 2: the command cannot work.`,
    )
    .action((args: string[], { json }: { json?: true }) => {
      const words = args
        .join(" ")
        .normalize("NFKC") // Chinese keyboards write full-width letters, too.
        .split(/\s+/)
        .filter((word) => word !== "");
      const query = words.join(" ");
      const named = lookup?.(query);
      const found = entries.filter((entry) => entry === named || matches(entry, words, lookup));
      // As grep: a script can tell “nothing” from “something”.
      process.exitCode = found.length > 0 ? 0 : 1;
      if (json) {
        console.log(JSON.stringify(found, null, 2));
      } else if (found.length > 0) {
        printTable(
          found.map((entry) => forPeople(entry, query !== "")),
          ["advice", "en", "zh"],
        );
      } else {
        console.error(
          [`None of the ${entries.length} ${name} has “${printable(query)}”.`, ...elsewhere(query)].join(
            "\n",
          ),
        );
      }
    });
}

/** What a client makes of a code is for programs, so it is in the JSON only. */
function forPeople(entry: Entry, withSentences: boolean): object {
  const { refuses: _, customer, ...rest } = entry;
  if (customer === undefined || !withSentences) {
    return rest;
  }
  const [en, zh] = told(customer);
  return { ...rest, en, zh };
}

const told = ({ en, zh }: CustomerSentence) => [`To the customer: ${en}`, `给客户：${zh}`] as const;

const isNumber = (query: string) => /^\d+$/.test(query);

/** A number is an id or a code, and matches as a whole: one of them has to. Of the other words all have to. */
function matches(entry: Entry, words: readonly string[], lookup: List["lookup"]): boolean {
  const { customer, ...others } = entry;
  const values = [...Object.values(others), ...Object.values(customer ?? {})].map((value) =>
    String(value).toLowerCase(),
  );
  const numbers = words.filter(isNumber);
  return (
    (numbers.length === 0 || numbers.some((number) => Number(values[0]) === Number(number))) &&
    words.every(
      (word) =>
        isNumber(word) ||
        lookup?.(word) === entry ||
        values.some((value) => value.includes(word.toLowerCase())),
    )
  );
}

import { Command, Option } from "commander";
import { states } from "../../../inbox/entries.js";
import type { InboxEntry, InboxState } from "../../../inbox/inbox-entry.js";
import type { OperatedInbox } from "../../../inbox/operate-inbox.js";
import { wholeNumber } from "../../option-parsers.js";
import { printable, printableJson } from "../../printable.js";
import { timeText } from "../../time-text.js";
import { looks } from "./looks.js";
import { type PlaceOptions, placed, projectOption, withInbox } from "./place.js";

interface Options extends PlaceOptions {
  state?: InboxState;
  payment?: string;
  limit: number;
  follow?: true;
  json?: true;
}

/** As many as the inbox gives at once. */
const most = 10_000;

/** Milliseconds between two looks. */
const every = 1000;

/** `cup-quickpay inbox list` */
export function listCommand(): Command {
  return placed(new Command("list").description("List what is in the inbox, the latest last"))
    .addOption(projectOption())
    .addOption(new Option("--state <state>", "only entries in this state").choices([...states]))
    .option("--payment <id>", "only entries of this payment")
    .option("--limit <count>", `how many at most, ${most} at the most`, wholeNumber(1, most), 100)
    .option("--follow", "then also print entries that come, or come into this state, until Ctrl+C")
    .option("--json", "print lines of JSON")
    .addHelpText(
      "after",
      "\nExamples:\n  cup-quickpay inbox list --state dead\n  cup-quickpay inbox list --payment ORDER_155860015 --json\n" +
        "  cup-quickpay inbox list --state dead --json --follow\n\nTimes are in UTC.\n\n" +
        "Exit code 0: something is found. 1: nothing is. 2: the command cannot work.",
    )
    .action((options: Options) => withInbox(options, (inbox) => list(inbox, options)));
}

async function list(inbox: OperatedInbox, options: Options): Promise<void> {
  const { state, payment, limit, json } = options;
  const query = { state, payment_id: payment, latest: true };
  if (options.follow) {
    await follow(() => inbox.list({ ...query, limit: most }), options);
    return;
  }
  const found = await inbox.list({ ...query, limit });
  if (json) {
    printLines(found);
  } else if (found.length > 0) {
    const all = [head, ...found.map(forPeople)];
    const widths = widthsOf(all);
    console.log(all.map((row) => lineOf(row, widths)).join("\n"));
  }
  sayWhatIsMissing(found, options);
}

/**
 * Prints what is there, then what comes. Entries are not seen in the order of their numbers, and can come into
 * a state again: so each look is compared with all of the last one.
 */
async function follow(look: () => Promise<InboxEntry[]>, { limit, json }: Options): Promise<void> {
  let seen: ReadonlySet<string> | undefined;
  let widths: readonly number[] = usual;
  for await (const found of looks(look, every)) {
    const news = seen === undefined ? found.slice(-limit) : found.filter(({ id }) => !seen?.has(id));
    const rows = news.map(forPeople);
    if (json) {
      printLines(news);
    } else if (seen === undefined) {
      widths = widthsOf([head, ...rows], usual);
      console.log([head, ...rows].map((row) => lineOf(row, widths)).join("\n"));
    } else {
      for (const row of rows) {
        console.log(lineOf(row, widths));
      }
    }
    seen = new Set(found.map(({ id }) => id));
  }
}

function printLines(entries: readonly InboxEntry[]): void {
  for (const entry of entries) {
    console.log(printableJson(entry));
  }
}

/** An entry for people. The payment is the last column, as its id can be long. */
const columns = ["id", "state", "received", "event", "status", "payment"] as const;
type Row = Readonly<Record<(typeof columns)[number], string>> & { readonly fault?: string | undefined };

const head = Object.fromEntries(columns.map((name) => [name, name])) as Row;

/** Columns as wide as the widest of what they get of the contract, for what is still to come. */
const usual = [
  "999999",
  "discarded",
  "2026-11-26 00:30:19",
  "purchaseDecline",
  "awaiting redirect result",
  "",
].map(({ length }) => length);

const widthsOf = (rows: readonly Row[], least: readonly number[] = []) =>
  columns.map((name, index) => Math.max(least[index] ?? 0, ...rows.map((row) => row[name].length)));

/** A line of columns, and below it what was wrong. */
const lineOf = (row: Row, widths: readonly number[]) =>
  columns
    .map((name, index) => row[name].padEnd(widths[index] ?? 0))
    .join("  ")
    .trimEnd() + (row.fault === undefined ? "" : `\n    ${row.fault}`);

/** A script can tell “nothing” from “something”, and a reader whether it is all. */
function sayWhatIsMissing(found: readonly InboxEntry[], { limit, json }: Options): void {
  process.exitCode = found.length > 0 ? 0 : 1;
  if (found.length === 0 && !json) {
    console.error("The inbox has no such entry.");
  } else if (found.length === limit) {
    console.error(`These are the latest ${limit}, maybe not all: --limit shows more.`);
  }
}

const forPeople = ({
  id,
  state,
  received_at,
  event,
  status,
  payment_id,
  attempts,
  last_error,
}: InboxEntry): Row => ({
  id,
  state,
  received: timeText(received_at),
  event: printable(event),
  status: printable(status ?? "-"),
  payment: printable(payment_id ?? "-"),
  fault:
    last_error === undefined
      ? undefined
      : printable(`Failed ${attempts === 1 ? "once" : `${attempts} times`}: ${last_error}`),
});

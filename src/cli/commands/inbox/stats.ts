import { Command } from "commander";
import type { InboxStats } from "../../../inbox/entries.js";
import type { OperatedInbox } from "../../../inbox/operate-inbox.js";
import { timeText } from "../../time-text.js";
import { looks } from "./looks.js";
import { type PlaceOptions, placed, projectOption, withInbox } from "./place.js";

interface Options extends PlaceOptions {
  follow?: true;
  json?: true;
}

/** Milliseconds between two looks. */
const every = 2000;

/** `cup-quickpay inbox stats` */
export function statsCommand(): Command {
  return placed(new Command("stats").description("Count what waits, what is dead, and what is done"))
    .addOption(projectOption())
    .option("--follow", "print a line each time the counts change, until Ctrl+C")
    .option("--json", "print JSON, one object a line; lag is in milliseconds")
    .addHelpText(
      "after",
      "\nExamples:\n  cup-quickpay inbox stats\n  cup-quickpay inbox stats --json --follow",
    )
    .action((options: Options) => withInbox(options, (inbox) => say(inbox, options)));
}

async function say(inbox: OperatedInbox, { follow, json }: Options): Promise<void> {
  if (!follow) {
    const stats = await inbox.stats();
    console.log(json ? JSON.stringify(stats) : block(stats));
    return;
  }
  let last = "";
  for await (const stats of looks(inbox.stats, every)) {
    const { lag: _, ...counts } = stats;
    if (JSON.stringify(counts) !== last) {
      last = JSON.stringify(counts);
      console.log(json ? JSON.stringify(stats) : line(stats));
    }
  }
}

const block = ({ depth, lag, dead, handled, discarded, open, held, mismatches }: InboxStats) =>
  [
    `Waiting     ${depth}${depth === 0 ? "" : `, the oldest for ${spanText(lag)}`}`,
    `Dead        ${dead}${dead === 0 ? "" : ": look at them with list --state dead, then replay or discard them"}`,
    `Handled     ${handled}`,
    `Discarded   ${discarded}`,
    `Open        ${open} expected ${open === 1 ? "payment" : "payments"} without a final status${held === 0 ? "" : ` (${held} of them held up by a dead entry)`}`,
    `Mismatches  ${mismatches} ${mismatches === 1 ? "payment" : "payments"} of another type, sum or currency than expected`,
  ].join("\n");

const line = ({ depth, lag, dead, handled, discarded, open, mismatches }: InboxStats) =>
  `${timeText(new Date())}  waiting ${depth}${depth === 0 ? "" : ` (${spanText(lag)})`}, dead ${dead}, handled ${handled}, ` +
  `discarded ${discarded}, open ${open}, mismatches ${mismatches}`;

/** A span of time in the largest unit that it fills. */
function spanText(milliseconds: number): string {
  const units = [
    [86_400_000, "d"],
    [3_600_000, "h"],
    [60_000, "min"],
    [1000, "s"],
  ] as const;
  const [size, unit] = units.find(([each]) => milliseconds >= each) ?? [1, "ms"];
  return `${Math.floor(milliseconds / size)} ${unit}`;
}

import { Command } from "commander";
import { payoutBanks, payoutRegions, responseCodes } from "../../reference/reference-data.js";
import { printTable } from "../print-table.js";

/** `cup-quickpay banks` */
export const banksCommand = () =>
  listCommand("banks", "List the payout banks of the method page", payoutBanks);

/** `cup-quickpay regions` */
export const regionsCommand = () => listCommand("regions", "List the 34 payout regions", payoutRegions);

/** `cup-quickpay codes` */
export const codesCommand = () =>
  listCommand("codes", "List the response codes that can concern the method", responseCodes);

function listCommand(name: string, description: string, entries: readonly object[]): Command {
  return new Command(name)
    .description(description)
    .argument("[words...]", "only entries that contain these words, or have this id or code")
    .option("--json", "print JSON")
    .addHelpText("after", `\nExample:\n  cup-quickpay ${name} ${name === "codes" ? "20105" : "Shanghai"}`)
    .action((words: string[], { json }: { json?: true }) => {
      const found = entries.filter((entry) => matches(entry, words.join(" ")));
      if (json) console.log(JSON.stringify(found, null, 2));
      else if (found.length > 0) printTable(found);
      else console.log(`None of the ${entries.length} ${name} has “${words.join(" ")}”.`);
    });
}

/** A number is an id or a code, and matches as a whole. */
function matches(entry: object, query: string): boolean {
  const values = Object.values(entry).map((value) => String(value).toLowerCase());
  if (/^\d+$/.test(query)) return values[0] === query;
  return values.some((value) => value.includes(query.toLowerCase()));
}

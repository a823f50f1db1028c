import { Command } from "commander";
import { payoutBanks, payoutRegions, responseCodes } from "../../reference/reference-data.js";
import { printTable } from "../print-table.js";
import { printable } from "../printable.js";

/** `cup-quickpay banks` */
export const banksCommand = () =>
  listCommand("banks", "List the payout banks of the method page", payoutBanks, "Shanghai");

/** `cup-quickpay regions` */
export const regionsCommand = () =>
  listCommand("regions", `List the ${payoutRegions.length} payout regions`, payoutRegions, "Shanghai");

/** The message last, as it is long. What a client makes of a code is for programs: it is in the JSON only. */
const codes = responseCodes.map(({ code, group, ...rest }) => ({ code, group, ...rest }));
const forProgramsOnly = "refuses";

/** `cup-quickpay codes` */
export const codesCommand = () =>
  listCommand("codes", "List the response codes that can concern the method", codes, "20105");

function listCommand(
  name: string,
  description: string,
  entries: readonly object[],
  example: string,
): Command {
  return new Command(name)
    .description(description)
    .argument("[words...]", "only entries that contain these words, or have this id or code")
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      `\nExample:\n  cup-quickpay ${name} ${example}\n\nExit code 0: something is found. 1: nothing is. 2: the command cannot work.`,
    )
    .action((words: string[], { json }: { json?: true }) => {
      const query = words.join(" ").trim();
      const found = entries.filter((entry) => matches(entry, query));
      // As grep: a script can tell “nothing” from “something”.
      process.exitCode = found.length > 0 ? 0 : 1;
      if (json) {
        console.log(JSON.stringify(found, null, 2));
      } else if (found.length > 0) {
        printTable(found.map(forPeople), "advice");
      } else {
        console.error(`None of the ${entries.length} ${name} has “${printable(query)}”.`);
      }
    });
}

function forPeople(entry: object): object {
  return Object.fromEntries(Object.entries(entry).filter(([key]) => key !== forProgramsOnly));
}

/** A number is an id or a code, and matches as a whole. */
function matches(entry: object, query: string): boolean {
  const values = Object.values(entry).map((value) => String(value).toLowerCase());
  if (/^\d+$/.test(query)) {
    return values[0] === query;
  }
  return values.some((value) => value.includes(query.toLowerCase()));
}

import { Command } from "commander";
import { migrateInbox } from "../../../inbox/operate-inbox.js";
import { orInboxFault, type PlaceOptions, placed, placeOf } from "./place.js";

/** `cup-quickpay inbox migrate` */
export function migrateCommand(): Command {
  return placed(new Command("migrate").description("Create the inbox's tables, or bring them up to date"))
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      "\nExample:\n  cup-quickpay inbox migrate\n\nIt needs a role that may create. For a DBA, inbox sql prints what it would run on an empty schema.",
    )
    .action(async (options: PlaceOptions & { json?: true }) => {
      const place = placeOf(options);
      const { before, after } = await orInboxFault(place, () => migrateInbox(place));
      if (options.json) {
        console.log(JSON.stringify({ schema: place.schema, before, after }));
        return;
      }
      console.log(`Schema ${place.schema}`);
      console.log(`Inbox   ${step(before.inbox, after.inbox)}`);
      console.log(`Queue   ${step(before.engine, after.engine)}, of pg-boss`);
    });
}

function step(before: number, after: number): string {
  if (before === after) {
    return `version ${after}, nothing to do`;
  }
  return before === 0 ? `version ${after}, created` : `version ${after}, migrated from ${before}`;
}

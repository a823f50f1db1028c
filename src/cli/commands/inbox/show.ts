import { Command } from "commander";
import type { InboxEntryWithBody } from "../../../inbox/entries.js";
import { printable, printableJson } from "../../printable.js";
import { timeText } from "../../time-text.js";
import { entryId } from "./entry-id.js";
import { type PlaceOptions, placed, projectOption, withInbox } from "./place.js";

interface Options extends PlaceOptions {
  unmasked?: true;
  json?: true;
}

/** `cup-quickpay inbox show` */
export function showCommand(): Command {
  return placed(new Command("show").description("Show an entry with its body, without personal data"))
    .argument("<id>", "its number, as list shows it", entryId)
    .addOption(projectOption())
    .option("--unmasked", "with the personal data of its body: take care who sees it, and where it is stored")
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      "\nExample:\n  cup-quickpay inbox show 7\n\nTimes are in UTC.\n\nExit code 0: it is found. 1: it is not. 2: the command cannot work.",
    )
    .action((id: string, options: Options) =>
      withInbox(options, async (inbox) => {
        const entry = await inbox.show(id, { unmasked: options.unmasked });
        process.exitCode = entry ? 0 : 1;
        if (!entry) {
          console.error(`There is no entry ${id} in the inbox.`);
        } else if (options.json) {
          console.log(printableJson(entry, 2));
        } else {
          console.log(text(entry));
        }
      }),
    );
}

function text(entry: InboxEntryWithBody): string {
  const { id, state, payment_id, type, status, project_id, event, handled_as, source, key } = entry;
  const { attempts, last_error, received_at, handled_at, dead_at, body } = entry;
  const lines = {
    Entry: `${id}, ${state}`,
    Payment: payment_id && `${payment_id}, ${type} ${status}`,
    Project: String(project_id),
    Event: handled_as === undefined || handled_as === event ? event : `${event}, handled by ${handled_as}`,
    Key: key,
    Source: source === "status" ? "asked for by reconcile" : "sent by the platform",
    Received: timeText(received_at),
    Handled: handled_at && timeText(handled_at),
    Dead: dead_at && timeText(dead_at),
    Failed: attempts > 0 ? (attempts === 1 ? "once" : `${attempts} times`) : undefined,
    "Last error": last_error,
    Body: body === undefined ? "not kept any more" : undefined,
  };
  const width = Math.max(...Object.keys(lines).map(({ length }) => length)) + 2;
  const head = Object.entries(lines).flatMap(([label, value]) =>
    value === undefined ? [] : [label.padEnd(width) + printable(value)],
  );
  return [...head, ...(body === undefined ? [] : [printableJson(body, 2)])].join("\n");
}

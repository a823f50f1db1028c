import { Command } from "commander";
import type { InboxState } from "../../../inbox/inbox-entry.js";
import type { OperatedInbox } from "../../../inbox/operate-inbox.js";
import { printable } from "../../printable.js";
import { entryId } from "./entry-id.js";
import { type PlaceOptions, placed, projectOption, withInbox } from "./place.js";

interface Options extends PlaceOptions {
  json?: true;
}

/** `cup-quickpay inbox replay` */
export const replayCommand = () => changeCommand("replay", "Handle dead, discarded or lost entries again");

/** `cup-quickpay inbox discard` */
export const discardCommand = () =>
  changeCommand(
    "discard",
    "Give entries up: their handler is not called any more, and later callbacks of the payment are handled",
  );

/** What an entry is after a change. */
const told: Readonly<Record<InboxState, string>> = {
  waiting: "waits for its handler",
  working: "is being handled",
  retrying: "is tried again at the end of its pause",
  handled: "was handled meanwhile",
  dead: "is dead",
  discarded: "is discarded",
};

function changeCommand(action: "replay" | "discard", description: string): Command {
  return placed(new Command(action).description(description))
    .argument("<ids...>", "their numbers, as list shows them", (id, others: string[] = []) => [
      ...others,
      entryId(id),
    ])
    .addOption(projectOption())
    .option("--json", "print lines of JSON")
    .addHelpText(
      "after",
      `\nExample:\n  cup-quickpay inbox ${action} 7\n\nExit code 0: it is done. 1: an entry is not there, or was handled. 2: the command cannot work.`,
    )
    .action((ids: string[], options: Options) =>
      withInbox(options, async (inbox) => {
        process.exitCode = 0;
        for (const id of ids) {
          await change(inbox, action, id, options);
        }
      }),
    );
}

async function change(
  inbox: OperatedInbox,
  action: "replay" | "discard",
  id: string,
  { json }: Options,
): Promise<void> {
  const before = await inbox.show(id);
  if (!before || before.state === "handled") {
    process.exitCode = 1;
    console.error(
      before
        ? `Entry ${id} was handled: to ${action} it would change nothing that its handler did. Nothing was done.`
        : `There is no entry ${id} in the inbox.`,
    );
    return;
  }
  await inbox[action](id);
  const state = (await inbox.show(id))?.state ?? before.state;
  if (json) {
    console.log(JSON.stringify({ id, state }));
    return;
  }
  const whose = before.payment_id === undefined ? "" : ` of ${printable(before.payment_id)}`;
  // The engine calls that a retry, too, but there is no pause before it.
  const now = state === "retrying" && before.state !== "retrying" ? "waiting" : state;
  console.log(`Entry ${id}${whose} ${told[now]}.`);
}

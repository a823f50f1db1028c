import { Command } from "commander";
import { discardCommand, replayCommand } from "./change.js";
import { listCommand } from "./list.js";
import { migrateCommand } from "./migrate.js";
import { showCommand } from "./show.js";
import { sqlCommand } from "./sql.js";
import { statsCommand } from "./stats.js";
import { workCommand } from "./work.js";

/** `cup-quickpay inbox` */
export function inboxCommand(): Command {
  const inbox = new Command("inbox")
    .description("Run and operate a callback inbox: what is stored, what waits, what is dead")
    .addHelpText(
      "after",
      "\nExamples:\n  cup-quickpay inbox stats\n  cup-quickpay inbox list --state dead\n  cup-quickpay inbox replay 7\n\n" +
        "The database is a PostgreSQL server in DATABASE_URL or --database, or a folder of PGlite in --data-dir.\n" +
        "Exit code 0: it is done. 1: nothing is found. 2: the command cannot work.",
    );
  const commands = [
    workCommand(),
    listCommand(),
    showCommand(),
    replayCommand(),
    discardCommand(),
    statsCommand(),
    migrateCommand(),
    sqlCommand(),
  ];
  for (const each of commands) {
    inbox.addCommand(each);
  }
  return inbox;
}

import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import { assertSchemaName } from "../../../inbox/inbox-settings.js";
import { type InboxPlace, type OperatedInbox, operateInbox } from "../../../inbox/operate-inbox.js";
import { parseCount } from "../../option-parsers.js";
import { UsageError } from "../../usage-error.js";
import { inboxFault } from "./inbox-fault.js";

/** The options that say where an inbox is. */
export interface PlaceOptions {
  readonly database?: string | undefined;
  readonly dataDir?: string | undefined;
  readonly schema: string;
  readonly project?: number | undefined;
}

/** Adds the options that say where the inbox is. */
export function placed(command: Command): Command {
  return command
    .addOption(
      new Option(
        "--database <url>",
        "address of the PostgreSQL server; default: DATABASE_URL, which other users of the machine cannot read",
      ).conflicts("dataDir"),
    )
    .option("--data-dir <folder>", "folder of PGlite instead, which no other process has open")
    .addOption(schemaOption());
}

export const schemaOption = () =>
  new Option("--schema <name>", "schema of the inbox's tables").default("cup_quickpay").argParser((name) => {
    try {
      assertSchemaName(name);
    } catch {
      throw new InvalidArgumentError("It takes lower-case letters, digits and _, at most 40.");
    }
    return name;
  });

export const projectOption = () =>
  new Option("--project <id>", "only entries of this project").argParser(parseCount);

/** @throws UsageError if no database is named, or what is named is no address. */
export function placeOf({ database, dataDir, schema }: PlaceOptions): InboxPlace {
  if (dataDir !== undefined) {
    return { database: { dataDir }, schema };
  }
  const address = database ?? process.env.DATABASE_URL;
  if (!address) {
    const folder = ".cup-quickpay";
    const isHere = existsSync(join(process.cwd(), folder));
    throw new UsageError(
      "Pass the database: DATABASE_URL=postgres://user:password@host:5432/name in the environment, --database URL, " +
        `or --data-dir ${isHere ? `${folder}, which is here` : "FOLDER for PGlite"}.`,
    );
  }
  if (!(/^postgres(?:ql)?:\/\//.test(address) && URL.canParse(address))) {
    throw new UsageError(
      `${database === undefined ? "DATABASE_URL" : "--database"} is no address of a PostgreSQL server: postgres://user:password@host:5432/name. ` +
        "Signs such as @, / and # in a password are written as %40, %2F and %23.",
    );
  }
  return { database: { address }, schema };
}

/**
 * Opens the inbox, does something with it, and closes it.
 *
 * @throws UsageError for whatever the database has refused.
 */
export async function withInbox<Result>(
  options: PlaceOptions,
  use: (inbox: OperatedInbox) => Promise<Result>,
): Promise<Result> {
  const place = placeOf(options);
  return orInboxFault(place, async () => {
    const inbox = await operateInbox(place, options.project);
    try {
      return await use(inbox);
    } finally {
      await inbox.close();
    }
  });
}

/** Runs what can fail by the state of the database, and says so in words of which none is the password. */
export async function orInboxFault<Result>(place: InboxPlace, run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(inboxFault(error, place), { cause: error });
  }
}

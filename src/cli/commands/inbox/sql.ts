import { Command } from "commander";
import { migrationSql } from "../../../inbox/database/migrate.js";
import { orUsageError } from "../../usage-error.js";
import { schemaOption } from "./place.js";

/** `cup-quickpay inbox sql` */
export function sqlCommand(): Command {
  return new Command("sql")
    .description(
      "Print the SQL that creates the inbox's tables in an empty schema, for a DBA; it needs no database",
    )
    .option("--role <name>", "also the rights of the role that the shop runs as, which then creates nothing")
    .addOption(schemaOption())
    .addHelpText(
      "after",
      "\nExample:\n  cup-quickpay inbox sql --role shop | psql --set ON_ERROR_STOP=1 postgres://owner@db.example.com/shop",
    )
    .action(async ({ role, schema }: { role?: string; schema: string }) => {
      console.log(await orUsageError(() => migrationSql(schema, role)));
    });
}

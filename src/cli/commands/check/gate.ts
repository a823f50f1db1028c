import { Command, Option } from "commander";
import { gateChecks } from "../../../conformance/gate/gate-checks.js";
import { parseCount } from "../../option-parsers.js";
import { readSecret } from "../../read-secret.js";
import { UsageError } from "../../usage-error.js";
import { type CheckValues, exitCodes, withCheckFlags } from "./flags.js";
import { listChecks } from "./list-checks.js";
import { readHeaders } from "./read-headers.js";
import { runAndTell } from "./run-and-tell.js";
import { webUrl } from "./web-url.js";

interface Values extends CheckValues {
  readonly projectId?: number;
  readonly payments?: true;
  readonly iKnowThisIsProduction?: true;
}

/** `cup-quickpay check gate` */
export function gateCommand(): Command {
  const command = new Command("gate")
    .description(
      "Check a Gate: a sandbox, a mock, a gateway or a proxy. Without --payments nothing is sent that moves money",
    )
    .argument("[url]", "its base URL")
    .addOption(new Option("--project-id <id>", "project that requests are for").argParser(parseCount))
    .option("--payments", "also send purchases and payouts; only for a project that moves no real money")
    .option("--i-know-this-is-production", "allow the platform's own hosts")
    .addHelpText(
      "after",
      "\nExample:\n  CUP_SECRET_KEY=sandbox-secret-key cup-quickpay check gate http://127.0.0.1:4020 --project-id 200 --payments\n\n" +
        exitCodes,
    )
    .action(check);
  return withCheckFlags(command, { timeout: "30s" });
}

async function check(text: string | undefined, values: Values): Promise<void> {
  if (values.list) {
    listChecks(gateChecks);
    return;
  }
  if (text === undefined) {
    throw new UsageError(
      "Pass the base URL of the Gate: cup-quickpay check gate http://127.0.0.1:4020 --project-id 200",
    );
  }
  const url = webUrl("The Gate", text);
  const { projectId, payments, iKnowThisIsProduction, timeout } = values;
  if (projectId === undefined) {
    throw new UsageError("Pass the project that requests are for: --project-id 200");
  }
  const headers = await readHeaders(values.header ?? []);
  const secretKey = await readSecret(values.secretFile);
  await runAndTell(
    gateChecks,
    () => ({ url, projectId, secretKey, payments, iKnowThisIsProduction, headers, timeout }),
    values,
  );
}

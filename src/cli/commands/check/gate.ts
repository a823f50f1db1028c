import { Command, Option } from "commander";
import { gateChecks } from "../../../conformance/gate/gate-checks.js";
import { type GateLack, lacks as known } from "../../../conformance/gate/gate-lack.js";
import { parseCount } from "../../option-parsers.js";
import { readSecret } from "../../read-secret.js";
import { UsageError } from "../../usage-error.js";
import { type CheckValues, exitCodes, listed, repeated, withCheckFlags } from "./flags.js";
import { listChecks } from "./list-checks.js";
import { projectOf } from "./project-of.js";
import { readHeaders } from "./read-headers.js";
import { runAndTell } from "./run-and-tell.js";
import { webUrl } from "./web-url.js";

interface Values extends CheckValues {
  readonly projectId?: number;
  readonly payments?: true;
  readonly iKnowThisIsProduction?: true;
  readonly lacks?: readonly string[];
}

/** `cup-quickpay check gate` */
export function gateCommand(): Command {
  const command = new Command("gate")
    .description(
      "Check a Gate: a sandbox, a mock, a gateway or a proxy. Without --payments nothing is sent that moves money",
    )
    .argument("[url]", "its base URL; default: CUP_GATE_URL in the environment")
    .addOption(
      new Option(
        "--project-id <id>",
        "project that requests are for; default: CUP_PROJECT_ID in the environment",
      ).argParser(parseCount),
    )
    .option("--payments", "also send purchases and payouts; only for a project that moves no real money")
    .addOption(
      repeated(
        "--lacks <what>",
        "what a mock cannot do: its checks are skipped: memory, keys, codes, ids; default: what the mock says",
      ),
    )
    .option("--i-know-this-is-production", "allow the platform's own hosts")
    .addHelpText(
      "after",
      "\nExample:\n  CUP_SECRET_KEY=sandbox-secret-key cup-quickpay check gate http://127.0.0.1:4020 --project-id 200 --payments\n\n" +
        exitCodes,
    )
    .action(check);
  return withCheckFlags(command, { timeout: "30s" });
}

async function check(argument: string | undefined, values: Values): Promise<void> {
  if (values.list) {
    listChecks(gateChecks);
    return;
  }
  const text = argument ?? process.env.CUP_GATE_URL;
  if (!text) {
    throw new UsageError(
      "Pass the base URL of the Gate, or set CUP_GATE_URL: cup-quickpay check gate http://127.0.0.1:4020 --project-id 200",
    );
  }
  const url = webUrl(argument === undefined ? "CUP_GATE_URL" : "The Gate", text, "http://127.0.0.1:4020");
  const { payments, iKnowThisIsProduction, timeout } = values;
  const project = projectOf(values.projectId);
  if (project === undefined) {
    throw new UsageError(
      "Pass the project that requests are for: --project-id 200, or CUP_PROJECT_ID in the environment",
    );
  }
  const lacks = values.lacks && lacksOf(values.lacks);
  const headers = await readHeaders(values.header ?? []);
  const secretKey = await readSecret(values.secretFile);
  await runAndTell(
    gateChecks,
    () => ({
      url,
      projectId: project.id,
      secretKey,
      payments,
      lacks,
      iKnowThisIsProduction,
      headers,
      timeout,
    }),
    values,
    project.words,
  );
}

function lacksOf(values: readonly string[]): GateLack[] {
  const names = listed(values);
  const lacks = (Object.keys(known) as GateLack[]).filter((lack) => names.includes(lack));
  if (lacks.length === 0 || lacks.length < new Set(names).size) {
    throw new UsageError(`--lacks takes any of ${Object.keys(known).join(", ")}: --lacks memory,keys`);
  }
  return lacks;
}

import { Command, Option } from "commander";
import { callbackExamples } from "#generated/examples";
import { receiverChecks } from "../../../conformance/receiver/receiver-checks.js";
import type { ReceiverOptions } from "../../../conformance/receiver/receiver-options.js";
import { type Duration, milliseconds } from "../../../options/duration.js";
import { isProduction } from "../../../url/is-production.js";
import { parseCount, parseDuration } from "../../option-parsers.js";
import { readSecret, readSecretFile } from "../../read-secret.js";
import { UsageError } from "../../usage-error.js";
import { type CheckValues, exitCodes, listed, repeated, withCheckFlags } from "./flags.js";
import { listChecks } from "./list-checks.js";
import { prepare, probe } from "./probe.js";
import { projectOf } from "./project-of.js";
import { readHeaders } from "./read-headers.js";
import { runAndTell } from "./run-and-tell.js";
import { webUrl } from "./web-url.js";

interface Values extends CheckValues {
  readonly nextSecretFile?: string;
  readonly projectId?: number;
  readonly probe?: string;
  readonly prepare?: string;
  readonly events?: readonly string[];
  readonly settle?: Duration;
}

/** `cup-quickpay check receiver` */
export function receiverCommand(): Command {
  const command = new Command("receiver")
    .description(
      "Check an endpoint that takes callbacks, by sending it good and bad ones about orders of its own",
    )
    .argument("[url]", "where the endpoint takes callbacks")
    .option("--next-secret-file <file>", "file with the key that comes next, if the endpoint takes both")
    .addOption(
      new Option(
        "--project-id <id>",
        "project that callbacks are for; default: CUP_PROJECT_ID in the environment, or 200",
      ).argParser(parseCount),
    )
    .option(
      "--probe <url>",
      "address that answers GET with what the shop has done: a number, or JSON; may have {payment_id}",
    )
    .option("--prepare <url>", "address that gets each order by POST, as JSON, before its first callback")
    .addOption(
      repeated(
        "--events <kinds>",
        "kinds of payments whose callbacks it takes: purchase, payout; default: both",
      ),
    )
    .addOption(
      new Option(
        "--settle <time>",
        "how long after the answer the effects may be seen; default: 3s",
      ).argParser(parseDuration),
    )
    .addHelpText(
      "after",
      "\nExamples:\n  CUP_SECRET_KEY=secret cup-quickpay check receiver http://127.0.0.1:3000/callbacks\n" +
        "  cup-quickpay check receiver https://staging.example/callbacks --secret-file key \\\n" +
        `    --probe 'https://staging.example/orders/{payment_id}/deliveries' --report junit=check.xml\n\n${exitCodes}`,
    )
    .action(check);
  return withCheckFlags(command, { timeout: "10s" });
}

/** That of the contract's examples, which the callbacks are made of. */
const usual = callbackExamples["purchase-success"].project_id;

async function check(text: string | undefined, values: Values): Promise<void> {
  if (values.list) {
    listChecks(receiverChecks);
    return;
  }
  if (text === undefined) {
    throw new UsageError(
      "Pass the URL of the endpoint: cup-quickpay check receiver http://127.0.0.1:3000/callbacks",
    );
  }
  const url = webUrl("The endpoint", text);
  if (isProduction(url)) {
    throw new UsageError(
      "The URL leads to the platform itself, which takes no callbacks. Pass that of your own endpoint.",
    );
  }
  const { settle, timeout = "10s" } = values;
  const project = projectOf(values.projectId);
  const events = eventsOf(values.events);
  const headers = await readHeaders(values.header ?? []);
  const secretKey = await readSecret(values.secretFile);
  const nextSecretKey = values.nextSecretFile && (await readSecretFile(values.nextSecretFile));
  const targetOf = (signal: AbortSignal): ReceiverOptions => {
    const beside = { target: url, headers, timeout: milliseconds("--timeout", timeout), signal };
    return {
      url,
      secretKey,
      ...(nextSecretKey && { nextSecretKey }),
      projectId: project?.id,
      events,
      headers,
      timeout,
      settle,
      ...(values.probe !== undefined && { effects: probe(values.probe, beside) }),
      ...(values.prepare !== undefined && { prepare: prepare(values.prepare, beside) }),
    };
  };
  await runAndTell(receiverChecks, targetOf, values, project?.words ?? `project ${usual} (default)`);
}

function eventsOf(values: readonly string[] | undefined): ReceiverOptions["events"] {
  if (values === undefined) {
    return undefined;
  }
  const names = listed(values);
  const kinds = (["purchase", "payout"] as const).filter((kind) => names.includes(kind));
  if (kinds.length === 0 || names.some((name) => name !== "purchase" && name !== "payout")) {
    throw new UsageError("--events takes purchase, payout, or both: --events purchase,payout");
  }
  return kinds;
}

import { Command, Option } from "commander";
import { type SandboxOptions, scenarios, startSandbox } from "../../sandbox/index.js";
import { parseNumber, parsePort } from "../option-parsers.js";
import { readSecret } from "../read-secret.js";
import { untilStopped } from "../until-stopped.js";
import { UsageError } from "../usage-error.js";

interface Options {
  port: number;
  projectId: number;
  secretFile?: string;
  callbackUrl?: string;
  scenario?: NonNullable<SandboxOptions["scenario"]>;
  speed?: number;
  auto?: true;
  json?: true;
}

/** `cup-quickpay sandbox` */
export function sandboxCommand(): Command {
  return new Command("sandbox")
    .description("Serve the sandbox: the platform, the CUP QuickPay service and their signed callbacks")
    .option("-p, --port <port>", "port to listen on, 0 for any free one", parsePort, 4020)
    .option("--project-id <id>", "the project's id", parseNumber, 200)
    .option(
      "--secret-file <file>",
      "file with the secret key; default: CUP_SECRET_KEY, or the sandbox's own key",
    )
    .option("--callback-url <url>", "where callbacks go when a request names no URL")
    .addOption(
      new Option("--scenario <name>", "how all payments go").choices(scenarios.map(({ name }) => name)),
    )
    .option("--speed <factor>", "how much faster than real time passes", parseNumber)
    .option("--auto", "customers pay by themselves, as soon as they are redirected")
    .option("--json", "print the addresses and the project as JSON")
    .addHelpText(
      "after",
      "\nExamples:\n  cup-quickpay sandbox --callback-url http://localhost:3000/callbacks\n  cup-quickpay sandbox --auto --scenario insufficient_funds",
    )
    .action(async (options: Options) => {
      const secretKey = await secretOf(options);
      const sandbox = await startSandbox({
        port: options.port,
        projectId: options.projectId,
        ...(secretKey && { secretKey }),
        ...(options.callbackUrl && { callbackUrl: options.callbackUrl }),
        ...(options.scenario && { scenario: options.scenario }),
        ...(options.speed && { clock: { speed: options.speed } }),
        ...(options.auto && { autoComplete: true }),
      }).catch((error: Error) => {
        throw new UsageError(error.message);
      });
      const { url, projectId } = sandbox;
      if (options.json) {
        console.log(JSON.stringify({ url, dashboard: `${url}/dashboard`, projectId }));
      } else {
        console.log(
          [
            `Sandbox     ${url}`,
            `Dashboard   ${url}/dashboard`,
            `Project id  ${projectId}`,
            `Secret key  ${secretKey ? "(yours)" : sandbox.secretKey}`,
            "Ctrl+C ends. Never enter a real card.",
          ].join("\n"),
        );
      }
      await untilStopped();
      await sandbox.close();
    });
}

/** The user's own key, or undefined for the sandbox's. */
async function secretOf({ secretFile }: Options): Promise<string | undefined> {
  return secretFile === undefined && !process.env.CUP_SECRET_KEY ? undefined : readSecret(secretFile);
}

import { Command, Option } from "commander";
import { type Mock, startMock } from "../../mock/start-mock.js";
import { requireFreePorts } from "../../server/require-free-ports.js";
import { parsePort, parseUrl } from "../option-parsers.js";
import { ports } from "../ports.js";
import { readSecret } from "../read-secret.js";
import { sayExchanges } from "../say-exchanges.js";
import { untilStopped } from "../until-stopped.js";
import { orUsageError, UsageError } from "../usage-error.js";

interface Options {
  port: number;
  host: string;
  upstream?: string;
  answersOnly?: true;
  secretFile?: string;
  json?: true;
}

/** `cup-quickpay mock` */
export function mockCommand(): Command {
  return new Command("mock")
    .description(
      "Serve the Prism mock: validates each request, answers with the contract's examples; or, with --upstream, judge another server",
    )
    .option("-p, --port <port>", "port to listen on, 0 for any free one", parsePort, ports.mock)
    .option("--host <address>", "address to listen on; 0.0.0.0 lets other machines in", "127.0.0.1")
    .option(
      "--upstream <url>",
      "stand before this server as a judge: pass on what is right by the contract, stop what is not",
      parseUrl,
    )
    .option("--answers-only", "as a judge, pass every request on, and look at the answers")
    .addOption(
      new Option(
        "--secret-file <file>",
        "file with the secret key to verify and sign with; default: CUP_SECRET_KEY, or no check, and the examples' own key",
      ).conflicts("upstream"),
    )
    .option("--json", "print the address, then every exchange that breaks the contract, as lines of JSON")
    .addHelpText(
      "after",
      "\nExamples:\n  cup-quickpay mock --port 4010\n  cup-quickpay mock --upstream http://127.0.0.1:4020 --json\n\nExit code of a judge: 0, nothing broke the contract. 1: something did. 2: the command cannot work.\n\nIt needs Prism, and says how to install it.",
    )
    .action(serve);
}

async function serve({ port, host, upstream, answersOnly, secretFile, json }: Options): Promise<void> {
  if (answersOnly && upstream === undefined) {
    throw new UsageError("--answers-only is for a judge: pass --upstream, too.");
  }
  const secretKey =
    upstream !== undefined || (secretFile === undefined && !process.env.CUP_SECRET_KEY)
      ? undefined
      : await readSecret(secretFile);
  const exchanges = sayExchanges({ json: json === true });
  const mock = await orUsageError(async () => {
    await requireFreePorts([{ choice: "--port", port, host }]);
    return startMock({
      port,
      host,
      upstream,
      secretKey,
      validateRequests: !answersOnly,
      onExchange: exchanges.say,
    });
  });
  // Listened for first: whoever reads what is printed may end it at once.
  const stopped = untilStopped();
  console.log(json ? JSON.stringify({ mock: mock.url, upstream }) : lines(mock, upstream, secretKey));
  await stopped;
  await mock.close();
  if (upstream !== undefined) {
    exchanges.sum();
    process.exitCode = exchanges.broken > 0 ? 1 : 0;
  }
}

function lines({ url }: Mock, upstream: string | undefined, secretKey: string | undefined): string {
  const what = upstream === undefined ? `Mock  ${url}` : `Judge  ${url}, before ${upstream}`;
  const key = secretKey === undefined ? "" : "\nSignatures are verified with your key.";
  return `${what}${key}\nCtrl+C ends.`;
}

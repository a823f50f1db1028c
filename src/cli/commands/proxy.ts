import { Command } from "commander";
import type { Duration } from "../../options/duration.js";
import { type ProxyExchange, startProxy } from "../../proxy/start-proxy.js";
import { requireFreePorts } from "../../server/require-free-ports.js";
import { parseCount, parseDuration, parseHost, parsePort, parseUrl } from "../option-parsers.js";
import { ports } from "../ports.js";
import { printable, printableJson } from "../printable.js";
import { readSecret, readSecretFile } from "../read-secret.js";
import { untilStopped } from "../until-stopped.js";
import { orUsageError, UsageError } from "../usage-error.js";

interface Options {
  target: string;
  port: number;
  host: string;
  secretFile?: string;
  dataApiSecretFile?: string;
  projectId?: number;
  keepSignatures?: true;
  allowOrigin?: string[];
  allowHttp?: true;
  iKnowThisIsProduction?: true;
  timeout: Duration;
  json?: true;
}

const help = `
It completes \`project_id\` where it is missing and --project-id is given, and signs; all else passes as you
wrote it, bytes and numbers. A signature that is right is left alone. One that is missing, empty or a
placeholder is made, and one that does not match is replaced, as the example that you have changed is what
you want to send: the log says so. To see how a wrong one is refused, pass --keep-signatures. Signed are the
operations of Gate, Payment Page by its link or form, and the Data API with a key of its own; other requests
pass as they are.

A signed answer is verified. One whose signature is wrong becomes 502, and so does an answer about a payment
that has none.

The log has a line for each exchange, without queries and bodies.

Examples:
  CUP_SECRET_KEY=sandbox-secret-key cup-quickpay proxy --target http://127.0.0.1:4020 --project-id 200
  curl --json @sale.json http://127.0.0.1:${ports.proxy}/v2/payment/cup/quick/sale

Whoever reaches the proxy can sign with your key. It listens on this machine only, and refuses pages of other
sites.`;

/** `cup-quickpay proxy` */
export function proxyCommand(): Command {
  return new Command("proxy")
    .description(
      "Sign what passes: for curl, Postman, Bruno and others that send requests by hand; verifies signed answers",
    )
    .requiredOption("--target <url>", "where requests go: the sandbox, a test host", parseUrl)
    .option("-p, --port <port>", "port to listen on, 0 for any free one", parsePort, ports.proxy)
    .option(
      "--host <address>",
      "address to listen on; 0.0.0.0 lets other machines in, which can sign with your key then",
      parseHost,
      "127.0.0.1",
    )
    .option(
      "--secret-file <file>",
      "file with the project's secret key; default: the environment variable CUP_SECRET_KEY",
    )
    .option(
      "--data-api-secret-file <file>",
      "file with the key of a token of the Data API; default: CUP_DATA_API_SECRET_KEY, or its requests pass as they are",
    )
    .option("--project-id <id>", "the project's id, for requests that have none", parseCount)
    .option("--keep-signatures", "pass a signature that does not match as it is")
    .option(
      "--allow-origin <origin>",
      "let pages of this origin use the proxy from a browser, such as a console at http://127.0.0.1:5050; can be repeated",
      (text: string, others: string[] = []) => [...others, originIn(text)],
    )
    .option(
      "--allow-http",
      "allow a target with http: that is not on this machine: all can be read on the way",
    )
    .option("--i-know-this-is-production", "allow the platform itself as the target: payments are real")
    .option(
      "--timeout <time>",
      "how long the target may take to answer, such as 30s",
      parseDuration,
      "1m" as Duration,
    )
    .option("--json", "print the address, then every exchange, as lines of JSON")
    .addHelpText("after", help)
    .action(serve);
}

function originIn(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) {
    return url.origin;
  }
  throw new UsageError("--allow-origin takes an origin: https://docs.example, without a path.");
}

async function serve(options: Options): Promise<void> {
  const { target, port, host, json } = options;
  const secretKey = await readSecret(options.secretFile);
  const dataApiSecretKey =
    options.dataApiSecretFile === undefined
      ? process.env.CUP_DATA_API_SECRET_KEY || undefined
      : await readSecretFile(options.dataApiSecretFile);
  const proxy = await orUsageError(async () => {
    await requireFreePorts([{ choice: "--port", port, host }]);
    return startProxy({
      target,
      port,
      host,
      secretKey,
      dataApiSecretKey,
      projectId: options.projectId,
      keepSignatures: options.keepSignatures,
      allowOrigins: options.allowOrigin,
      allowHttp: options.allowHttp,
      allowProduction: options.iKnowThisIsProduction,
      timeout: options.timeout,
      onExchange: (exchange) => console.log(json ? printableJson(exchange) : printable(line(exchange))),
    }).catch((error: Error) => {
      throw new Error(inFlags(error.message), { cause: error });
    });
  });
  // Listened for first: whoever reads what is printed may end it at once.
  const stopped = untilStopped();
  console.log(
    json
      ? JSON.stringify({ proxy: proxy.url, target })
      : `Proxy  ${proxy.url}, before ${printable(target)}\nIt signs with your key for whoever reaches it. Ctrl+C ends.`,
  );
  await stopped;
  await proxy.close();
}

/** A message of `startProxy` about its options, with the flags. */
const inFlags = (message: string) =>
  message
    .replace(/^(target|timeout) /, "--$1 ")
    .replace("Pass allowHttp: true if", "Pass --allow-http if")
    .replace("Pass allowProduction: true if", "Pass --i-know-this-is-production if");

function line({ method, path, status, duration, signature, why, answer }: ProxyExchange): string {
  const parts = [
    `${method} ${path}`,
    String(status),
    `${duration} ms`,
    why === undefined ? ofRequest[signature] : `${ofRequest[signature]}: ${why}`,
    ...(answer === undefined ? [] : [ofAnswer[answer]]),
  ];
  return parts.join("  ");
}

const ofRequest: Record<ProxyExchange["signature"], string> = {
  made: "signed",
  replaced: "signed anew, as the signature did not match",
  right: "signed by the caller",
  wrong: "SIGNATURE WRONG, kept",
  none: "not signed",
};

const ofAnswer: Record<NonNullable<ProxyExchange["answer"]>, string> = {
  right: "answer verified",
  wrong: "SIGNATURE OF THE ANSWER WRONG, not passed on",
  missing: "ANSWER WITHOUT SIGNATURE, not passed on",
};

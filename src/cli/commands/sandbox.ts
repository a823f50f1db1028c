import { existsSync } from "node:fs";
import { Command, Option } from "commander";
import { type Sandbox, type SandboxOptions, scenarios, startSandbox } from "../../sandbox/index.js";
import { requireFreePorts } from "../../server/require-free-ports.js";
import { startShop } from "../../shop/start-shop.js";
import { docsPage } from "../docs-page.js";
import { parseCount, parsePort, parseSpeed, parseUrl } from "../option-parsers.js";
import { ports } from "../ports.js";
import { printable, printableJson } from "../printable.js";
import { readSecret } from "../read-secret.js";
import { sayFailedDeliveries } from "../say-failed-deliveries.js";
import { serveFile } from "../serve-file.js";
import { Services } from "../services.js";
import { untilStopped } from "../until-stopped.js";
import { UsageError } from "../usage-error.js";

interface Options {
  port: number;
  shopPort: number;
  docsPort: number;
  projectId: number;
  secretFile?: string;
  callbackUrl?: string;
  scenario?: NonNullable<SandboxOptions["scenario"]>;
  speed?: number;
  keep?: number;
  auto?: true;
  json?: true;
}

/** `cup-quickpay sandbox` */
export function sandboxCommand(): Command {
  return new Command("sandbox")
    .description(
      "Serve the sandbox (the platform, the CUP QuickPay service and their signed callbacks), docs and an example shop",
    )
    .option("-p, --port <port>", "port of the sandbox, 0 for any free one", parsePort, ports.sandbox)
    .option("--shop-port <port>", "port of the example shop", parsePort, ports.shop)
    .option("--docs-port <port>", "port of the documentation", parsePort, ports.docs)
    .option("--project-id <id>", "the project's id", parseCount, 200)
    .option(
      "--secret-file <file>",
      "file with the secret key; default: CUP_SECRET_KEY, or the sandbox's own key",
    )
    .option("--callback-url <url>", "where callbacks go when a request names no URL", parseUrl)
    .addOption(
      new Option("--scenario <name>", "how all payments go").choices(scenarios.map(({ name }) => name)),
    )
    .option("--speed <factor>", "how much faster than real time passes", parseSpeed)
    .option("--keep <count>", "how many payments are kept, default 10000", parseCount)
    .option("--auto", "customers pay by themselves, as soon as they are redirected")
    .option("--json", "print the addresses and the project as JSON")
    .addHelpText(
      "after",
      "\nExamples:\n  cup-quickpay sandbox --callback-url http://localhost:3000/callbacks\n  cup-quickpay sandbox --auto --scenario insufficient_funds",
    )
    .action(serve);
}

async function serve(options: Options): Promise<void> {
  const ownKey = await secretOf(options);
  const { port, shopPort, docsPort } = options;
  const services = new Services();
  let stopped: Promise<void>;
  try {
    await requireFreePorts({ "--port": port, "--shop-port": shopPort, "--docs-port": docsPort });
    const sandbox = await services.add(startSandbox(sandboxOptions(options, ownKey?.secretKey)));
    const { projectId, secretKey, url } = sandbox;
    sayWhatIsLost(sandbox);
    sayFailedDeliveries(sandbox);
    const shop = await services.add(startShop({ projectId, secretKey, platformUrl: url, port: shopPort }));
    const docs = existsSync(docsPage) ? await services.add(serveFile(docsPage, docsPort)) : undefined;
    sandbox.links = { Shop: shop.url, ...(docs && { Docs: docs.url }) };
    shop.links = { Dashboard: `${url}/dashboard`, ...(docs && { Docs: docs.url }) };
    const facts: Facts = {
      sandbox: url,
      dashboard: `${url}/dashboard`,
      shop: shop.url,
      docs: docs?.url,
      callbacks: sandbox.callbackUrl ?? null,
      projectId,
      // A key of the user's own is not printed.
      ...(ownKey === undefined && { secretKey }),
      dataApiToken: sandbox.dataApiToken,
      dataApiSecretKey: sandbox.dataApiSecretKey,
    };
    // Listened for first: whoever reads what is printed may end it at once.
    stopped = untilStopped();
    if (options.json) {
      console.log(printableJson(facts));
    } else {
      print(facts, ownKey?.from);
    }
  } catch (error) {
    await services.close();
    throw new UsageError((error as Error).message);
  }
  await stopped;
  await services.close();
}

/** Says once, on standard error, that payments are forgotten before they are done. */
function sayWhatIsLost(sandbox: Sandbox): void {
  const stop = sandbox.on((event) => {
    if (event.type !== "forgotten") {
      return;
    }
    stop();
    console.error(
      "There are more payments than the sandbox keeps, and the oldest were not done: they are forgotten. The dashboard counts them.",
    );
  });
}

const sandboxOptions = (
  { port, projectId, callbackUrl, scenario, speed, keep, auto }: Options,
  secretKey: string | undefined,
): SandboxOptions => ({
  port,
  projectId,
  secretKey,
  callbackUrl,
  scenario,
  clock: speed === undefined ? "real" : { speed },
  keep,
  autoComplete: auto,
});

/** The user's own key, and where it comes from; undefined for the sandbox's. */
async function secretOf({ secretFile }: Options): Promise<{ secretKey: string; from: string } | undefined> {
  if (secretFile === undefined && !process.env.CUP_SECRET_KEY) {
    return undefined;
  }
  return { secretKey: await readSecret(secretFile), from: secretFile ?? "CUP_SECRET_KEY" };
}

/** What is to be known of a running sandbox. */
interface Facts {
  sandbox: string;
  dashboard: string;
  shop: string;
  docs: string | undefined;
  callbacks: string | null;
  projectId: number;
  secretKey?: string;
  dataApiToken: string;
  dataApiSecretKey: string;
}

function print(facts: Facts, keyFrom: string | undefined): void {
  const lines = {
    Sandbox: facts.sandbox,
    Dashboard: facts.dashboard,
    Shop: facts.shop,
    Docs: facts.docs ?? "(not built)",
    Callbacks: facts.callbacks ?? "nowhere: pass --callback-url, or merchant_callback_url in each request",
    "Project id": String(facts.projectId),
    "Secret key": facts.secretKey ?? `(yours, from ${keyFrom})`,
    "Data API token": facts.dataApiToken,
    "Data API secret key": facts.dataApiSecretKey,
  };
  const width = Math.max(...Object.keys(lines).map(({ length }) => length)) + 2;
  for (const [label, text] of Object.entries(lines)) {
    console.log(label.padEnd(width) + printable(text));
  }
  console.log("Ctrl+C ends. Never enter a real card.");
}

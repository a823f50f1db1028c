import { Command } from "commander";
import type { Sandbox, SandboxEvent } from "../../../sandbox/index.js";
import { findScalar, scalarVersion } from "../../../sandbox/try-it/scalar.js";
import { builtDocs } from "../../docs-folder.js";
import type { Launched } from "../../launch.js";
import type { LaunchPlan } from "../../launch-plan.js";
import { line, type Say } from "../../line.js";
import { exitCodeOf, runCommand, Signals } from "../../run-command.js";
import { sayDataFailures } from "../../say-data-failures.js";
import { sayFailedDeliveries } from "../../say-failed-deliveries.js";
import { servedDocs } from "../../served-docs.js";
import { untilStopped } from "../../until-stopped.js";
import { linesOf, UsageError } from "../../usage-error.js";
import { readConfig } from "./config-file.js";
import { factsOf, sayFacts } from "./facts.js";
import { examples, projectFlags, runFlags, type SandboxValues, serverFlags } from "./flags.js";
import { type Asked, sandboxOptions } from "./sandbox-options.js";

/** `cup-quickpay sandbox` */
export function sandboxCommand(): Command {
  const command = new Command("sandbox")
    .description(
      "Serve the sandbox (the platform, the CUP QuickPay service and their signed callbacks), docs and an example shop",
    )
    .argument("[command...]", "with --wait: what to run while the sandbox is up")
    .addHelpText("after", examples)
    .action((words: string[], _values, self: Command) => act(words, self));
  for (const flag of [...serverFlags(), ...projectFlags(), ...runFlags()]) {
    command.addOption(flag);
  }
  return command;
}

async function act(words: readonly string[], command: Command): Promise<void> {
  const { wait, config } = command.opts<SandboxValues>();
  if (wait && words.length === 0) {
    throw new UsageError("--wait takes a command: cup-quickpay sandbox --wait -- npm test");
  }
  if (!wait && words.length > 0) {
    throw new UsageError(
      `There are too many arguments: ${words.join(" ")}. A command is run with: --wait -- ${words.join(" ")}`,
    );
  }
  for (const [name, value] of Object.entries(config ? await readConfig(config, command) : {})) {
    command.setOptionValueWithSource(name, value, "config");
  }
  const values = command.opts<SandboxValues>();
  const asked = await sandboxOptions(values);
  warnOfWaitingCustomers(values);
  await (wait ? runWithSandbox(words, command, asked) : serve(command, asked));
}

/** Serves until it is asked to end. */
async function serve(command: Command, asked: Asked): Promise<void> {
  const values = command.opts<SandboxValues>();
  const say = line(console.log);
  const launched = await started(command, asked, values.json ? () => {} : say);
  // Listened for first: whoever reads what is printed may end it at once.
  const stopped = untilStopped();
  if (values.json) {
    console.log(factsOf(launched, asked));
  } else {
    if (values.docs && !launched.docs) {
      say("Docs", "not built: npm run docs");
    }
    if (!findScalar()) {
      say(
        "Try it",
        `a page that sends signed requests; not installed: npm install --save-dev @scalar/api-reference@${scalarVersion}`,
      );
    }
    sayFacts(launched, asked, values, say);
    console.log("Ctrl+C ends. Never enter a real card.");
  }
  await stopped;
  await launched.close();
}

/** Serves as long as a command runs, whose standard output stays its own. */
async function runWithSandbox(words: readonly string[], command: Command, asked: Asked): Promise<void> {
  const { json } = command.opts<SandboxValues>();
  const signals = new Signals();
  try {
    const launched = await started(command, asked, json ? () => {} : line(console.error));
    if (json) {
      console.error(factsOf(launched, asked));
    }
    try {
      process.exitCode = signals.first
        ? exitCodeOf(signals.first)
        : await runCommand(words, { ...process.env, ...variables(launched) }, signals);
    } finally {
      await launched.close();
    }
  } finally {
    signals.forget();
  }
}

/** What the command needs of the sandbox, by names that it can read in any language. */
function variables({ sandbox }: Launched): Record<string, string> {
  return {
    CUP_GATE_URL: sandbox.url,
    CUP_PROJECT_ID: String(sandbox.projectId),
    CUP_SECRET_KEY: sandbox.secretKey,
    CUP_PAYMENT_PAGE_URL: sandbox.url,
    CUP_DATA_API_URL: `${sandbox.url}/v1`,
    CUP_DATA_API_TOKEN: sandbox.dataApiToken,
    CUP_DATA_API_SECRET_KEY: sandbox.dataApiSecretKey,
    CUP_SANDBOX_URL: sandbox.url,
    ...(sandbox.controlToken !== undefined && { CUP_SANDBOX_TOKEN: sandbox.controlToken }),
  };
}

/** For a command, a free port does, and nobody looks at shop and docs: only what was asked for is there. */
function planOf(command: Command, { options }: Asked): LaunchPlan {
  const { wait, port, shop, shopPort, docs, docsPort } = command.opts<SandboxValues>();
  const isAsked = (name: keyof SandboxValues) => command.getOptionValueSource(name) !== "default";
  const has = (what: boolean, name: "shop" | "docs") =>
    what && (!wait || isAsked(name) || isAsked(`${name}Port`));
  return {
    sandbox: { ...options, port: wait && !isAsked("port") ? 0 : port },
    shop: has(shop, "shop") ? { port: shopPort } : undefined,
    // Where the page is not built, its port is checked all the same: the same command works, or does not, everywhere.
    docs: has(docs, "docs") ? { port: docsPort, folder: builtDocs() } : undefined,
  };
}

/** Whoever reads the first page by `cup-quickpay docs` starts a sandbox beside it: one documentation does for both. */
async function withServedDocs(plan: LaunchPlan): Promise<LaunchPlan> {
  const { docs } = plan;
  const url = docs?.folder === undefined ? undefined : await servedDocs(docs.folder, docs.port);
  return { ...plan, docs: docs && { ...docs, url } };
}

/** Starts what is asked for. What it cannot work with is the user's to put right, by a flag. */
async function started(command: Command, asked: Asked, say: Say): Promise<Launched> {
  const { launch } = await import("../../launch.js");
  try {
    const launched = await launch(await withServedDocs(planOf(command, asked)), say);
    sayWhatIsLost(launched.sandbox);
    sayFailedDeliveries(launched.sandbox);
    sayDataFailures(launched.sandbox);
    return launched;
  } catch (error) {
    const lines = linesOf(error).map((line) => inFlags(line, command));
    throw new UsageError(lines, { cause: error });
  }
}

/** A message of `startSandbox` about its options, `basicTime`, with the flags of these names, `--basic-time`. */
const inFlags = (message: string, { options }: Command) =>
  message.replace(
    /(?<![-.\w])[a-z]+[A-Z]\w*/g,
    (name) => options.find((flag) => flag.attributeName() === name)?.long ?? name,
  );

/** Says once, on standard error, that payments are forgotten before they are done. */
function sayWhatIsLost(sandbox: Sandbox): void {
  const tell = (event: SandboxEvent) => {
    if (event.type !== "forgotten") {
      return;
    }
    stop();
    console.error(
      "There are more payments than the sandbox keeps, and the oldest were not done: they are forgotten. The dashboard counts them.",
    );
  };
  const stop = sandbox.on(tell, { allProjects: true });
}

/** A customer of `--auto` comes with the redirect callback: without an address for it, never. */
function warnOfWaitingCustomers(values: SandboxValues): void {
  const further = (values.projects ?? []).map(({ auto = values.auto, callbackUrl }) => ({
    auto,
    callbackUrl,
  }));
  if ([values, ...further].some(({ auto, callbackUrl }) => auto && callbackUrl === undefined)) {
    console.error(
      "With --auto, customers pay once the redirect callback is delivered. Pass --callback-url, or merchant_callback_url in each request: until then they wait.",
    );
  }
}

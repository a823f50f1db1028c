import { Command, InvalidArgumentError, Option } from "commander";
import type { LaunchPlan, ShopPlan } from "../../src/cli/launch-plan.js";
import { portOptions } from "../../src/cli/port-options.js";
import { ports } from "../../src/cli/ports.js";
import { requirePorts } from "../../src/cli/require-ports.js";
import { orUsageError } from "../../src/cli/usage-error.js";
import { requireFreePorts } from "../../src/server/require-free-ports.js";
import { requireFresh, requireGenerated } from "./check-generated.js";
import { ordersPlace, ordersPlan } from "./orders.js";
import { requireFreeFolder } from "./require-free-folder.js";

/** What `npm start` is told. */
interface Values {
  readonly once?: boolean;
  readonly orders?: string;
  /** A sandbox that runs elsewhere: then the shop is started, and nothing else. */
  readonly platform?: string;
  readonly port: number;
  readonly shopPort: number;
  readonly docsPort: number;
  readonly mockPort: number;
}

/** `npm start -- …` */
export function startProgram(): Command {
  return new Command("npm start --")
    .description("Start sandbox, shop, mock and documentation, and play the method page's stories")
    .helpOption("--help", "show this")
    .showHelpAfterError()
    .option("--once", "play the stories, and end; on free ports, with the orders in memory")
    .option("--orders <folder>", "where the shop keeps its orders, by PGlite; default: .cup-quickpay")
    .addOption(
      new Option("--platform <url>", "start the shop only, on a sandbox that runs elsewhere")
        .argParser(parseOrigin)
        .conflicts(["once", "port", "docsPort", "mockPort"]),
    )
    .addOption(portOptions.sandbox())
    .addOption(portOptions.shop())
    .addOption(portOptions.docs())
    .addOption(portOptions.mock())
    .addHelpText(
      "after",
      "\nWith DATABASE_URL=postgres://… in the environment, the shop keeps its orders on that server.",
    )
    .action(start);
}

async function start(values: Values, command: Command): Promise<void> {
  const { once = false, platform } = values;
  const place = ordersPlace(values.orders, once);
  // Nobody wants to choose other ports first, and then hear that the folder is in use, too.
  await orUsageError(async () => requireFreeFolder(place));
  const shop = { port: values.shopPort, orders: ordersPlan(place) };
  await (platform === undefined ? startAll({ ...values, shop }, command) : startShopAlone(shop, platform));
}

async function startAll(
  { once = false, ...values }: Values & { shop: ShopPlan },
  command: Command,
): Promise<void> {
  // Nobody visits what ends at once: then any free port does.
  const portOf = (name: "port" | "shopPort" | "docsPort" | "mockPort") =>
    once && command.getOptionValueSource(name) === "default" ? 0 : values[name];
  const plan: LaunchPlan = {
    sandbox: { port: portOf("port") },
    shop: { ...values.shop, port: portOf("shopPort") },
    docs: { port: portOf("docsPort") },
    mock: { port: portOf("mockPort") },
  };
  await orUsageError(async () => {
    await requirePorts(plan);
    requireGenerated();
  });
  console.log("CUP QuickPay. First a check that generated/ is up to date.");
  await orUsageError(async () => requireFresh());
  // Only now, as it imports what has just been checked.
  const { main } = await import("./main.js");
  await main(plan, once);
}

async function startShopAlone(shop: ShopPlan, platform: string): Promise<void> {
  await orUsageError(() => requireFreePorts([{ choice: "--shop-port", port: shop.port }]));
  const { shopAlone } = await import("./shop-alone.js");
  await shopAlone(shop, platform);
}

function parseOrigin(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) {
    return new URL(text).origin;
  }
  throw new InvalidArgumentError(`It takes the address of a sandbox: http://127.0.0.1:${ports.sandbox}`);
}

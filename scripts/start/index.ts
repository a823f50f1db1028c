import { requireFreePorts } from "../../src/server/require-free-ports.js";
import { requireFreeFolder } from "./require-free-folder.js";
import { optionsOf, type StartOptions, usage } from "./start-options.js";

try {
  const options = optionsOf(process.argv.slice(2));
  if (options === "help") {
    console.log(usage);
  } else {
    await start(options);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function start(options: StartOptions): Promise<void> {
  // Nobody wants to choose other ports first, and then hear that the folder is in use, too.
  requireFreeFolder(options.database);
  const { platform } = options;
  if (platform === undefined) {
    await requireFreePorts({
      "--mock-port": options.mock,
      "--sandbox-port": options.sandbox,
      "--shop-port": options.shop,
      "--docs-port": options.docs,
    });
    const { checkGenerated } = await import("./check-generated.js");
    checkGenerated();
    // Only now, as it imports what has just been checked.
    const { main } = await import("./main.js");
    await main(options);
  } else {
    await requireFreePorts({ "--shop-port": options.shop });
    const { shopAlone } = await import("./shop-alone.js");
    await shopAlone(options, platform);
  }
}

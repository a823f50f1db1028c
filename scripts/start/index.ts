import { requireFreePorts } from "../../src/server/require-free-ports.js";
import { checkGenerated } from "./check-generated.js";
import { requireFreeFolder } from "./require-free-folder.js";
import { optionsOf } from "./start-options.js";

try {
  const options = optionsOf(process.argv.slice(2));
  // Nobody wants to choose other ports first, and then hear that the folder is in use, too.
  requireFreeFolder(options.database);
  await requireFreePorts({
    "--shop-port": options.shop,
    ...(options.platform === undefined && {
      "--mock-port": options.mock,
      "--sandbox-port": options.sandbox,
      "--docs-port": options.docs,
    }),
  });
  checkGenerated();
  // Only now, as it imports what has just been checked.
  const { main } = await import("./main.js");
  await main(options);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

import { existsSync } from "node:fs";
import { Command } from "commander";
import { requireFreePorts } from "../../server/require-free-ports.js";
import { docsPage } from "../docs-page.js";
import { parsePort } from "../option-parsers.js";
import { ports } from "../ports.js";
import { serveFile } from "../serve-file.js";
import { untilStopped } from "../until-stopped.js";
import { orUsageError, UsageError } from "../usage-error.js";

/** `cup-quickpay docs` */
export function docsCommand(): Command {
  return new Command("docs")
    .description("Serve the documentation")
    .option("-p, --port <port>", "port to listen on, 0 for any free one", parsePort, ports.docs)
    .option("--json", "print the address as JSON")
    .addHelpText("after", "\nExample:\n  cup-quickpay docs --port 8080")
    .action(async ({ port, json }: { port: number; json?: true }) => {
      if (!existsSync(docsPage)) {
        throw new UsageError("The documentation has not been built. Run: npm run docs");
      }
      const docs = await orUsageError(async () => {
        await requireFreePorts([{ choice: "--port", port }]);
        return serveFile(docsPage, port);
      });
      const stopped = untilStopped();
      console.log(json ? JSON.stringify({ docs: docs.url }) : `Docs  ${docs.url}\nCtrl+C ends.`);
      await stopped;
      await docs.close();
    });
}

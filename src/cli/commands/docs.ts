import { Command } from "commander";
import { requireFreePorts } from "../../server/require-free-ports.js";
import { builtDocs } from "../docs-folder.js";
import { parsePort } from "../option-parsers.js";
import { ports } from "../ports.js";
import { serveFolder } from "../serve-folder.js";
import { servedDocs } from "../served-docs.js";
import { untilStopped } from "../until-stopped.js";
import { orUsageError, UsageError } from "../usage-error.js";

/** `cup-quickpay docs` */
export function docsCommand(): Command {
  return new Command("docs")
    .description("Serve the documentation")
    .option("-p, --port <port>", "port to listen on, 0 for any free one", parsePort, ports.docs)
    .option("--json", "print the addresses as JSON")
    .addHelpText("after", "\nExample:\n  cup-quickpay docs --port 8080")
    .action(async ({ port, json }: { port: number; json?: true }) => {
      const folder = builtDocs();
      if (folder === undefined) {
        throw new UsageError("The documentation has not been built. Run: npm run docs");
      }
      const served = await servedDocs(folder, port);
      if (served !== undefined) {
        throw new UsageError(
          `The documentation is there already: ${served}. A sandbox serves it, too. For another one: --port.`,
        );
      }
      const docs = await orUsageError(async () => {
        await requireFreePorts([{ choice: "--port", port }]);
        return serveFolder(folder, port);
      });
      const stopped = untilStopped();
      const llms = `${docs.url}/llms.txt`;
      console.log(
        json
          ? JSON.stringify({ docs: docs.url, llms })
          : `Docs  ${docs.url}\nAs Markdown, for programs  ${llms}\nCtrl+C ends.`,
      );
      await stopped;
      await docs.close();
    });
}

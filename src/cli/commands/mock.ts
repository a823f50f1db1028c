import { Command } from "commander";
import { startMock } from "../../mock/start-mock.js";
import { parsePort } from "../option-parsers.js";
import { untilStopped } from "../until-stopped.js";
import { UsageError } from "../usage-error.js";

/** `cup-quickpay mock` */
export function mockCommand(): Command {
  return new Command("mock")
    .description("Serve the Prism mock: validates each request, answers with the contract's examples")
    .option("-p, --port <port>", "port to listen on, 0 for any free one", parsePort, 4010)
    .addHelpText(
      "after",
      "\nExample:\n  cup-quickpay mock --port 4010\n\nIt needs Prism, and says how to install it.",
    )
    .action(async ({ port, json }: { port: number; json?: true }) => {
      const mock = await startMock({ port }).catch((error: Error) => {
        throw new UsageError(error.message);
      });
      console.log(json ? JSON.stringify({ mock: mock.url }) : `Mock  ${mock.url}\nCtrl+C ends.`);
      await untilStopped();
      await mock.close();
    });
}

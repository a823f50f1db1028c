import { Command } from "commander";
import { startMock } from "../../mock/start-mock.js";
import { requireFreePorts } from "../../server/require-free-ports.js";
import { parsePort } from "../option-parsers.js";
import { ports } from "../ports.js";
import { untilStopped } from "../until-stopped.js";
import { orUsageError } from "../usage-error.js";

/** `cup-quickpay mock` */
export function mockCommand(): Command {
  return new Command("mock")
    .description("Serve the Prism mock: validates each request, answers with the contract's examples")
    .option("-p, --port <port>", "port to listen on, 0 for any free one", parsePort, ports.mock)
    .option("--json", "print the address as JSON")
    .addHelpText(
      "after",
      "\nExample:\n  cup-quickpay mock --port 4010\n\nIt needs Prism, and says how to install it.",
    )
    .action(async ({ port, json }: { port: number; json?: true }) => {
      const mock = await orUsageError(async () => {
        await requireFreePorts({ "--port": port });
        return startMock({ port });
      });
      const stopped = untilStopped();
      console.log(json ? JSON.stringify({ mock: mock.url }) : `Mock  ${mock.url}\nCtrl+C ends.`);
      await stopped;
      await mock.close();
    });
}

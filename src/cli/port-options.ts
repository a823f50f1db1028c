import { Option } from "commander";
import { parsePort } from "./option-parsers.js";
import { ports } from "./ports.js";

const portOption = (flags: string, what: string, port: number) =>
  new Option(flags, `port of ${what}, 0 for any free one`).argParser(parsePort).default(port);

/** How the port of each service is chosen, by `cup-quickpay sandbox` and `npm start` alike. */
export const portOptions = {
  sandbox: () => portOption("-p, --port <port>", "the sandbox", ports.sandbox),
  shop: () => portOption("--shop-port <port>", "the example shop", ports.shop),
  docs: () => portOption("--docs-port <port>", "the documentation", ports.docs),
  mock: () => portOption("--mock-port <port>", "the mock", ports.mock),
};

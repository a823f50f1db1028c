import { parseArgs } from "node:util";
import { ports } from "../../src/cli/ports.js";

/** What `npm start` is told. */
export type StartOptions = ReturnType<typeof optionsOf>;

/**
 * The options of `npm start`. Fixed ports to remember; with `--once`, which nobody visits, free ones.
 *
 * @throws Error for what is no port, TypeError for an option that there is not.
 */
export function optionsOf(args: string[]) {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args,
    options: {
      once: { type: "boolean", default: false },
      "docs-port": text,
      "mock-port": text,
      "sandbox-port": text,
      "shop-port": text,
    },
  });
  const port = (given: string | undefined, usual: number) => portOf(given ?? String(values.once ? 0 : usual));
  return {
    once: values.once,
    docs: port(values["docs-port"], ports.docs),
    mock: port(values["mock-port"], ports.mock),
    sandbox: port(values["sandbox-port"], ports.sandbox),
    shop: port(values["shop-port"], ports.shop),
  };
}

function portOf(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > 65535) {
    throw new Error(`${text} is not a port. Ports are 0 to 65535; 0 takes any free one.`);
  }
  return number;
}

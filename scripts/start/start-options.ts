import { parseArgs } from "node:util";
import { notPort, portIn } from "../../src/cli/port-in.js";
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
  const port = (name: "docs" | "mock" | "sandbox" | "shop") => {
    const given = values[`${name}-port`];
    if (given === undefined) {
      return values.once ? 0 : ports[name];
    }
    const number = portIn(given);
    if (number === undefined) {
      throw new Error(`--${name}-port cannot be ${given}. ${notPort}`);
    }
    return number;
  };
  return {
    once: values.once,
    docs: port("docs"),
    mock: port("mock"),
    sandbox: port("sandbox"),
    shop: port("shop"),
  };
}

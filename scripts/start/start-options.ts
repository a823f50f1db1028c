import { parseArgs } from "node:util";
import { notPort, portIn } from "../../src/cli/port-in.js";
import { ports } from "../../src/cli/ports.js";

/** What `npm start` is told. */
export type StartOptions = ReturnType<typeof optionsOf>;

/**
 * The options of `npm start`. Fixed ports to remember; with `--once`, which nobody visits, free ones.
 *
 * @throws Error for what is no port or no address, TypeError for an option that there is not.
 */
export function optionsOf(args: string[]) {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args,
    options: {
      once: { type: "boolean", default: false },
      platform: text,
      data: text,
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
    /** A sandbox that runs elsewhere: then the shop is started, and nothing else. */
    platform: values.platform === undefined ? undefined : origin(values.platform),
    database: databaseOf(values),
    docs: port("docs"),
    mock: port("mock"),
    sandbox: port("sandbox"),
    shop: port("shop"),
  };
}

/** Where the shop keeps its orders: on a server, in a folder, or, for `--once`, in memory. */
function databaseOf({ once, data }: { once: boolean; data?: string | undefined }) {
  if (data !== undefined) {
    return { dataDir: data };
  }
  return process.env.DATABASE_URL || (once ? "memory" : { dataDir: ".cup-quickpay" });
}

function origin(url: string): string {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new Error(
      `--platform cannot be ${url}. It is the address of a sandbox: http://127.0.0.1:${ports.sandbox}`,
    );
  }
  return new URL(url).origin;
}

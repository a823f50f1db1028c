import { parseArgs } from "node:util";
import { notPort, portIn } from "../../src/cli/port-in.js";
import { ports } from "../../src/cli/ports.js";

/** What `npm start` is told. */
export type StartOptions = Exclude<ReturnType<typeof optionsOf>, "help">;

/**
 * The options of `npm start`, or that it is asked for them. Fixed ports to remember; with `--once`, which nobody
 * visits, free ones.
 *
 * @throws Error for what is no port or no address, and with the usage for an option that there is not.
 */
export function optionsOf(args: string[]) {
  const values = valuesIn(args);
  if (values.help) {
    return "help";
  }
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

/** What is told to who asks for it, or has misspelt an option. */
export const usage = `Usage: npm start -- [options]

  --once                 play the stories, and end; on free ports, with the orders in memory
  --data <folder>        where the shop keeps its orders, by PGlite; default: .cup-quickpay
  --platform <url>       start the shop only, on a sandbox that runs elsewhere
  --mock-port <port>     default: ${ports.mock}
  --sandbox-port <port>  default: ${ports.sandbox}
  --shop-port <port>     default: ${ports.shop}
  --docs-port <port>     default: ${ports.docs}; 0 takes any free port, here as above
  --help                 show this

With DATABASE_URL=postgres://… in the environment, the shop keeps its orders on that server.`;

function valuesIn(args: string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args,
      options: {
        help: { type: "boolean", short: "h", default: false },
        once: { type: "boolean", default: false },
        platform: text,
        data: text,
        "docs-port": text,
        "mock-port": text,
        "sandbox-port": text,
        "shop-port": text,
      },
    }).values;
  } catch (cause) {
    // What follows says how to pass a value that begins with a dash: there is none here.
    const [message] = (cause as Error).message.split(/\.?\s*(?:\n|$|\. )/);
    throw new Error(`${message}.\n\n${usage}`, { cause });
  }
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

import { Option } from "commander";
import type { Duration } from "../../../options/duration.js";
import { type ScenarioName, scenarios } from "../../../sandbox/service/scenarios.js";
import {
  parseCount,
  parseDuration,
  parseHost,
  parseSpeed,
  parseUrl,
  wholeNumber,
} from "../../option-parsers.js";
import { portOptions } from "../../port-options.js";
import { ports } from "../../ports.js";

/** What is told of a project: by flags of the first one, by members of `projects` in a file of the others. */
export interface ProjectValues {
  readonly projectId?: number;
  readonly secretFile?: string;
  readonly callbackUrl?: string;
  readonly clock?: "real" | "manual";
  readonly speed?: number;
  readonly basicTime?: Duration;
  readonly thresholdTime?: Duration;
  readonly scenario?: ScenarioName;
  readonly duplicates?: number | boolean;
  readonly shuffled?: boolean;
  readonly progress?: boolean;
  readonly seed?: number;
  readonly keep?: number;
  readonly auto?: boolean;
  /** In a file only: on a command line, other users of the machine can read keys. */
  readonly secretKey?: string;
  readonly dataApiToken?: string;
  readonly dataApiSecretKey?: string;
}

/** What `cup-quickpay sandbox` is told. */
export interface SandboxValues extends ProjectValues {
  readonly port: number;
  readonly host: string;
  readonly shop: boolean;
  readonly docs: boolean;
  readonly shopPort: number;
  readonly docsPort: number;
  readonly data?: string;
  readonly tokenFile?: string;
  readonly config?: string;
  readonly wait?: true;
  readonly json?: true;
  /** In a file only. */
  readonly projects?: readonly ProjectValues[];
}

/** Two that say the same thing in two ways, or of which one makes the other useless. */
export const rivals = [
  ["clock", "speed"],
  ["shop", "shopPort"],
  ["docs", "docsPort"],
  ["secretFile", "secretKey"],
] as const;

/** The flags about a project. */
export const projectFlags = (): Option[] => [
  new Option("--project-id <id>", "the project's id; default: 200").argParser(parseCount),
  new Option(
    "--secret-file <file>",
    "file with the secret key; default: CUP_SECRET_KEY, or the sandbox's own key",
  ),
  new Option("--callback-url <url>", "where callbacks go when a request names no URL").argParser(parseUrl),
  new Option("--scenario <name>", "how all payments go").choices(scenarios.map(({ name }) => name)),
  new Option("--auto", "customers pay by themselves, as soon as they are redirected"),
  new Option("--clock <mode>", "how time passes; manual: only when it is advanced, by the control API")
    .choices(["real", "manual"])
    .conflicts("speed"),
  new Option("--speed <factor>", "how much faster than real time passes").argParser(parseSpeed),
  new Option("--basic-time <time>", "how long until a result comes, such as 30s; default: 0ms").argParser(
    parseDuration,
  ),
  new Option(
    "--threshold-time <time>",
    "how long until an unfinished payment is declined; default: 1h",
  ).argParser(parseDuration),
  new Option(
    "--duplicates [count]",
    "copies that follow each delivered callback; 1 if no count is given",
  ).argParser(wholeNumber(0, 100)),
  new Option("--shuffled", "callbacks up to 10 s apart, at random"),
  new Option("--progress", "also send a callback with status processing"),
  new Option(
    "--seed <number>",
    "the same seed makes the same ids and random choices; default: another one each time",
  ).argParser(wholeNumber(0)),
  new Option("--keep <count>", "how many payments are kept; default: 10000").argParser(parseCount),
];

/** The flags about the whole sandbox. */
export const serverFlags = (): Option[] => [
  portOptions.sandbox(),
  portOptions.shop(),
  portOptions.docs(),
  new Option("--host <address>", "address that the sandbox listens on; 0.0.0.0 lets other machines in")
    .argParser(parseHost)
    .default("127.0.0.1"),
  new Option("--no-shop", "without the example shop").conflicts("shopPort"),
  new Option("--no-docs", "without the documentation").conflicts("docsPort"),
  new Option(
    "--data <file>",
    "keep the state in this file, and start with what it holds; default: in memory",
  ),
  new Option(
    "--token-file <file>",
    "file with the token of the control API; default: CUP_SANDBOX_TOKEN, or, with --host, a new one that is printed",
  ),
];

/** The flags that no file has. */
export const runFlags = (): Option[] => [
  new Option("--config <file>", "JSON with these flags as members, such as callbackUrl, and with projects"),
  new Option("--wait", "start, run the command that follows --, stop, and end with its exit code"),
  new Option("--json", "print the addresses and the project as one line of JSON"),
];

export const examples = `
Examples:
  cup-quickpay sandbox --callback-url http://localhost:3000/callbacks
  cup-quickpay sandbox --auto --scenario insufficient_funds
  cup-quickpay sandbox --wait -- npm test

With --wait, the command finds CUP_GATE_URL, CUP_PROJECT_ID and CUP_SECRET_KEY
in its environment, and also CUP_PAYMENT_PAGE_URL, CUP_SANDBOX_URL,
CUP_SANDBOX_TOKEN, CUP_DATA_API_URL, CUP_DATA_API_TOKEN and
CUP_DATA_API_SECRET_KEY. The sandbox takes a free port then, instead of ${ports.sandbox},
and has no shop and no documentation, unless a flag asks for them. What it says
goes to standard error.

Exit code: the command's; 128 and the signal's number when one has ended it;
127 when there is no such command; 2 when the sandbox cannot work.`;

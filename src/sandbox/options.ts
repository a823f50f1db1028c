import { assertWholeNumber } from "../options/assert-whole-number.js";
import { type Duration, milliseconds } from "../options/duration.js";
import { type ScenarioName, scenarioNamed } from "./service/scenarios.js";
import type { ClockMode } from "./time/clock.js";

/** What `startSandbox` takes. Everything has a default. */
export interface SandboxOptions {
  /** Port to listen on. Default 0: any free one. */
  readonly port?: number | undefined;
  /** Address to listen on. Default `127.0.0.1`, which other machines cannot reach. */
  readonly host?: string | undefined;
  /** The one project there is. Default 200. */
  readonly projectId?: number | undefined;
  /** The project's secret key. Default `sandbox-secret-key`. */
  readonly secretKey?: string | undefined;
  /** Token of the Data API. Default `sandbox-data-api-token-0000000`, 30 characters as the platform's. */
  readonly dataApiToken?: string | undefined;
  /** Secret key that belongs to the token. Default `sandbox-data-api-secret-key`. */
  readonly dataApiSecretKey?: string | undefined;
  /**
   * Where callbacks go when a request names no URL: `http` or `https`. Default: nowhere. It can be set later.
   */
  readonly callbackUrl?: string | undefined;
  /**
   * How time passes: `"real"`, `"manual"` (only by `advance`), or `{ speed: 60 }`, a minute in a second.
   * Default `"real"`.
   */
  readonly clock?: ClockMode | undefined;
  /** What the CUP QuickPay service takes for a result: `"30s"`. Default 0: at once. */
  readonly basicTime?: Duration | undefined;
  /**
   * After what an unfinished payment is declined. Default `"1h"`; the platform's value is not
   * published.
   */
  readonly thresholdTime?: Duration | undefined;
  /**
   * How all payments go, or all requests are answered. Default: by card number, then by amount, then success.
   */
  readonly scenario?: ScenarioName | undefined;
  readonly callbacks?:
    | {
        /**
         * `"kept"`: sent in the order in which they come up. `"shuffled"`: up to 10 s apart, at random.
         * Default `"kept"`.
         */
        readonly order?: "kept" | "shuffled" | undefined;
        /** Copies that follow a callback that was answered with 200; `true` is 1. Default `false`. */
        readonly duplicates?: boolean | number | undefined;
        /** Also send a callback with status `processing`. Default `false`. */
        readonly progress?: boolean | undefined;
        /** What a receiver has for its answer, always in real time. Default `"10s"`. */
        readonly timeout?: Duration | undefined;
      }
    | undefined;
  /** Same seed, same ids and same chance. Default: another one each time. */
  readonly seed?: number | undefined;
  /**
   * Customers come by themselves: as soon as the redirect callback is delivered, they pay. Default `false`.
   */
  readonly autoComplete?: boolean | undefined;
  /**
   * How many payments are kept. Above it, one is forgotten for each that comes: first what is done, the
   * longest done first; if nothing is, the oldest, whose callbacks are sent no more (event `forgotten`, and
   * the dashboard says it). Its `payment_id` is then free again. Default 10 000.
   */
  readonly keep?: number | undefined;
}

/** Keys of the sandbox itself, which everybody knows. */
export const ownKeys = {
  secretKey: "sandbox-secret-key",
  dataApiToken: "sandbox-data-api-token-0000000",
  dataApiSecretKey: "sandbox-data-api-secret-key",
} as const;

/** The options with their defaults. */
export type Settings = ReturnType<typeof settingsOf>;

/** @throws TypeError for an option that cannot be. */
export function settingsOf(options: SandboxOptions) {
  const { callbacks = {}, projectId = 200, secretKey = ownKeys.secretKey } = options;
  assertWholeNumber("projectId", projectId, 1);
  if (secretKey === "") {
    throw new TypeError("secretKey must not be empty.");
  }
  const { basicTime: basic = 0, thresholdTime: threshold = "1h" } = options;
  const basicTime = milliseconds("basicTime", basic, { least: 0, most: Number.POSITIVE_INFINITY });
  const thresholdTime = milliseconds("thresholdTime", threshold, { most: Number.POSITIVE_INFINITY });
  if (thresholdTime <= basicTime) {
    throw new TypeError("thresholdTime must be more than basicTime.");
  }
  const timeout = milliseconds("callbacks.timeout", callbacks.timeout ?? "10s");
  assertWholeNumber("keep", options.keep, 1);
  assertWholeNumber("callbacks.duplicates", Number(callbacks.duplicates ?? 0), 0);
  assertWholeNumber("port", options.port, 0, 65_535);
  if (callbacks.order !== undefined && !["kept", "shuffled"].includes(callbacks.order)) {
    throw new TypeError('callbacks.order must be "kept" or "shuffled".');
  }
  if (options.scenario !== undefined) {
    scenarioNamed(options.scenario);
  }
  return {
    port: options.port ?? 0,
    host: options.host ?? "127.0.0.1",
    projectId,
    secretKey,
    dataApiToken: options.dataApiToken ?? ownKeys.dataApiToken,
    dataApiSecretKey: options.dataApiSecretKey ?? ownKeys.dataApiSecretKey,
    callbackUrl: options.callbackUrl === undefined ? undefined : receiver(options.callbackUrl),
    clock: options.clock ?? "real",
    basicTime,
    thresholdTime,
    scenario: options.scenario,
    shuffled: callbacks.order === "shuffled",
    copies: Number(callbacks.duplicates ?? 0),
    progress: callbacks.progress ?? false,
    timeout,
    seed: options.seed,
    autoComplete: options.autoComplete ?? false,
    keep: options.keep ?? 10_000,
  };
}

/** @throws TypeError when it is not an absolute `http` or `https` URL. */
export function receiver(url: string): string {
  if (isWebAddress(url)) {
    return url;
  }
  throw new TypeError(`The callback URL must be an absolute http or https URL, not ${JSON.stringify(url)}.`);
}

/**
 * Links to pages elsewhere, by their names.
 *
 * @throws TypeError when one is not an absolute `http` or `https` URL.
 */
export function linksTo(pages: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  for (const [name, url] of Object.entries(pages)) {
    if (!isWebAddress(url)) {
      throw new TypeError(`The link ${JSON.stringify(name)} must be an absolute http or https URL.`);
    }
  }
  return { ...pages };
}

function isWebAddress(url: string): boolean {
  const protocol = URL.canParse(url) ? new URL(url).protocol : undefined;
  return protocol === "http:" || protocol === "https:";
}

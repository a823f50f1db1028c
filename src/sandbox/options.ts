import { assertWholeNumber } from "../options/assert-whole-number.js";
import { type Duration, milliseconds } from "../options/duration.js";
import { withoutUndefined } from "../options/without-undefined.js";
import type { ProjectSettings } from "./platform/project-settings.js";
import { type ScenarioName, scenarioNamed } from "./service/scenarios.js";
import { type ClockMode, speedOf } from "./time/clock.js";

/** What one project of a sandbox can be told. Everything has a default. */
export interface ProjectOptions {
  /** Id of the project. Default 200; of further projects the next free one. */
  readonly projectId?: number | undefined;
  /** The project's secret key. Default `sandbox-secret-key`; of further projects with `-` and their id at the end. */
  readonly secretKey?: string | undefined;
  /**
   * Token of the Data API. Default `sandbox-data-api-token-0000000`, 30 characters as the platform's; of further
   * projects with their id at the end.
   */
  readonly dataApiToken?: string | undefined;
  /**
   * Secret key that belongs to the token. Default `sandbox-data-api-secret-key`; of further projects with `-`
   * and their id at the end.
   */
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
   * How many payments are kept, and how many requests. Above it, one is forgotten for each that comes: first what is done, the
   * longest done first; if nothing is, the oldest, whose callbacks are sent no more (event `forgotten`, and
   * the dashboard says it). Its `payment_id` is then free again. Default 10 000.
   */
  readonly keep?: number | undefined;
}

/** What `startSandbox` takes. Everything has a default. */
export interface SandboxOptions extends ProjectOptions {
  /** Port to listen on. Default 0: any free one. */
  readonly port?: number | undefined;
  /** Address to listen on. Default `127.0.0.1`, which other machines cannot reach. */
  readonly host?: string | undefined;
  /**
   * Further projects, each a world of its own: keys, payments, time, scenarios. What is left out is as for the
   * first one, but ids, keys and `callbackUrl`. Default: none.
   */
  readonly projects?: readonly ProjectOptions[] | undefined;
  /**
   * File in which all projects are kept, with payments, callbacks, requests, scenarios, faults and time, so that they
   * survive a restart and a crash of the process: what happened in the last 100 ms can be lost, the rest is
   * there. Callbacks that were due are sent after the restart, on the same schedule, with the same bytes as long as
   * port and keys are the same. The time of a clock that is not `"real"` stands still in between.
   *
   * One sandbox at a time has the file. Its projects are those of the options, and those that only the file has, also
   * the ones that were added later (`removeProject` removes them). Of a project in both, the settings are those of
   * the options; a callback URL or scenario that was set later stays, unless the option has another value than the
   * last time. Secret keys are in the file: only its owner may read it. Default: in memory only.
   */
  readonly data?: string | undefined;
  /**
   * What the control API and the dashboard ask for. Default: nothing, as long as the sandbox listens on a
   * loopback address; else a token made at the start.
   */
  readonly controlToken?: string | undefined;
}

/** Keys of the sandbox itself, which everybody knows. */
export const ownKeys = {
  secretKey: "sandbox-secret-key",
  dataApiToken: "sandbox-data-api-token-0000000",
  dataApiSecretKey: "sandbox-data-api-secret-key",
} as const;

/** The sandbox's own keys of a further project. */
export const ownKeysOf = (projectId: number) => ({
  secretKey: `${ownKeys.secretKey}-${projectId}`,
  dataApiToken: ownKeys.dataApiToken.slice(0, -7) + String(projectId).padStart(7, "0"),
  dataApiSecretKey: `${ownKeys.dataApiSecretKey}-${projectId}`,
});

/** The options of a sandbox with their defaults. */
export type Settings = ReturnType<typeof settingsOf>;

/** @throws TypeError for an option that cannot be. */
export function settingsOf(options: SandboxOptions) {
  const { port, host = "127.0.0.1", projects = [], data, controlToken, ...first } = options;
  assertWholeNumber("port", port, 0, 65_535);
  if (controlToken === "") {
    throw new TypeError("controlToken must not be empty.");
  }
  if (data === "") {
    throw new TypeError("data must be the path of a file.");
  }
  const settings = projectSettings({ projectId: 200, ...withoutUndefined(first) }, ownKeys);
  const others: ProjectSettings[] = [];
  for (const each of projects) {
    others.push(furtherProject(each, first, [settings, ...others]));
  }
  return {
    port: port ?? 0,
    host,
    data,
    controlToken,
    /** What counts for further projects, too. */
    like: first as ProjectOptions,
    projects: [settings, ...others] as [ProjectSettings, ...ProjectSettings[]],
  };
}

/**
 * The settings of a further project.
 *
 * @param like The options of the first one, which count where there are no others.
 * @param present The projects that there are.
 * @throws TypeError for an option that cannot be.
 */
export function furtherProject(
  options: ProjectOptions,
  like: ProjectOptions,
  present: readonly ProjectSettings[],
): ProjectSettings {
  const { secretKey, dataApiToken, dataApiSecretKey, callbackUrl, projectId: _, ...common } = like;
  const last = Math.max(...present.map((project) => project.projectId));
  const { projectId = last + 1, ...own } = withoutUndefined(options);
  return projectSettings({ ...withoutUndefined(common), ...own, projectId }, ownKeysOf(projectId));
}

function projectSettings(
  options: ProjectOptions & { readonly projectId: number },
  keys: Readonly<Record<keyof typeof ownKeys, string>>,
): ProjectSettings {
  const { callbacks = {}, projectId } = options;
  assertWholeNumber("projectId", projectId, 1);
  for (const name of ["secretKey", "dataApiToken", "dataApiSecretKey"] as const) {
    if (options[name] === "") {
      throw new TypeError(`${name} must not be empty.`);
    }
  }
  const { basicTime: basic = 0, thresholdTime: threshold = "1h", clock = "real" } = options;
  const basicTime = milliseconds("basicTime", basic, { least: 0, most: Number.POSITIVE_INFINITY });
  const thresholdTime = milliseconds("thresholdTime", threshold, { most: Number.POSITIVE_INFINITY });
  if (thresholdTime <= basicTime) {
    throw new TypeError("thresholdTime must be more than basicTime.");
  }
  speedOf(clock);
  assertWholeNumber("keep", options.keep, 1);
  assertWholeNumber("callbacks.duplicates", Number(callbacks.duplicates ?? 0), 0);
  if (callbacks.order !== undefined && !["kept", "shuffled"].includes(callbacks.order)) {
    throw new TypeError('callbacks.order must be "kept" or "shuffled".');
  }
  if (options.scenario !== undefined) {
    scenarioNamed(options.scenario);
  }
  return {
    projectId,
    secretKey: options.secretKey ?? keys.secretKey,
    dataApiToken: options.dataApiToken ?? keys.dataApiToken,
    dataApiSecretKey: options.dataApiSecretKey ?? keys.dataApiSecretKey,
    callbackUrl: options.callbackUrl === undefined ? undefined : receiver(options.callbackUrl),
    clock,
    basicTime,
    thresholdTime,
    scenario: options.scenario,
    shuffled: callbacks.order === "shuffled",
    copies: Number(callbacks.duplicates ?? 0),
    progress: callbacks.progress ?? false,
    timeout: milliseconds("callbacks.timeout", callbacks.timeout ?? "10s"),
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

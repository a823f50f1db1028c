import { assertWholeNumber } from "../../options/assert-whole-number.js";
import { milliseconds } from "../../options/duration.js";
import { InvalidInput } from "../../options/invalid-input.js";
import { withoutUndefined } from "../../options/without-undefined.js";
import { scenarioNamed } from "../service/scenarios.js";
import { speedOf } from "../time/clock.js";
import type { ProjectOptions, SandboxOptions } from "./options.js";
import { ownKeys, ownKeysOf } from "./own-keys.js";
import type { ProjectSettings } from "./project-settings.js";
import { receiver } from "./web-address.js";

/** More copies of each callback would hold up other projects, and test nothing more. */
const mostCopies = 100;

/** The options of a sandbox with their defaults. */
export type Settings = ReturnType<typeof settingsOf>;

/** @throws TypeError for an option that cannot be. */
export function settingsOf(options: SandboxOptions) {
  const { port, host = "127.0.0.1", projects = [], data, controlToken, ...first } = options;
  assertWholeNumber("port", port, 0, 65_535);
  if (controlToken === "") {
    throw new InvalidInput("controlToken must not be empty.");
  }
  if (data === "") {
    throw new InvalidInput("data must be the path of a file.");
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
  if (typeof options !== "object" || options === null) {
    throw new InvalidInput("The options of a project must be an object.");
  }
  const { secretKey, dataApiToken, dataApiSecretKey, callbackUrl, projectId: _, ...common } = like;
  const last = Math.max(...present.map((project) => project.projectId));
  const { projectId = last + 1, ...own } = withoutUndefined(options);
  const callbacks = { ...withoutUndefined(common.callbacks ?? {}), ...withoutUndefined(own.callbacks ?? {}) };
  return projectSettings({ ...withoutUndefined(common), ...own, projectId, callbacks }, ownKeysOf(projectId));
}

function projectSettings(
  options: ProjectOptions & { readonly projectId: number },
  keys: Readonly<Record<keyof typeof ownKeys, string>>,
): ProjectSettings {
  const { callbacks = {}, projectId } = options;
  assertWholeNumber("projectId", projectId, 1);
  for (const name of ["secretKey", "dataApiToken", "dataApiSecretKey"] as const) {
    if (options[name] === "") {
      throw new InvalidInput(`${name} must not be empty.`);
    }
  }
  const { basicTime: basic = 0, thresholdTime: threshold = "1h", clock = "real" } = options;
  const basicTime = milliseconds("basicTime", basic, { least: 0, most: Number.POSITIVE_INFINITY });
  const thresholdTime = milliseconds("thresholdTime", threshold, { most: Number.POSITIVE_INFINITY });
  if (thresholdTime <= basicTime) {
    throw new InvalidInput("thresholdTime must be more than basicTime.");
  }
  speedOf(clock);
  assertWholeNumber("seed", options.seed, Number.MIN_SAFE_INTEGER);
  assertWholeNumber("keep", options.keep, 1);
  assertWholeNumber("callbacks.duplicates", Number(callbacks.duplicates ?? 0), 0, mostCopies);
  if (callbacks.order !== undefined && !["kept", "shuffled"].includes(callbacks.order)) {
    throw new InvalidInput('callbacks.order must be "kept" or "shuffled".');
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

import type { SandboxProjectRequest } from "#generated/sandbox/types";
import type { Duration } from "../../options/duration.js";
import { withoutUndefined } from "../../options/without-undefined.js";
import type { ScenarioName } from "../service/scenarios.js";
import type { ProjectOptions } from "../settings/options.js";

/** The names of the options, where a call has others. */
const names: Readonly<Record<string, string>> = {
  projectId: "project_id",
  secretKey: "secret_key",
  dataApiToken: "data_api_token",
  dataApiSecretKey: "data_api_secret_key",
  basicTime: "basic_time",
  thresholdTime: "threshold_time",
  "callbacks.timeout": "timeout",
  "callbacks.duplicates": "duplicates",
  "callbacks.order": "order",
};

/** What a message says of options, in the words of a call. */
export const inWordsOfCall = (message: string): string =>
  message.replace(/\b(?:callbacks\.)?[a-z]+[A-Z]?\w*/g, (name) =>
    Object.hasOwn(names, name) ? (names[name] as string) : name,
  );

/** A project that the control API is asked for, as the options of `startSandbox` have it. */
export const projectOptions = (asked: SandboxProjectRequest): ProjectOptions =>
  withoutUndefined({
    projectId: asked.project_id,
    secretKey: asked.secret_key,
    dataApiToken: asked.data_api_token,
    dataApiSecretKey: asked.data_api_secret_key,
    callbackUrl: asked.callback_url,
    clock: asked.clock,
    basicTime: asked.basic_time as Duration | undefined,
    thresholdTime: asked.threshold_time as Duration | undefined,
    scenario: asked.scenario as ScenarioName | undefined,
    callbacks: {
      order: asked.order,
      duplicates: asked.duplicates,
      progress: asked.progress,
      timeout: asked.timeout as Duration | undefined,
    },
    seed: asked.seed,
    autoComplete: asked.auto,
    keep: asked.keep,
  });

import type { ScenarioName } from "../service/scenarios.js";
import type { ClockMode } from "../time/clock.js";

/** The options of a project with their defaults. Time spans are in milliseconds. */
export interface ProjectSettings {
  readonly projectId: number;
  readonly secretKey: string;
  readonly dataApiToken: string;
  readonly dataApiSecretKey: string;
  readonly callbackUrl: string | undefined;
  readonly clock: ClockMode;
  readonly basicTime: number;
  readonly thresholdTime: number;
  readonly scenario: ScenarioName | undefined;
  readonly shuffled: boolean;
  readonly copies: number;
  readonly progress: boolean;
  readonly timeout: number;
  readonly seed: number | undefined;
  readonly autoComplete: boolean;
  readonly keep: number;
}

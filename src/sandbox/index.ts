export type {
  SandboxAttempt,
  SandboxClock,
  SandboxFault,
  SandboxPayment,
  SandboxProject,
  SandboxRequest,
  SandboxSnapshot,
  SandboxState,
  SandboxTimelineEntry,
} from "#generated/sandbox/types";
export type { Duration } from "../options/duration.js";
export type { SentCallback as SandboxCallback } from "./control/show-callback.js";
export type { Sandbox, SandboxControl } from "./sandbox.js";
export type { SandboxEvent } from "./sandbox-event.js";
export {
  type PaymentScenarioName,
  type Scenario,
  type ScenarioName,
  scenarios,
  testAmounts,
  testCards,
} from "./service/scenarios.js";
export type { ProjectOptions, SandboxOptions } from "./settings/options.js";
export { startSandbox } from "./start-sandbox.js";
export type { ClockMode } from "./time/clock.js";

export type { Duration } from "../options/duration.js";
export type { Attempt, CallbackKind, CallbackState } from "./callback.js";
export type { ClockMode } from "./clock.js";
export type { SandboxOptions } from "./sandbox-options.js";
export {
  type PaymentScenarioName,
  type Scenario,
  type ScenarioName,
  scenarios,
  testAmounts,
  testCards,
} from "./scenarios.js";
export { type Sandbox, type SandboxEvent, startSandbox } from "./start-sandbox.js";
export type { CallbackView, PaymentView } from "./views.js";

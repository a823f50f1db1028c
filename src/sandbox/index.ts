export type { Duration } from "../options/duration.js";
export type { Attempt, CallbackKind, CallbackState } from "./callbacks/callback-record.js";
export type { SandboxOptions } from "./options.js";
export {
  type PaymentScenarioName,
  type Scenario,
  type ScenarioName,
  scenarios,
  testAmounts,
  testCards,
} from "./service/scenarios.js";
export { type Sandbox, type SandboxEvent, startSandbox } from "./start-sandbox.js";
export type { ClockMode } from "./time/clock.js";
export type { CallbackView, PaymentView } from "./views.js";

export { CannotRunError } from "./cannot-run-error.js";
export type {
  Check,
  CheckLevel,
  CheckOutcome,
  CheckResult,
  CheckRunOptions,
  CheckSource,
} from "./check.js";
export { CheckFailedError } from "./check-failed-error.js";
export type { GateCheck } from "./gate/gate-check.js";
export { gateChecks } from "./gate/gate-checks.js";
export type { GateLack } from "./gate/gate-lack.js";
export type { GateOptions } from "./gate/gate-options.js";
export type { ReceiverCheck } from "./receiver/receiver-check.js";
export { receiverChecks } from "./receiver/receiver-checks.js";
export type { CheckedOrder, ReceiverOptions } from "./receiver/receiver-options.js";
export type { ConformanceReport } from "./report.js";
export { type JsonReport, jsonReport } from "./reports/json-report.js";
export { junitReport } from "./reports/junit-report.js";
export { markdownReport } from "./reports/markdown-report.js";
export { tapReport } from "./reports/tap-report.js";
export { type RunChecksOptions, runChecks } from "./run-checks.js";

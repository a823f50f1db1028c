import type { GateCheck } from "./gate-check.js";

/** What a Gate has to do, and should do. */
export const gateChecks: readonly GateCheck[] = [];

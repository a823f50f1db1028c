import type { Check } from "../check.js";
import { defineCheck } from "../define-check.js";
import { Gate } from "./gate.js";
import type { GateOptions } from "./gate-options.js";

/** A demand on a Gate. */
export type GateCheck = Check<GateOptions>;

/** Makes a check of a Gate. @param examine Comes to an end if the demand holds. */
export const gateCheck = (
  details: Omit<GateCheck, "run">,
  examine: (gate: Gate) => Promise<void>,
): GateCheck => defineCheck(details, (options, how) => new Gate(options, how), examine);

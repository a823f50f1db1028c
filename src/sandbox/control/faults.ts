import * as operations from "#generated/sandbox/operations";
import type { SandboxFault } from "#generated/sandbox/types";
import { problemsOf } from "../../errors/problems-of.js";
import { type Duration, milliseconds } from "../../options/duration.js";
import { InvalidInput } from "../../options/invalid-input.js";
import type { Fault } from "../platform/faults.js";

/** @throws TypeError when one cannot be. */
export function faultsIn(faults: readonly SandboxFault[]): Fault[] {
  if (!Array.isArray(faults) || faults.some((fault) => typeof fault !== "object" || fault === null)) {
    throw new InvalidInput("faults must be an array of objects; an empty one switches all off.");
  }
  if (faults.some(({ at, does }) => at === "callbacks" && does === "status")) {
    throw new InvalidInput("A callback is sent, and has no status: choose delay or cut for it.");
  }
  const isValid = operations.setFaults.request;
  if (isValid({ faults })) {
    return faults.map(faultIn);
  }
  const [{ path, message } = { path: "faults", message: "is not valid" }] = problemsOf(isValid.errors);
  throw new InvalidInput(`${path} ${message}.`);
}

function faultIn(fault: SandboxFault): Fault {
  const { at, does, share = 1, delay = 0, status = 500, carried_out = false } = fault;
  return {
    at,
    does,
    share,
    delay: milliseconds("delay", delay as Duration, { least: does === "delay" ? 1 : 0 }),
    status,
    carriedOut: carried_out,
  };
}

/** A fault with what is of no use for it left out. */
export const showFault = ({ at, does, share, delay, status, carriedOut }: Fault): SandboxFault => ({
  at,
  does,
  share,
  ...(does === "delay" && { delay }),
  ...(does === "status" && { status }),
  ...(does !== "delay" && at !== "callbacks" && { carried_out: carriedOut }),
});

import type { SandboxFault } from "#generated/sandbox/types";
import { type Duration, milliseconds } from "../../options/duration.js";
import type { Fault } from "../platform/faults.js";

/** @throws TypeError when it cannot be. */
export function faultIn(fault: SandboxFault): Fault {
  const { at, does, share = 1, delay = 0, status = 500, carried_out = false } = fault;
  if (!(share >= 0 && share <= 1)) {
    throw new TypeError(`share must be a number from 0 to 1, not ${share}.`);
  }
  if (at === "callbacks" && does === "status") {
    throw new TypeError("A callback is sent, and has no status: choose delay or cut for it.");
  }
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

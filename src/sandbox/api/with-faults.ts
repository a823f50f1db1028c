import { setTimeout as sleep } from "node:timers/promises";
import type { FaultPlace } from "../platform/faults.js";
import type { Project } from "../platform/project.js";

/**
 * Carries out a request, unless the faults of the project are against it.
 *
 * @param failed What is answered with a status of 5xx.
 * @returns What came of it, or `"cut"` when the connection is to break off without an answer.
 */
export async function withFaults<Came>(
  project: Project,
  place: FaultPlace,
  { carryOut, failed }: { carryOut: () => Promise<Came>; failed: (status: number) => Came | Promise<Came> },
): Promise<Came | "cut"> {
  const faults = project.faults.draw(place);
  if (faults.length === 0) {
    return carryOut();
  }
  const delay = Math.max(...faults.map((fault) => (fault.does === "delay" ? fault.delay : 0)));
  const broken = faults.find(({ does }) => does !== "delay");
  const came = broken && !broken.carriedOut ? undefined : await carryOut();
  // In real time, as whoever waits does. Once the sandbox is closed, nobody waits any more.
  await sleep(delay, undefined, { ref: false });
  if (broken) {
    return broken.does === "cut" ? "cut" : failed(broken.status);
  }
  return came as Came;
}

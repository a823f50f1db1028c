import { spawnSync } from "node:child_process";

/** Whether a program is on this machine. */
export function hasProgram(name: string): boolean {
  return spawnSync("which", [name]).status === 0;
}

import { readFileSync, writeFileSync } from "node:fs";
import { lint } from "../../generate/bundle.js";
import { startChecks } from "./checks.js";
import { writeDescriptions, writeRest } from "./generated.js";
import type { Stage, Task, Verdict } from "./messages.js";

/**
 * Tries faults in the copy of the project that it is started in: one after the other, with all tools loaded
 * once.
 */
const checks = await startChecks({ withRecords: !process.argv.includes("--no-records") });

process.on("message", async (task: Task) => {
  process.send?.(await tried(task).catch(broken));
});
process.on("disconnect", () => process.exit());
process.send?.("ready");

async function tried({ file, text }: Task): Promise<Verdict> {
  if (file === undefined || text === undefined) {
    return verdict();
  }
  const original = readFileSync(file, "utf8");
  try {
    writeFileSync(file, text);
    return await verdict();
  } finally {
    writeFileSync(file, original);
  }
}

/** What is quick and sees most comes first; lint, which takes as long as the rest, only for what nothing else sees. */
async function verdict(): Promise<Verdict> {
  const described = attempt("generate", writeDescriptions);
  if ("verdict" in described) {
    return described;
  }
  checks.changed(described.changed);
  const early = await checks.ofDescriptions();
  if (early !== undefined) {
    // The code is then of another contract; the next fault finds it so, and writes it anew.
    return { verdict: "killed", stage: "test", by: early };
  }
  const rest = await writeRest(described.bundles).catch((error) => killed("generate", error));
  if ("verdict" in rest) {
    return rest;
  }
  checks.changed(rest);
  const by = await checks.ofAll();
  if (by !== undefined) {
    return { verdict: "killed", stage: "test", by };
  }
  const linted = attempt("lint", lint);
  return linted ?? { verdict: "survived" };
}

function attempt<T>(stage: Stage, work: () => T): T | Verdict {
  try {
    return work();
  } catch (error) {
    return killed(stage, error);
  }
}

/** Of a report the first problem, without what frames it. */
function killed(stage: Stage, error: unknown): Verdict {
  const lines = messageOf(error)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const problem = lines.findIndex((line) => /^\[\d+\] /.test(line));
  return { verdict: "killed", stage, by: lines.slice(Math.max(problem, 0)).slice(0, 2).join(" ") };
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

const broken = (error: unknown): Verdict => ({
  verdict: "error",
  by: error instanceof Error ? (error.stack ?? error.message) : String(error),
});

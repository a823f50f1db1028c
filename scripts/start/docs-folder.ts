import { spawn } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";

const folder = "docs";

/** All that it is made from. */
const sources = [
  "spec",
  "generated/diagrams",
  "redocly.yaml",
  "scripts/docs",
  "scripts/redocly",
  "examples",
  "package-lock.json",
];

/** Whether the documentation has been built since the last change of what it is made from. */
export function areDocsFresh(): boolean {
  const built = statSync(join(folder, "index.html"), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return sources.every((source) => changedAt(source) <= built);
}

/**
 * The folder of the documentation, built if need be, in a process of its own, as it takes some seconds.
 *
 * @throws Error with what the build says.
 */
export async function docsFolder(): Promise<string> {
  if (areDocsFresh()) {
    return folder;
  }
  const script = ["--conditions=cup-source", "--import", "tsx", "scripts/docs/index.ts"];
  const child = spawn(process.execPath, script, { stdio: ["ignore", "ignore", "pipe"] });
  const [problem, code] = await Promise.all([
    text(child.stderr),
    new Promise<number | null>((resolve, reject) => child.once("error", reject).once("close", resolve)),
  ]);
  if (code !== 0) {
    throw new Error(problem.trim());
  }
  return folder;
}

function changedAt(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) {
    return stats?.mtimeMs ?? 0;
  }
  return Math.max(0, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}

import { spawn } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";

const page = "docs/index.html";

/** All that the page is made from: the contract has the guides in it. */
const sources = [
  "generated/openapi.json",
  "generated/diagrams",
  "redocly.yaml",
  "scripts/docs.ts",
  "scripts/redocly",
  "package-lock.json",
];

/** Whether the page has been built since the last change of what it is made from. */
export function isDocsPageFresh(): boolean {
  const built = statSync(page, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return sources.every((source) => changedAt(source) <= built);
}

/**
 * The page, built if need be, in a process of its own, as it takes some seconds.
 *
 * @throws Error with what the build says.
 */
export async function docsPage(): Promise<string> {
  if (isDocsPageFresh()) {
    return page;
  }
  const script = ["--conditions=cup-source", "--import", "tsx", "scripts/docs.ts"];
  const child = spawn(process.execPath, script, { stdio: ["ignore", "ignore", "pipe"] });
  const [problem, code] = await Promise.all([
    text(child.stderr),
    new Promise<number | null>((resolve, reject) => child.once("error", reject).once("close", resolve)),
  ]);
  if (code !== 0) {
    throw new Error(problem.trim());
  }
  return page;
}

function changedAt(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) {
    return stats?.mtimeMs ?? 0;
  }
  return Math.max(0, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const bumps = ["patch", "minor", "major"] as const;

/** How much of a version a release moves. */
export type Bump = (typeof bumps)[number];

/** The largest step that the changesets in a folder announce for a package; undefined if there are none. */
export function pendingBump(name: string, folder = ".changeset"): Bump | undefined {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const found = files
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .map((file) => /^---\n([\s\S]*?)\n---/.exec(readFileSync(join(folder, file), "utf8"))?.[1] ?? "")
    .map((head) => bumps.indexOf(parse(head)?.[name]));
  return bumps[Math.max(-1, ...found)];
}

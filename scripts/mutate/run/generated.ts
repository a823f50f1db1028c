import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Bundles, bundle } from "../../generate/bundle.js";
import { codeFiles } from "../../generate/code-files.js";
import { descriptionFiles } from "../../generate/description-files.js";
import { renderDiagrams } from "../../generate/render-diagrams.js";

const target = "generated";

/** Writes the descriptions; the paths of those that are other than before. */
export function writeDescriptions(): { changed: string[]; bundles: Bundles } {
  const bundles = bundle();
  return { changed: put(descriptionFiles(bundles)), bundles };
}

/**
 * Made by Redocly, which takes longer than all the rest: a fault of the contract shows in the descriptions that they
 * play, and `spec/workflows/` is not among what is made wrong.
 */
const workflows = join(target, "workflows");

/** Writes all the rest of `generated/` but the workflows; the paths of what is other than before. */
export async function writeRest(bundles: Bundles): Promise<string[]> {
  const pictures = [...renderDiagrams()].map(([name, svg]): [string, string] => [`diagrams/${name}`, svg]);
  const files = [...pictures, ...(await codeFiles(bundles))];
  const written = new Set([...files, ...descriptionFiles(bundles)].map(([name]) => join(target, name)));
  const surplus = list(target).filter((path) => !written.has(path) && !path.startsWith(workflows));
  for (const path of surplus) {
    rmSync(path);
  }
  return [...put(files), ...surplus];
}

function put(files: [string, string][]): string[] {
  const changed = files.map(([name, text]) => ({ path: join(target, name), text })).filter(isOther);
  for (const { path, text } of changed) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return changed.map(({ path }) => path);
}

function isOther({ path, text }: { path: string; text: string }): boolean {
  try {
    return readFileSync(path, "utf8") !== text;
  } catch {
    return true;
  }
}

const list = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Description } from "../description.js";
import { refuseTraces } from "../traces.js";
import { markdownFiles } from "./markdown-files.js";

/**
 * Writes the documentation as Markdown into a folder, in place of what was there before.
 *
 * @param description The bundle of the page, without links.
 * @returns The paths of the files in the folder.
 * @throws Error when prose names what does not exist, or a text has a trace of this machine.
 */
export function writeMarkdown(description: Description, folder: string): string[] {
  const files = markdownFiles(description);
  for (const path of files.keys()) {
    const [first = ""] = path.split("/");
    rmSync(join(folder, first), { recursive: true, force: true });
  }
  for (const [path, text] of files) {
    refuseTraces(path, text);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return [...files.keys()];
}

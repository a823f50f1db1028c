import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The built documentation, which the package ships: the page, compressed, and Markdown. The path is the same from
 * src/cli/ and from dist/cli/.
 */
const docsFolder = fileURLToPath(new URL("../../docs/", import.meta.url));

/** The folder of the documentation; undefined in a clone that has not built it. */
export function builtDocs(folder = docsFolder): string | undefined {
  return existsSync(join(folder, "index.html.gz")) ? folder : undefined;
}

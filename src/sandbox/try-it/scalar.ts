import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

/** The renderer of the page, in one file that a browser runs. */
export interface Scalar {
  readonly version: string;
  readonly file: string;
}

/** What a user is told to install: the version that the tests run with. */
export const scalarVersion = "1.72.1";

/**
 * Scalar, which is large and of use in development only, so that the package leaves its installation to the user. It is
 * looked for beside the package, then in the project that the sandbox is started in: `npx` keeps the package elsewhere.
 *
 * @param places Files or folders to look from.
 * @returns `undefined` where it is not installed.
 */
export function findScalar(
  places: readonly string[] = [import.meta.url, pathToFileURL(join(process.cwd(), "package.json")).href],
): Scalar | undefined {
  for (const place of places) {
    const folder = folderFrom(place);
    const file = folder && join(folder, "dist/browser/standalone.js");
    if (file && existsSync(file)) {
      const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      return { version: String(version), file };
    }
  }
  return undefined;
}

/** Where the package stands. It exports neither its manifest nor the file for browsers, but a style beside both. */
function folderFrom(place: string): string | undefined {
  try {
    return join(createRequire(place).resolve("@scalar/api-reference/style.css"), "../..");
  } catch {
    return undefined;
  }
}

const compress = promisify(gzip);
const kept = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/** The file, as it is or compressed: 4 MB, of which one form is kept once it was asked for. */
export function scalarBytes({ file }: Scalar, compressed: boolean): Promise<Uint8Array<ArrayBuffer>> {
  const name = `${file} ${compressed}`;
  const bytes = kept.get(name) ?? readBytes(file, compressed);
  kept.set(name, bytes);
  bytes.catch(() => kept.delete(name));
  return bytes;
}

async function readBytes(file: string, compressed: boolean): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readFile(file);
  return new Uint8Array(compressed ? await compress(bytes) : bytes);
}

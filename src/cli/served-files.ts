import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join, sep } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";

/** A file in both forms in which it can be sent. */
export interface ServedFile {
  readonly type: string;
  readonly digest: string;
  body(form: "gzip" | "plain"): Buffer;
}

/** What a documentation is made of. A file of another kind is not served. */
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
};

/**
 * Reads the files of a folder by their paths in an address: `/guides/mock.md`. `page.html.gz` is `/page.html`, and
 * `index.html` also its folder, `/`. Links, and names that begin with a dot, are left out: only what was built
 * is served, whatever stands beside it.
 */
export function servedFiles(folder: string): ReadonlyMap<string, ServedFile> {
  const files = new Map<string, ServedFile>();
  // Of a file in both forms the compressed one, which comes last.
  for (const file of filesBelow(folder).sort()) {
    const isCompressed = file.endsWith(".gz");
    const name = isCompressed ? file.slice(0, -3) : file;
    const type = types[extname(name)];
    if (type !== undefined) {
      const served = servedFile(readFileSync(join(folder, file)), isCompressed, type);
      const path = `/${name.split(sep).join("/")}`;
      files.set(path, served);
      if (/\/index\.html$/.test(path)) {
        files.set(path.slice(0, -"index.html".length), served);
      }
    }
  }
  return files;
}

/** Paths below a folder. Whether `recursive` of readdir follows links differs between the versions of Node. */
function filesBelow(folder: string, below = ""): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith("."))
    .flatMap((entry) => {
      const path = join(below, entry.name);
      if (entry.isDirectory()) {
        return filesBelow(folder, path);
      }
      return entry.isFile() ? [path] : [];
    });
}

function servedFile(stored: Buffer, isCompressed: boolean, type: string): ServedFile {
  let compressed = isCompressed ? stored : undefined;
  return {
    type,
    digest: createHash("sha256").update(stored).digest("base64url"),
    body(form) {
      if (form === "plain") {
        return isCompressed ? gunzipSync(stored) : stored;
      }
      compressed ??= gzipSync(stored);
      return compressed;
    },
  };
}

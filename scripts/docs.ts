import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { redocly } from "./redocly/redocly.js";

/**
 * The page's only outside address: Redocly's logo. The page credits Redocly in words instead, and stays
 * offline.
 */
const logo = "https://cdn.redoc.ly/redoc/logo-mini-full.svg";
const credit =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='44' height='14'%3E%3Ctext y='11' font-family='sans-serif' font-size='11' fill='%230d5cab'%3ERedocly%3C/text%3E%3C/svg%3E";

/**
 * Redoc breaks a name anywhere when the text beside it is long. The first column of a table is for names; on a
 * narrow screen there is no room for whole ones, but for pieces that can be read.
 */
const style =
  "<style>td:first-child:has(code) { min-width: 5.5rem }" +
  "@media (min-width: 50rem) { td:first-child code { white-space: nowrap } }</style>";

/**
 * Builds the Redoc page: one HTML file with everything inside it, to open, and beside it `.gz`, the same
 * compressed, to ship and serve.
 *
 * @returns Path of the HTML file.
 * @throws Error with Redocly's report when the contract does not build.
 */
export function buildDocs(file = "docs/index.html"): string {
  mkdirSync(dirname(file), { recursive: true });
  const build = redocly([
    "build-docs",
    "page",
    "--inlineBundle",
    "--title=CUP QuickPay",
    "--openapi.layout=stacked",
    `--output=${file}`,
  ]);
  if (!build.ok) {
    throw new Error(
      `${build.output}\nThe page could not be built. Mend the contract, then run: npm run docs`,
    );
  }
  const html = readFileSync(file, "utf8");
  if (!html.includes(logo)) {
    throw new Error(`Redoc no longer loads ${logo}: look for what it loads now (scripts/docs.ts).`);
  }
  const page = html
    .replaceAll(logo, credit)
    .replace(/<html(?=>)/, '<html lang="en"')
    .replace("<head>", `<head><link rel="icon" href="data:,">${style}`);
  writeFileSync(file, page);
  writeFileSync(`${file}.gz`, gzipSync(page, { level: 9 }));
  return file;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(`Wrote ${buildDocs()}. Open it in a browser; it needs no network.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

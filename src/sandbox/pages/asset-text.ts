import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

/** Assets of other packages, and where they stand in them. */
const foreign = { "idiomorph.js": "idiomorph/dist/idiomorph.min.js" } as const;

/** Every asset that the pages load. */
export const assetNames = [
  "style.css",
  "customer.css",
  "developer.css",
  "pay.js",
  "frame.js",
  "copy.js",
  "dashboard.js",
  ...Object.keys(foreign),
] as const;

const texts = new Map<string, string>();

/**
 * The text of an asset. In the package all of them stand in `assets/`, in development those of other packages
 * are read from where they are installed.
 */
export function assetText(name: string): string {
  const text = texts.get(name) ?? readFileSync(assetFile(name), "utf8");
  texts.set(name, text);
  return text;
}

function assetFile(name: string): URL {
  const inPackage = new URL(`./assets/${name}`, import.meta.url);
  if (existsSync(inPackage)) {
    return inPackage;
  }
  const file = foreign[name as keyof typeof foreign];
  return file === undefined
    ? new URL(`../assets/${name}`, import.meta.url)
    : pathToFileURL(createRequire(import.meta.url).resolve(file));
}

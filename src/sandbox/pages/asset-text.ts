import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

/** Assets of other packages, and where they stand in them. */
const foreign = { "idiomorph.js": "idiomorph/dist/idiomorph.min.js" } as const;

/** What is made of modules of the sandbox, with the signature in it that everything signs with. */
const bundled = "try-it.js";

/** Every asset that the pages load. */
export const assetNames = [
  "colours.css",
  "style.css",
  "customer.css",
  "developer.css",
  "pay.js",
  "frame.js",
  "copy.js",
  "dashboard.js",
  "try-it.css",
  bundled,
  ...Object.keys(foreign),
] as const;

const texts = new Map<string, string>();

/**
 * The text of an asset. In the package all of them stand in `assets/`, in development those of other packages
 * are read from where they are installed, and what is made of modules is made when it is asked for.
 */
export function assetText(name: string): string {
  const text = texts.get(name) ?? readAsset(name);
  texts.set(name, text);
  return text;
}

function readAsset(name: string): string {
  const inPackage = new URL(`./assets/${name}`, import.meta.url);
  if (existsSync(inPackage)) {
    return readFileSync(inPackage, "utf8");
  }
  if (name === bundled) {
    return bundle();
  }
  const file = foreign[name as keyof typeof foreign];
  return readFileSync(
    file === undefined
      ? new URL(`../assets/${name}`, import.meta.url)
      : pathToFileURL(createRequire(import.meta.url).resolve(file)),
    "utf8",
  );
}

/** Only in a clone, and for the build: the package has neither the modules nor the bundler. */
function bundle(): string {
  const { buildSync } = createRequire(import.meta.url)("esbuild") as typeof import("esbuild");
  const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
  const { outputFiles } = buildSync({
    entryPoints: [path("../try-it/browser/main.ts")],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2023",
    alias: { "#crypto": path("../../signature/hmac.web.ts") },
  });
  return outputFiles[0]?.text ?? "";
}

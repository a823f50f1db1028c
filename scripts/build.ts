import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Rolldown } from "tsdown";
import { assetText } from "../src/sandbox/pages/asset-text.js";
import { licences } from "./licences/licences.js";

/**
 * Builds the package: `src/` into `dist/`, with the development dependencies that some modules use, so that
 * the package has a single run-time dependency. What several entries use stands once, in `dist/chunks/`: as
 * deep as a folder of `src/`, so that a path relative to a module holds in both.
 */
const { exports, imports, bin } = JSON.parse(readFileSync("package.json", "utf8"));

/**
 * package.json names each file of dist/ that somebody may load; each is made of the file with its name in
 * src/.
 */
const names = new Set(
  [...JSON.stringify([exports, imports, bin]).matchAll(/"\.\/dist\/([^"]+)\.js"/g)].map(
    ([, name = ""]) => name,
  ),
);
const entry = Object.fromEntries([...names].map((name) => [name, `src/${name}.ts`]));

/** Packages of which a part is in dist/. */
const bundled = new Set<string>();

await build({
  config: false,
  entry,
  outDir: "dist",
  platform: "node",
  fixedExtension: false,
  hash: false,
  outputOptions: { chunkFileNames: "chunks/[name].js" },
  inputOptions: { resolve: { conditionNames: ["cup-source", "node", "import", "module", "default"] } },
  // The package's own imports are chosen by the runtime's conditions, in the user's hands.
  deps: { neverBundle: [/^#/], onlyBundle: false },
  dts: { entry: Object.values(entry).filter((file) => !file.startsWith("src/cli/")) },
  plugins: [{ name: "bundled", generateBundle: (_options, bundle) => noteBundled(bundle) }],
  logLevel: "warn",
  checks: { pluginTimings: false },
});
copyAssets();
writeFileSync("THIRD_PARTY_LICENSES.txt", licences(bundled));
console.log(`Built dist/, with parts of ${[...bundled].sort().join(", ")}.`);

function noteBundled(bundle: Rolldown.OutputBundle): void {
  for (const chunk of Object.values(bundle)) {
    for (const id of chunk.type === "chunk" ? chunk.moduleIds : []) {
      const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
      if (name && !id.endsWith(".d.ts")) {
        bundled.add(name);
      }
    }
  }
}

/**
 * What the sandbox's pages load: its own files, and the libraries that a browser runs. They stand beside the
 * module that reads them.
 */
function copyAssets(): void {
  const assets = "dist/chunks/assets";
  cpSync("src/sandbox/assets", assets, { recursive: true });
  for (const name of ["idiomorph.js", "try-it.js"]) {
    writeFileSync(join(assets, name), assetText(name));
  }
}

import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve, sep } from "node:path";
import { build, type Plugin } from "esbuild";

/**
 * Builds the package: tsc writes dist/, then the development dependencies that some modules use are bundled into them, so that
 * the package has a single run-time dependency.
 */
const dist = resolve("dist");
rmSync(dist, { recursive: true, force: true });

const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const { status } = spawnSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], { stdio: "inherit" });
if (status !== 0) process.exit(status ?? 1);

const requireForCommonJs =
  'import { createRequire as createRequireOfBundle } from "node:module";\nconst require = createRequireOfBundle(import.meta.url);';

const browserLibraries = {
  "chart.js": "node_modules/chart.js/dist/chart.umd.min.js",
  "htmx.js": "node_modules/htmx.org/dist/htmx.min.js",
  "sse.js": "node_modules/htmx-ext-sse/dist/sse.min.js",
};

/** Packages of which a part is in dist/: their licences go with them. */
const bundled = new Set<string>();
await bundle("sandbox/index.js", "sandbox");
await bundle("shop/shop.js", "shop");
await bundle("cli/index.js", "cli");
copyAssets();
writeFileSync(join(dist, "THIRD_PARTY_LICENSES.txt"), [...bundled].sort().map(licenceOf).join("\n\n"));

console.log(`Built dist/, with parts of ${[...bundled].sort().join(", ")}.`);

/**
 * Bundles what a module takes from node_modules into it. Modules of its own folder go in too if they are private to it; all
 * others stay imports, so that there is one copy of each.
 */
async function bundle(entry: string, folder?: string): Promise<void> {
  const file = join(dist, entry);
  const { metafile } = await build({
    entryPoints: [file],
    outfile: file,
    allowOverwrite: true,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    metafile: true,
    // CommonJS packages ask for Node's modules by require, which an ES module does not have.
    ...(folder && { banner: { js: requireForCommonJs } }),
    plugins: [outside(dirname(file), folder && join(dist, folder))],
  });
  for (const input of Object.keys(metafile.inputs)) {
    const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
    if (name) bundled.add(name);
  }
  if (!folder) return;
  for (const found of readdirSync(join(dist, folder), { recursive: true, withFileTypes: true })) {
    const path = join(found.parentPath, found.name);
    if (found.isFile() && path !== file && path.endsWith(".js")) rmSync(path);
  }
}

/** Leaves imports of the package's other modules as they are, relative to where the bundle stands. */
function outside(outdir: string, folder: string | undefined): Plugin {
  return {
    name: "outside",
    setup({ onResolve }) {
      // The package itself, by its own name or by its imports.
      onResolve({ filter: /^(#|cup-quickpay$)/ }, () => ({ external: true }));
      onResolve({ filter: /^\.{1,2}\// }, ({ path, importer, resolveDir }) => {
        if (!importer.startsWith(dist + sep)) return;
        const target = resolve(resolveDir, path);
        if (folder && target.startsWith(folder + sep)) return;
        const external = relative(outdir, target).replaceAll(sep, "/");
        return { path: external.startsWith(".") ? external : `./${external}`, external: true };
      });
    },
  };
}

/** What the sandbox's pages load: its own files, and the libraries that a browser runs. */
function copyAssets(): void {
  const target = join(dist, "sandbox/assets");
  cpSync("src/sandbox/assets", target, { recursive: true });
  for (const [name, source] of Object.entries(browserLibraries)) {
    cpSync(source, join(target, name));
    bundled.add(source.split("/")[1] ?? "");
  }
}

function licenceOf(name: string): string {
  const folder = join("node_modules", name);
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return `${name} ${version} (${license ?? "0BSD, says its repository"})\n\n${file ? readFileSync(join(folder, file), "utf8").trim() : ""}\n`;
}

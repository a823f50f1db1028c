import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

/** What makes Redoc's page accessible, keeps old addresses, and shows samples in one language: `browser/`, as one script. */
export function pageScript(): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL("browser/index.ts", import.meta.url))],
    bundle: true,
    format: "iife",
    minify: true,
    target: "es2022",
    write: false,
  });
  return outputFiles[0]?.text.replaceAll("</script", "<\\/script") ?? "";
}

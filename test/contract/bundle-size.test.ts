import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

/** The size of a browser's bundle that takes some names from the package, in bytes after gzip. */
async function sizeOf(names: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export ${names} from "./src/index.ts";`, resolveDir: "." },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    conditions: ["cup-source"],
    external: ["node:*"],
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? "").byteLength;
}

test("paymentPageUrl alone takes less than 12 kB", async () => {
  expect(await sizeOf("{ paymentPageUrl }")).toBeLessThan(12_000);
});

test("Everything takes less than 48 kB", async () => {
  expect(await sizeOf("*")).toBeLessThan(48_000);
});

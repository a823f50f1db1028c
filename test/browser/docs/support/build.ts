import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { TestProject } from "vitest/node";
import { buildDocs } from "../../../../scripts/docs/build-docs.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of the page, as a file. */
    docs: string;
  }
}

/** Builds the documentation once for all files of tests, into a folder that is gone when they have ended. */
export default function setup({ provide }: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), "cup-quickpay-docs-"));
  provide("docs", pathToFileURL(buildDocs(folder)).href);
  return () => rmSync(folder, { recursive: true, force: true });
}

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { redocly } from "../redocly/redocly.js";
import type { Contract, Impact } from "./change.js";

/** What `redocly diff` tells of a change, as far as it is used. */
export interface RedoclyChange {
  path: string;
  kind: "added" | "removed" | "modified";
  impact: Impact;
  property?: string;
  verdicts: { ruleId: string; impact: Impact; message: string }[];
  base?: { pointer: string; value?: unknown };
  revision?: { pointer: string; value?: unknown };
}

/** Compares two contracts by `redocly diff`. */
export function redoclyReport(base: Contract, revision: Contract): RedoclyChange[] {
  const folder = mkdtempSync(join(tmpdir(), "cup-quickpay-"));
  const file = (name: string) => join(folder, name);
  try {
    writeFileSync(file("base.json"), JSON.stringify(base, null, 2));
    writeFileSync(file("revision.json"), JSON.stringify(revision, null, 2));
    const { ok, output } = redocly([
      "diff",
      file("base.json"),
      file("revision.json"),
      `--config=${fileURLToPath(new URL("redocly.yaml", import.meta.url))}`,
      "--fail-on=none",
      "--format=json",
      `--output=${file("report.json")}`,
    ]);
    if (!ok) {
      throw new Error(`Redocly cannot compare the contracts.\n${output.replaceAll(folder, "")}`);
    }
    return JSON.parse(readFileSync(file("report.json"), "utf8")).changes;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

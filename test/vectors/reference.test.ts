import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { hasProgram } from "../support/has-program.js";
import { longPaths, tooLongPaths } from "./support/paths.js";
import { allPassed, run, runWith } from "./support/run-port.js";
import { vectorFiles } from "./support/vector-files.js";

const folder = mkdtempSync(join(tmpdir(), "cup-quickpay-vectors-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Without PHP, test/support/say-what-does-not-run.ts says so.
describe.runIf(hasProgram("php"))("PHP", () => {
  test("makes the vectors that are here: npm run vectors has been run", () => {
    const { status, stdout, stderr } = spawnSync("php", ["scripts/vectors/generate.php", folder], {
      encoding: "utf8",
    });
    expect(status, stdout + stderr).toBe(0);
    const stale = Object.keys(vectorFiles).filter(
      (name) =>
        readFileSync(join(folder, `${name}.json`), "utf8") !== readFileSync(`vectors/${name}.json`, "utf8"),
    );
    expect(stale).toEqual([]);
  });

  test("signs and verifies all vectors with its port", () => {
    expect(run("php", "php", "run_vectors.php")).toBe(allPassed);
  });

  test("refuses paths that would fill the memory with its port", () => {
    const program =
      'require "signature.php"; var_export(Signature\\verify(stream_get_contents(STDIN), "secret"));';
    expect(runWith(longPaths, "php", "php", "-r", program)).toBe("true");
    expect(runWith(tooLongPaths, "php", "php", "-r", program)).toBe("false");
  });
});

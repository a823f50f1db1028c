import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runScript, wayOut } from "./support/run-script.js";

test("An inbox in a folder starts anew after a start that was cut short, keeps out a second one, and ends with its process", async () => {
  const folder = mkdtempSync(join(tmpdir(), "cup-inbox-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "db");
  // What a first start leaves that was killed while it made the database.
  mkdirSync(`${path}.partial/base`, { recursive: true });
  writeFileSync(`${path}.partial/PG_VERSION`, "18");
  expect(await runScript("start-and-stop.ts", path).ended).toBe(
    `The database in ${path} is open in this process. ${wayOut}\nThe inbox was stopped. Create another one.\n1\nstopped\n0`,
  );
  expect(readdirSync(folder)).toEqual(["db"]);
});

import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runScript, wayOut } from "./support/run-script.js";

test("An inbox in a folder starts anew after a start that was cut short, keeps out a second one, and ends with its process", async () => {
  const folder = mkdtempSync(join(tmpdir(), "cup-inbox-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "orders");
  // What a first start leaves that was killed while it made the database.
  mkdirSync(join(path, "db.partial", "base"), { recursive: true });
  writeFileSync(join(path, "db.partial", "PG_VERSION"), "18");
  expect(await runScript("start-and-stop.ts", path).ended).toBe(
    `The database in ${path} is open in this process. ${wayOut}\nThe inbox was stopped. Create another one.\n1\nstopped\n0`,
  );
  expect(readdirSync(folder)).toEqual(["orders"]);
  expect(readdirSync(path)).toEqual(["db"]);
});

test("A folder that is there, and a link to it, stay the ones that they were, as they can be volumes; the database in it is for its owner only", async () => {
  const folder = mkdtempSync(join(tmpdir(), "cup-inbox-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "orders");
  mkdirSync(join(path, "lost+found"), { recursive: true });
  const link = join(folder, "link");
  symlinkSync(path, link);
  const { ino } = statSync(path);
  expect(await runScript("start-and-stop.ts", link).ended).toMatch(/\n1\nstopped\n0$/);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(statSync(path).ino).toBe(ino);
  expect(readdirSync(folder).sort()).toEqual(["link", "orders"]);
  expect(readdirSync(path).sort()).toEqual(["db", "lost+found"]);
  expect(statSync(join(path, "db")).mode & 0o777).toBe(0o700);
});

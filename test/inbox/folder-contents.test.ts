import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inboxFolder } from "../../src/inbox/database/inbox-folder.js";

let folder: string;
let names = 0;
/** A path that no other test has. */
const newPath = () => join(folder, `orders${++names}`);
/** A folder with some files and folders, the latter with a slash at their end. */
function newFolder(...entries: string[]): string {
  const path = newPath();
  mkdirSync(path);
  for (const entry of entries) {
    if (entry.endsWith("/")) {
      mkdirSync(join(path, entry), { recursive: true });
    } else {
      mkdirSync(join(path, entry, ".."), { recursive: true });
      writeFileSync(join(path, entry), "");
    }
  }
  return path;
}
const modeOf = (path: string) => (statSync(path).mode & 0o7777).toString(8);

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "cup-inbox-")));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("The folder of an inbox", () => {
  test("has its database inside, so that a volume can be the folder", () => {
    const path = newPath();
    expect(inboxFolder(path, false)).toEqual({
      database: join(path, "db"),
      partial: join(path, "db.partial"),
    });
  });

  test.each([
    ["nothing", []],
    ["what a new disk has by itself", ["lost+found/"]],
    ["a start that was killed before it had its lock", ["inbox.lock.5a0"]],
    ["a start that was killed while it made the database", ["db.partial/base/"]],
    ["a database", ["db/PG_VERSION"]],
    ["a database that another one has open", ["inbox.lock", "db/PG_VERSION"]],
    ["a database and files of the merchant", ["db/PG_VERSION", "notes.txt"]],
  ])("can have %s in it", (_, entries) => {
    const path = newFolder(...entries);
    expect(inboxFolder(path, false).database).toBe(join(path, "db"));
  });

  test.each([
    ["other files", ["photo.jpg"]],
    ["hidden files", [".env"]],
    ["a folder db of another program", ["db/schema.sql", "package.json"]],
    ["nothing but a folder db that has no database", ["db/"]],
    ["a lock, and a folder db that has no database", ["inbox.lock", "db/schema.sql"]],
  ])("is refused if it has %s", (_, entries) => {
    const path = newFolder(...entries);
    expect(() => inboxFolder(path, false)).toThrow(
      `The folder ${path} has files, but no database. Pass a folder that is empty or new.`,
    );
  });

  test("is refused if it is a database itself, with what to do", () => {
    const path = newFolder("PG_VERSION", "base/");
    for (const mustExist of [false, true]) {
      expect(() => inboxFolder(path, mustExist)).toThrow(
        `The folder ${path} is itself a database of PGlite or PostgreSQL. The inbox keeps its own in a folder “db” in the folder that it is given. ` +
          "Pass one that is empty or new. If this one is of PGlite, it can go on: move it, as “db”, into the new one. " +
          "If it is of a PostgreSQL server, use that by its address.",
      );
    }
  });

  test("is named, where the database in it was passed", () => {
    const path = newFolder("inbox.lock", "db/PG_VERSION");
    expect(() => inboxFolder(join(path, "db"), false)).toThrow(
      `The folder ${path}/db is itself a database of PGlite or PostgreSQL. The inbox keeps its own in a folder “db” in the folder that it is given. ` +
        `Pass the one above: ${path}`,
    );
  });

  test("can be a link, and stays one", () => {
    const path = newFolder();
    const link = newPath();
    symlinkSync(path, link);
    expect(inboxFolder(link, false).database).toBe(join(path, "db"));
  });

  test("is refused if it is a link to nothing", () => {
    const link = newPath();
    symlinkSync(join(folder, "gone"), link);
    expect(() => inboxFolder(link, false)).toThrow(
      `${link} is a link to a folder that is not there. Create that one, or pass another one.`,
    );
  });

  test("is refused if it is a file", () => {
    const path = newPath();
    writeFileSync(path, "");
    expect(() => inboxFolder(path, false)).toThrow(`${path} is a file. Pass a folder that is empty or new.`);
    expect(() => inboxFolder(path, true)).toThrow(`${path} is a file. Pass a folder.`);
  });

  test.each([
    ["is not there", undefined],
    ["is empty", []],
    ["has other files", ["photo.jpg"]],
  ])("that has to have a database, and %s, is left as it is", (_, entries) => {
    const path = entries ? newFolder(...entries) : newPath();
    const before = entries && modeOf(path);
    expect(() => inboxFolder(path, true)).toThrow(`There is no database in ${path}.`);
    expect(statSync(path, { throwIfNoEntry: false }) && modeOf(path)).toBe(before);
  });
});

describe("The owner alone may look into", () => {
  test("a folder that is made; others keep what they may in those above it", () => {
    const path = join(newPath(), "orders");
    inboxFolder(path, false);
    expect(modeOf(path)).toBe("700");
    expect(modeOf(join(path, ".."))).toBe((0o777 & ~process.umask()).toString(8));
  });

  test("a folder that was there, and is empty", () => {
    const path = newFolder();
    chmodSync(path, 0o755);
    inboxFolder(path, false);
    expect(modeOf(path)).toBe("700");
  });

  test("a database, also one that was moved into a folder that others may look into", () => {
    const path = newFolder("db/PG_VERSION");
    chmodSync(path, 0o755);
    chmodSync(join(path, "db"), 0o755);
    inboxFolder(path, false);
    expect([path, join(path, "db")].map(modeOf)).toEqual(["755", "700"]);
  });

  test.each([
    ["is the one for everybody's temporary files", [], 0o1777],
    ["has a database already", ["db/PG_VERSION"], 0o750],
  ])("but a folder that %s keeps its mode", (_, entries, mode) => {
    const path = newFolder(...entries);
    chmodSync(path, mode);
    inboxFolder(path, false);
    expect(modeOf(path)).toBe(mode.toString(8));
  });
});

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { lockFolder } from "../../src/inbox/database/folder-lock.js";
import { createCallbackInbox } from "../../src/inbox/index.js";
import { runScript as run, wayOut } from "./support/run-script.js";

let folder: string;
let names = 0;
/** A folder that no other test has, which is empty. */
function newPath(): string {
  const path = join(folder, `orders${++names}`);
  mkdirSync(path);
  return path;
}
const lockIn = (path: string) => join(path, "inbox.lock");

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cup-inbox-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const told = (path: string, read: (path: string) => string) => (existsSync(path) ? read(path).trim() : "");
/** What stands in a lock, of this process if nothing else is said. */
const holder = (fields: object) =>
  JSON.stringify({
    token: "another",
    host: hostname(),
    boot: told("/proc/sys/kernel/random/boot_id", (path) => readFileSync(path, "utf8")),
    pids: told("/proc/self/ns/pid", (path) => readlinkSync(path)),
    pid: process.pid,
    began: "",
    ...fields,
  });

describe("The lock of a folder", () => {
  test("is held by one in this process, and free again once it is released", async () => {
    const path = newPath();
    const lock = await lockFolder(path);
    await expect(lockFolder(`${path}/`)).rejects.toThrow(
      `The database in ${path}/ is open in this process. ${wayOut}`,
    );
    await lock.release();
    expect(existsSync(lockIn(path))).toBe(false);
    await (await lockFolder(path)).release();
  });

  test("keeps another process out, and is free at once when that is killed", async () => {
    const path = newPath();
    const { child, ended } = run("hold-folder.ts", path);
    await new Promise((resolve) => child.stdout?.once("data", resolve));
    await expect(lockFolder(path)).rejects.toThrow(
      `The database in ${path} is open in process ${child.pid}. ${wayOut}`,
    );
    child.kill("SIGKILL");
    await ended;
    await (await lockFolder(path)).release();
  });

  test("of another machine holds as long as that touches it", async () => {
    const path = newPath();
    writeFileSync(lockIn(path), holder({ host: "elsewhere", pid: 7 }));
    await expect(lockFolder(path)).rejects.toThrow(
      `The database in ${path} is open in process 7 on elsewhere. It is free 15 seconds after that has been killed. ${wayOut}`,
    );
    const before = new Date(Date.now() - 16_000);
    utimesSync(lockIn(path), before, before);
    await (await lockFolder(path)).release();
  });

  test.each([
    ["another container of the same name", { pids: "pid:[1]" }],
    ["another machine of the same name", { boot: "another" }],
  ])("of %s holds as long as that touches it, whatever has its number here", async (_, where) => {
    const path = newPath();
    // The numbers of a process that lives here, and of none.
    for (const pid of [process.pid, 2 ** 22 + 1]) {
      writeFileSync(lockIn(path), holder({ ...where, pid }));
      await expect(lockFolder(path)).rejects.toThrow(
        `The database in ${path} is open in process ${pid} of another container or machine. It is free 15 seconds after that has been killed. ${wayOut}`,
      );
      const before = new Date(Date.now() - 16_000);
      utimesSync(lockIn(path), before, before);
      await (await lockFolder(path)).release();
    }
  });

  test("goes with the folder, by whatever path that is opened", async () => {
    const path = newPath();
    const link = `${path}-link`;
    symlinkSync(folder, link);
    const again = join(link, basename(path));
    const lock = await lockFolder(path);
    expect(readdirSync(path)).toEqual(["inbox.lock"]);
    await expect(lockFolder(again)).rejects.toThrow(`The database in ${again} is open in this process. `);
    await lock.release();
  });

  test("that may not be read is another's, and stays", async () => {
    const path = newPath();
    // Root may read everything, but not this.
    symlinkSync("inbox.lock", lockIn(path));
    await expect(lockFolder(path)).rejects.toThrow(/^ELOOP: /);
    expect(readdirSync(path)).toEqual(["inbox.lock"]);
  });

  test("can be read by another user, so that it keeps that one out", async () => {
    const path = newPath();
    const lock = await lockFolder(path);
    expect(statSync(lockIn(path)).mode & 0o777).toBe(0o644);
    await lock.release();
  });

  test("is touched again and again, so that other machines see it", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    onTestFinished(() => void vi.useRealTimers());
    const path = newPath();
    const lock = await lockFolder(path);
    for (const _ of ["first", "second"]) {
      const before = new Date(Date.now() - 60_000);
      utimesSync(lockIn(path), before, before);
      vi.advanceTimersByTime(5000);
      expect(Date.now() - statSync(lockIn(path)).mtimeMs).toBeLessThan(15_000);
    }
    await lock.release();
  });

  test.runIf(existsSync("/proc/self/stat"))(
    "of a process whose number another one has got is free",
    async () => {
      const path = newPath();
      writeFileSync(lockIn(path), holder({ began: "1" }));
      await (await lockFolder(path)).release();
    },
  );

  test("that nobody can read is taken over", async () => {
    const path = newPath();
    writeFileSync(lockIn(path), "{");
    const lock = await lockFolder(path);
    expect(JSON.parse(readFileSync(lockIn(path), "utf8"))).toMatchObject({
      pid: process.pid,
      host: hostname(),
    });
    await lock.release();
  });

  test("that another one has taken meanwhile is left alone", async () => {
    const path = newPath();
    const lock = await lockFolder(path);
    writeFileSync(lockIn(path), holder({}));
    await lock.release();
    expect(existsSync(lockIn(path))).toBe(true);
  });

  test("lets one of many in who find it left behind", async () => {
    const path = newPath();
    writeFileSync(lockIn(path), holder({ pid: 2 ** 22 + 1 }));
    const children = Array.from({ length: 2 }, () => run("hold-folder.ts", path));
    const first = await Promise.race(
      children.map(({ child }) => new Promise((resolve) => child.stdout?.once("data", resolve))),
    );
    expect(String(first)).toBe("locked\n");
    const refused = await Promise.race(children.map(({ ended }) => ended));
    expect(refused).toBe("1");
  });
});

describe("An inbox in a folder", () => {
  test("does not touch a folder of something else", async () => {
    const path = newPath();
    writeFileSync(join(path, "photo.jpg"), "");
    await expect(
      createCallbackInbox({ secretKey: "secret", projectId: 1, database: { dataDir: path } }),
    ).rejects.toThrow(`The folder ${path} has files, but no database. Pass a folder that is empty or new.`);
    expect(existsSync(lockIn(path))).toBe(false);
  });
});

describe("Where a package is not installed, the inbox says what to do:", () => {
  test.each([
    [
      "pg-boss",
      "postgres://127.0.0.1:1/none",
      "The inbox needs pg-boss. Run: npm install pg-boss@12.38.0 @opentelemetry/api@1.9.0",
    ],
    [
      "@opentelemetry/api",
      "postgres://127.0.0.1:1/none",
      "The inbox needs pg-boss. Run: npm install pg-boss@12.38.0 @opentelemetry/api@1.9.0",
    ],
    ["pg", "postgres://127.0.0.1:1/none", "The inbox needs pg. Run: npm install pg@8"],
    [
      "@electric-sql/pglite",
      "",
      "The inbox needs @electric-sql/pglite. Run: npm install @electric-sql/pglite@0.5",
    ],
    [
      "pg-boss,pg,@electric-sql/pglite",
      "postgres://127.0.0.1:1/x",
      "The inbox needs pg-boss and pg. Run: npm install pg-boss@12.38.0 @opentelemetry/api@1.9.0 pg@8",
    ],
    [
      "pg-boss,pg,@electric-sql/pglite",
      undefined,
      "The inbox needs pg-boss and @electric-sql/pglite. Run: npm install pg-boss@12.38.0 @opentelemetry/api@1.9.0 @electric-sql/pglite@0.5",
    ],
  ])("%s", async (name, database, message) => {
    const { ended } = run("without-peer.ts", name, ...(database ? [database] : []));
    expect(await ended).toBe(`${message}\n0`);
  });

  test("what is wrong inside of a package is not taken for a missing one", async () => {
    const { ended } = run("without-peer.ts", "pg", "postgres://127.0.0.1:9/x", "broken");
    expect(await ended).toBe("Cannot find package\n0");
  });
});

test("Who has stood still, and was taken over, does nothing more, and leaves the other's lock alone", async () => {
  const folder = mkdtempSync(join(tmpdir(), "cup-lost-"));
  const lock = await lockFolder(folder);
  lock.assertHeld();
  const file = join(folder, "inbox.lock");
  writeFileSync(file, JSON.stringify({ token: "of another", host: "elsewhere", pid: 1, began: "" }));
  const later = vi.spyOn(Date, "now").mockReturnValue(Date.now() + 16_000);
  expect(() => lock.assertHeld()).toThrow("was taken over by another process while this one stood still");
  later.mockRestore();
  await lock.release();
  expect(JSON.parse(readFileSync(file, "utf8")).token).toBe("of another");
  rmSync(folder, { recursive: true });
});

import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { resolve } from "node:path";

/** Who holds the lock, as its file tells. */
interface Holder {
  readonly token: string;
  readonly host: string;
  readonly pid: number;
  /** When the process began, in the system's own words: a later process can have the same number. */
  readonly began: string;
}

/** Milliseconds: how often the file is touched, and when it counts as left behind by another machine. */
const touched = { every: 2000, stale: 15_000 };

/** Folders that this process has open. */
const open = new Set<string>();

/**
 * Keeps other processes out of a folder of PGlite, which itself lets two of them in and loses the rows of
 * both. The lock is a file beside the folder. It is free again when its process has ended, however that came.
 *
 * @throws Error that names the way out, if somebody else has it.
 */
export async function lockFolder(folder: string): Promise<{ release(): Promise<void> }> {
  const file = `${resolve(folder)}.lock`;
  if (open.has(file)) {
    throw inUse(folder, "this process");
  }
  const own: Holder = {
    token: randomUUID(),
    host: hostname(),
    pid: process.pid,
    began: beganAt(process.pid),
  };
  for (let tries = 0; !create(file, own); tries++) {
    const holder = holderOf(file);
    if (holder && isAlive(holder, file)) {
      throw inUse(folder, nameOf(holder));
    }
    if (tries === 3) {
      throw inUse(folder, "another process");
    }
    // Another one may have taken it over meanwhile.
    if (holderOf(file)?.token === holder?.token) {
      rmSync(file, { force: true });
    }
  }
  open.add(file);
  // Two that find a dead one's lock can both take it down, the second one the first one's new lock. So each
  // looks once more when that is over.
  await new Promise((done) => setTimeout(done, 100));
  if (holderOf(file)?.token !== own.token) {
    open.delete(file);
    throw inUse(folder, "another process");
  }
  const timer = setInterval(() => touch(file), touched.every);
  timer.unref();
  return {
    async release() {
      clearInterval(timer);
      open.delete(file);
      if (holderOf(file)?.token === own.token) {
        rmSync(file, { force: true });
      }
    },
  };
}

/**
 * Makes sure that nobody has a folder open, for those who want to know early. It takes no lock.
 *
 * @throws Error as `lockFolder`, if somebody has it.
 */
export function assertFolderIsFree(folder: string): void {
  const file = `${resolve(folder)}.lock`;
  const holder = holderOf(file);
  if (holder && isAlive(holder, file)) {
    throw inUse(folder, nameOf(holder));
  }
}

/** Whether the file could be made: with all that it says at once, or not at all. */
function create(file: string, holder: Holder): boolean {
  const draft = `${file}.${holder.token}`;
  writeFileSync(draft, JSON.stringify(holder));
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") {
      throw new Error(
        `The lock ${file} cannot be made. Put the folder of PGlite on a disk that has hard links.`,
        {
          cause: error,
        },
      );
    }
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

function holderOf(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

function isAlive({ host, pid, began }: Holder, file: string): boolean {
  // The number of a process on another machine, or in another container, says nothing here.
  if (host !== hostname()) {
    return Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) < touched.stale;
  }
  if (pid === process.pid && began === beganAt(pid)) {
    // A second copy of this module in this process may have it.
    return true;
  }
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  return began === "" || began === beganAt(pid);
}

/**
 * When a process began, where the system tells so in /proc; an empty text elsewhere. One that has ended, and that
 * nobody has buried yet, began never.
 */
function beganAt(pid: number): string {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name before it can have spaces and brackets.
    const [state, ...fields] = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return state === "Z" ? "never" : (fields[18] ?? "");
  } catch {
    return "";
  }
}

function touch(file: string): void {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // Somebody has taken it away; there is nothing to be done about it here.
  }
}

const nameOf = ({ pid, host }: Holder) => `process ${pid}${host === hostname() ? "" : ` on ${host}`}`;

function inUse(folder: string, who: string): Error {
  return new Error(
    `The database in ${folder} is open in ${who}. PGlite serves one process at a time: two would lose each other's rows. ` +
      "Stop the other one, give this one a folder of its own, or let both use a PostgreSQL server: pass its pool or its address as `database`.",
  );
}

import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, readlinkSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";

/** Who holds the lock, as its file tells. */
interface Holder {
  readonly token: string;
  readonly host: string;
  /** The start of the system, and the namespace that `pid` is a number in: containers can share a host's name. */
  readonly boot: string;
  readonly pids: string;
  readonly pid: number;
  /** When the process began, in the system's own words: a later process can have the same number. */
  readonly began: string;
}

/** Milliseconds: how often the file is touched, and when it counts as left behind by another machine or container. */
const touched = { every: 2000, stale: 15_000 };

/** Something that is held. */
export interface Held {
  /** @throws Error once another process has taken it over, as this one had stood still for too long. */
  assertHeld(): void;
  release(): Promise<void>;
}

/** What is held, in the words of who holds it. */
export interface HeldThing {
  /** As a message begins: “The database in ./orders”. */
  readonly name: string;
  /** What has to be on another disk, where a lock cannot be made: “the folder of PGlite”. */
  readonly place: string;
  /** Why one process at a time, and the way out. */
  readonly advice: string;
}

/** Locks that this process has. */
const open = new Set<string>();

/**
 * Keeps other processes out of something on the disk. The lock is a file beside it, so that whoever mounts the
 * one mounts the other. It is free again when its process has ended, however that came; of a process elsewhere
 * that is seen only after a while.
 *
 * @param file The lock, by its real path. What makes it has this name and a dot before its own.
 * @throws Error that names the way out, if somebody else has it.
 */
export async function hold(file: string, thing: HeldThing): Promise<Held> {
  if (open.has(file)) {
    throw inUse(thing, "this process");
  }
  const own: Holder = {
    token: randomUUID(),
    ...here(),
    pid: process.pid,
    began: beganAt(process.pid),
  };
  for (let tries = 0; !create(file, own, thing); tries++) {
    const holder = holderOf(file);
    if (holder && isAlive(holder, file)) {
      throw inUseBy(holder, thing);
    }
    if (tries === 3) {
      throw inUse(thing, "another process");
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
  if (!isHeldBy(own, file)) {
    open.delete(file);
    throw inUse(thing, "another process");
  }
  // By the clock of the wall: the other one stands still while a machine is suspended.
  let touchedAt = Date.now();
  let isLost = false;
  const look = () => {
    isLost ||= !isHeldBy(own, file);
    if (!isLost) {
      touch(file);
      touchedAt = Date.now();
    }
  };
  const timer = setInterval(look, touched.every);
  timer.unref();
  return {
    assertHeld() {
      if (Date.now() - touchedAt > 2 * touched.every) {
        look();
      }
      if (isLost) {
        throw new Error(
          `${thing.name} was taken over by another process while this one stood still. Nothing more is done with it here: end this process.`,
        );
      }
    },
    async release() {
      clearInterval(timer);
      open.delete(file);
      if (isHeldBy(own, file)) {
        rmSync(file, { force: true });
      }
    },
  };
}

/**
 * Makes sure that nobody holds it, for those who want to know early. It takes no lock.
 *
 * @throws Error as `hold`, if somebody has it.
 */
export function assertIsFree(file: string, thing: HeldThing): void {
  const holder = holderOf(file);
  if (holder && isAlive(holder, file)) {
    throw inUseBy(holder, thing);
  }
}

/** Whether the file could be made: with all that it says at once, or not at all. */
function create(file: string, holder: Holder, { place }: HeldThing): boolean {
  const draft = `${file}.${holder.token}`;
  // Another user's process has to see who it is: without a secret in it, all may read it whom the folder lets in.
  writeFileSync(draft, JSON.stringify(holder), { mode: 0o644 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") {
      throw new Error(`The lock ${file} cannot be made. Put ${place} on a disk that has hard links.`, {
        cause: error,
      });
    }
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Who has it; undefined if nobody has, or what stands there means nothing.
 *
 * @throws Error if it cannot be read: another user's lock is not to be taken for nobody's.
 */
function holderOf(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    if (error instanceof SyntaxError || ["ENOENT", "ENOTDIR"].includes((error as { code: string }).code)) {
      return undefined;
    }
    throw error;
  }
}

function isHeldBy({ token }: Holder, file: string): boolean {
  try {
    return holderOf(file)?.token === token;
  } catch {
    return false;
  }
}

function isAlive(holder: Holder, file: string): boolean {
  const { pid, began } = holder;
  // The number of a process on another machine, or in another container, says nothing here.
  if (!isHere(holder)) {
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

/** Where this process is. What the system does not tell is an empty text. */
function here(): Pick<Holder, "host" | "boot" | "pids"> {
  return {
    host: hostname(),
    boot: told(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()),
    pids: told(() => readlinkSync("/proc/self/ns/pid")),
  };
}

function told(ask: () => string): string {
  try {
    return ask();
  } catch {
    return "";
  }
}

function isHere(holder: Holder): boolean {
  const { host, boot, pids } = here();
  return holder.host === host && holder.boot === boot && holder.pids === pids;
}

/**
 * When a process began, where the system tells so in /proc; an empty text elsewhere. One that has ended, and that
 * nobody has buried yet, began never.
 */
function beganAt(pid: number): string {
  return told(() => {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name before it can have spaces and brackets.
    const [state, ...fields] = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return state === "Z" ? "never" : (fields[18] ?? "");
  });
}

function touch(file: string): void {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // Somebody has taken it away; there is nothing to be done about it here.
  }
}

function inUseBy(holder: Holder, thing: HeldThing): Error {
  const { pid, host } = holder;
  if (isHere(holder)) {
    return inUse(thing, `process ${pid}`);
  }
  const where = host === hostname() ? "of another container or machine" : `on ${host}`;
  const wait = `It is free ${touched.stale / 1000} seconds after that has been killed. `;
  return inUse(thing, `process ${pid} ${where}`, wait);
}

const inUse = ({ name, advice }: HeldThing, who: string, wait = "") =>
  new Error(`${name} is open in ${who}. ${wait}${advice}`);

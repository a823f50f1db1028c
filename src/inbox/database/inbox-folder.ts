import { chmodSync, existsSync, mkdirSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { lockName } from "./folder-lock.js";

/** What a new disk has by itself. */
const ofTheDisk = "lost+found";

/** What each database of PostgreSQL has. */
const ofDatabase = "PG_VERSION";

/**
 * A folder for the inbox's database and its lock, made for its owner only if it is missing. The folder itself
 * is never renamed or replaced: it can be a volume, or a link to one.
 *
 * @param path As the merchant has it; messages name it so.
 * @param mustExist Whether a database has to be there already.
 * @returns Where the database is, and where it is made first.
 * @throws Error for a folder of something else.
 */
export function inboxFolder(
  path: string,
  mustExist: boolean,
): { readonly database: string; readonly partial: string } {
  if (!mustExist) {
    make(path);
  } else if (!existsSync(path)) {
    throw noDatabase(path);
  }
  if (!statSync(path).isDirectory()) {
    throw new Error(`${path} is a file. Pass a folder${mustExist ? "" : " that is empty or new"}.`);
  }
  const folder = realpathSync(path);
  const places = { database: join(folder, "db"), partial: join(folder, "db.partial") };
  const names = namesIn(folder);
  if (names.includes(ofDatabase)) {
    throw isItselfDatabase(path, folder);
  }
  if (existsSync(join(places.database, ofDatabase))) {
    // One that was moved here: its files are open to all who get at them.
    closeToOthers(places.database);
    return places;
  }
  if (mustExist) {
    throw noDatabase(path);
  }
  // A folder “db” that has no database is another program's.
  if (names.includes("db") || (names.length > 0 && !names.some(isOwn))) {
    throw new Error(`The folder ${path} has files, but no database. Pass a folder that is empty or new.`);
  }
  if (names.length === 0) {
    closeToOthers(folder);
  }
  return places;
}

function make(path: string): void {
  const folder = resolve(path);
  mkdirSync(dirname(folder), { recursive: true });
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") {
      throw error;
    }
    if (!existsSync(folder)) {
      throw new Error(
        `${path} is a link to a folder that is not there. Create that one, or pass another one.`,
      );
    }
  }
}

const namesIn = (folder: string) => readdirSync(folder).filter((name) => name !== ofTheDisk);

const isOwn = (name: string) => name === "db" || name === "db.partial" || name.startsWith(lockName);

const noDatabase = (path: string) => new Error(`There is no database in ${path}.`);

function isItselfDatabase(path: string, folder: string): Error {
  const parent = dirname(folder);
  const isOfInbox = basename(folder) === "db" && namesIn(parent).every(isOwn);
  return new Error(
    `The folder ${path} is itself a database of PGlite or PostgreSQL. The inbox keeps its own in a folder “db” in the folder that it is given. ${
      isOfInbox
        ? `Pass the one above: ${parent}`
        : "Pass one that is empty or new. If this one is of PGlite, it can go on: move it, as “db”, into the new one. " +
          "If it is of a PostgreSQL server, use that by its address."
    }`,
  );
}

/** As PostgreSQL does with a folder that it finds empty; one of another user stays as it is. */
function closeToOthers(folder: string): void {
  const { uid, mode } = statSync(folder);
  const isSharedByAll = (mode & 0o1000) !== 0;
  if (uid === process.getuid?.() && !isSharedByAll) {
    chmodSync(folder, 0o700);
  }
}

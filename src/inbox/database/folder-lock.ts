import { realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { assertIsFree, type Held, type HeldThing, hold } from "../../files/hold.js";

/** The file's name; what makes it has this and a dot before its own. */
export const lockName = "inbox.lock";

/**
 * Keeps other processes out of a folder of PGlite, which itself lets two of them in and loses the rows of
 * both.
 *
 * @param folder One that is there.
 * @throws Error that names the way out, if somebody else has it.
 */
export const lockFolder = async (folder: string): Promise<Held> =>
  hold(lockOf(realpathSync(folder)), databaseIn(folder));

/**
 * Makes sure that nobody has a folder open, for those who want to know early. It takes no lock.
 *
 * @throws Error as `lockFolder`, if somebody has it.
 */
export const assertFolderIsFree = (folder: string): void =>
  assertIsFree(lockOf(resolve(folder)), databaseIn(folder));

const lockOf = (folder: string) => join(folder, lockName);

const databaseIn = (folder: string): HeldThing => ({
  name: `The database in ${folder}`,
  place: "the folder of PGlite",
  advice:
    "PGlite serves one process at a time: two would lose each other's rows. " +
    "Stop the other one, give this one a folder of its own, or let both use a PostgreSQL server: pass its pool or its address as `database`.",
});

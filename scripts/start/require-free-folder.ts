import { advisedInstead } from "../../src/cli/advised-instead.js";
import { assertFolderIsFree } from "../../src/inbox/database/folder-lock.js";
import type { OrdersPlace } from "./orders.js";

/**
 * Makes sure that no other shop has its orders in the folder, as PGlite serves one process at a time.
 *
 * @throws Error that names the process, and the ways out.
 */
export function requireFreeFolder(orders: OrdersPlace): void {
  if (typeof orders === "string") {
    return;
  }
  try {
    assertFolderIsFree(orders.dataDir);
  } catch (error) {
    const advice = "Stop it, or choose another place: --orders another-folder, or DATABASE_URL=postgres://…";
    throw new Error(advisedInstead((error as Error).message, advice), { cause: error });
  }
}

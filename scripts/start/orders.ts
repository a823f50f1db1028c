import type { ShopPlan } from "../../src/cli/launch-plan.js";

/** Where the shop keeps its orders: a folder of PGlite, the address of a server, or in memory. */
export type OrdersPlace = { readonly dataDir: string } | string;

/** In the memory of PGlite. */
const inMemory = "memory";

/** @param folder What `--orders` says. */
export function ordersPlace(folder: string | undefined, once: boolean): OrdersPlace {
  if (folder !== undefined) {
    return { dataDir: folder };
  }
  return process.env.DATABASE_URL || (once ? inMemory : { dataDir: ".cup-quickpay" });
}

/** What the launcher is told of it. */
export const ordersPlan = (place: OrdersPlace): NonNullable<ShopPlan["orders"]> =>
  place === inMemory
    ? { open: openInMemory, note: "" }
    : { open: async () => place, note: "there again at the next start" };

async function openInMemory() {
  const { PGlite } = await import("@electric-sql/pglite");
  return new PGlite();
}

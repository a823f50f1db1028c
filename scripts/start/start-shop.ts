import { type ShopOptions, startShop as start } from "../../src/shop/start-shop.js";
import { line } from "./line.js";
import type { StartOptions } from "./start-options.js";

/** Starts the shop as `npm start` is told, and says where it is, and where its orders are. */
export async function startShop(
  { shop: port, database }: StartOptions,
  platform: Pick<ShopOptions, "projectId" | "secretKey" | "platformUrl">,
) {
  const shop = await start({
    ...platform,
    port,
    database: database === "memory" ? await inMemory() : database,
  });
  line("Shop", `${shop.url}   press “Pay”, enter a test card, come back`);
  line("Orders", database === "memory" ? shop.place : `${shop.place}   there again at the next start`);
  return shop;
}

async function inMemory() {
  const { PGlite } = await import("@electric-sql/pglite");
  return new PGlite();
}

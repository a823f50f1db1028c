import { openShop } from "./shop";

type Shop = Awaited<ReturnType<typeof openShop>>;

/** Next.js loads a module once for each route, so the one shop there is stands in the process. */
const process = globalThis as typeof globalThis & { shop?: Promise<Shop> };

/** The shop, opened by whoever needs it first: `next build` needs none, and no database. */
export function theShop(): Promise<Shop> {
  process.shop ??= openShop();
  return process.shop;
}

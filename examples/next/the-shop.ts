import { openShop } from "./shop";

type Shop = Awaited<ReturnType<typeof openShop>>;

/** Next.js loads a module once for each route. So the one shop is kept in a variable of the whole process. */
const process = globalThis as typeof globalThis & { shop?: Promise<Shop> };

/** The shop. It is opened when it is first needed, so `next build` needs no database. */
export function theShop(): Promise<Shop> {
  process.shop ??= openShop();
  return process.shop;
}

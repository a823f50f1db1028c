/**
 * What the shop knows of its orders. Next.js may load a module once for each route, so they stand in the
 * process.
 */
const process = globalThis as typeof globalThis & { orders?: Map<string, string> };
process.orders ??= new Map();

export const orders: Map<string, string> = process.orders;

import { atMost, type WithRoom } from "./at-most.js";

/** One for each database, as several stores may share it. */
const rooms = new WeakMap<object, WithRoom>();

/**
 * Keeps one connection of a pool free of the store's transactions. If they could take all, handlers that
 * query the pool beside their `tx` would wait for each other for ever. A pool of one connection has none to
 * keep free; a database that is no pool, or does not say its size, is not limited.
 */
export function roomOf(database: object): WithRoom {
  const known = rooms.get(database);
  if (known) {
    return known;
  }
  const room = atMost(Math.max(1, connectionsOf(database) - 1));
  rooms.set(database, room);
  return room;
}

/** Both pg and postgres.js tell it so. */
function connectionsOf(database: { options?: { max?: unknown } | undefined }): number {
  const max = database.options?.max;
  return typeof max === "number" && max >= 1 ? max : Number.POSITIVE_INFINITY;
}

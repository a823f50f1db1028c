import { NotFound } from "./not-found.js";

/** Which part of a list is asked for. */
export interface PageQuery {
  /** At most so many. Default 100. */
  readonly limit?: number | undefined;
  /** Only what is older than the one with this id, whether that one still fits or not. */
  readonly before?: string | number | undefined;
}

/** A part of a list, the newest first. */
export interface PageOf<Item> {
  readonly items: readonly Item[];
  /** How many fit in all. */
  readonly total: number;
  readonly hasMore: boolean;
}

/**
 * The part of a list that is asked for.
 *
 * @param all The oldest first.
 * @param end Where in it the part ends: only what stands before this is listed.
 */
export function pageOf<Item>(
  all: readonly Item[],
  { fits, end, limit = 100 }: { fits: (item: Item) => boolean; end: number; limit?: number | undefined },
): PageOf<Item> {
  const older = all.slice(0, end).filter(fits);
  const newer = all.slice(end).filter(fits);
  const start = Math.max(0, older.length - limit);
  return {
    items: older.slice(start).reverse(),
    total: older.length + newer.length,
    hasMore: start > 0,
  };
}

/**
 * Where the one stands that `before` names; the end of the list without one.
 *
 * @throws NotFound when it is not in the list.
 */
export function endBefore<Item>(
  all: readonly Item[],
  before: string | number | undefined,
  isNamed: (item: Item) => boolean,
): number {
  if (before === undefined) {
    return all.length;
  }
  const end = all.findLastIndex(isNamed);
  if (end === -1) {
    throw new NotFound(
      `There is no ${JSON.stringify(before)} to list what is older. Leave before out, and begin anew.`,
    );
  }
  return end;
}

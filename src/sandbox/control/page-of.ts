/** Which part of a list is asked for. */
export interface PageQuery {
  /** At most so many. Default 100. */
  readonly limit?: number | undefined;
  /** Only what is older than the one with this id. */
  readonly before?: string | number | undefined;
}

/** A part of a list, the newest first. */
export interface PageOf<Item> {
  readonly items: readonly Item[];
  /** How many there are in all. */
  readonly total: number;
  readonly hasMore: boolean;
}

/**
 * The part of a list that is asked for.
 *
 * @param all The oldest first.
 * @param idOf What `before` names an item by.
 */
export function pageOf<Item>(
  all: readonly Item[],
  idOf: (item: Item) => string | number,
  { limit = 100, before }: PageQuery,
): PageOf<Item> {
  const end =
    before === undefined
      ? all.length
      : Math.max(
          0,
          all.findLastIndex((item) => idOf(item) === before),
        );
  const start = Math.max(0, end - limit);
  return { items: all.slice(start, end).reverse(), total: all.length, hasMore: start > 0 };
}

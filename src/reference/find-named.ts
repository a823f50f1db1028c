/** An entry of reference data. */
export interface Named {
  readonly id: number;
  readonly name: string;
  /** In Chinese. */
  readonly name_zh: string;
}

/**
 * Finds an entry by its id, as a number or in decimal digits, or by one of its names, without regard to case,
 * full width and blanks around it.
 *
 * @param shortNames Further names, by id.
 */
export function findNamed<Entry extends Named>(
  entries: readonly Entry[],
  idOrName: number | string,
  shortNames: Readonly<Record<Entry["id"], readonly string[]>>,
): Entry | undefined {
  const key = plain(String(idOrName));
  return entries.find(
    ({ id, name, name_zh }: Entry) =>
      String(id) === key ||
      [name, name_zh, ...shortNames[id as Entry["id"]]].some((each) => plain(each) === key),
  );
}

/** Chinese keyboards write full-width letters, too. */
const plain = (text: string) => text.normalize("NFKC").trim().toLowerCase();

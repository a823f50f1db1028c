/** An entry of reference data. */
export interface Named {
  readonly id: number;
  readonly name: string;
  /** In Chinese. */
  readonly name_zh: string;
}

/**
 * Finds an entry by its id, as a number or in decimal digits, or by one of its names, without regard to case
 * and blanks around it.
 */
export function findNamed<Entry extends Named>(
  entries: readonly Entry[],
  idOrName: number | string,
): Entry | undefined {
  const key = plain(String(idOrName));
  return entries.find(
    ({ id, name, name_zh }) => String(id) === key || plain(name) === key || name_zh === key,
  );
}

const plain = (text: string) => text.trim().toLowerCase();

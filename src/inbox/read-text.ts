/**
 * The one value of the first row, which is JSON that the database has made a text. What a driver calls columns, and
 * what it makes of dates and numbers, differs with the merchant's settings: some write `isOver` for `is_over`.
 */
export function readText<Value>(rows: readonly Readonly<Record<string, unknown>>[]): Value | undefined {
  const [row] = rows;
  return row && (JSON.parse(Object.values(row)[0] as string) as Value);
}

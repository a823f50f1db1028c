/** Prints records as columns, with their keys above. */
export function printTable(records: readonly object[]): void {
  const keys = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const rows = [keys, ...records.map((record) => keys.map((key) => String(Reflect.get(record, key) ?? "")))];
  const widths = keys.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    );
  }
}

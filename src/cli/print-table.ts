import { wrapped } from "./wrapped.js";

/** Characters that fit on one line of any terminal. */
const width = 80;

/**
 * Prints records as columns, with their keys above. The last column is broken into lines where it would be
 * too wide.
 *
 * @param below A key whose value stands on lines of its own below its record, if there is one.
 */
export function printTable(records: readonly object[], below?: string): void {
  const keys = [...new Set(records.flatMap(Object.keys))].filter((key) => key !== below);
  const cellsOf = (record: object) => keys.map((key) => String(Reflect.get(record, key) ?? ""));
  const rows = [keys, ...records.map(cellsOf)];
  const widths = keys
    .slice(0, -1)
    .map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const before = widths.reduce((sum, each) => sum + each + 2, 0);
  const indent = " ".repeat(before);

  for (const [index, row] of rows.entries()) {
    const start = widths.map((each, column) => `${row[column]?.padEnd(each)}  `).join("");
    const [first = "", ...further] = wrapped(row.at(-1) ?? "", width - before);
    console.log((start + first).trimEnd());
    for (const line of further) {
      console.log(indent + line);
    }
    const note =
      below === undefined || index === 0 ? undefined : Reflect.get(records[index - 1] ?? {}, below);
    if (note !== undefined) {
      for (const line of wrapped(String(note), width - before - 2)) {
        console.log(`${indent}  ${line}`);
      }
    }
  }
}

import { columnsOf, paddedTo } from "./columns-of.js";
import { wrapped } from "./wrapped.js";

/** Characters that fit on one line of any terminal. */
const width = 80;

/**
 * Prints records as columns, with their keys above. The last column is broken into lines where it would be
 * too wide.
 *
 * @param below Keys whose values stand on lines of their own below their record, where there are any.
 */
export function printTable(records: readonly object[], below: readonly string[] = []): void {
  const keys = [...new Set(records.flatMap(Object.keys))].filter((key) => !below.includes(key));
  const cellsOf = (record: object) => keys.map((key) => String(Reflect.get(record, key) ?? ""));
  const rows = [keys, ...records.map(cellsOf)];
  const widths = keys
    .slice(0, -1)
    .map((_, column) => Math.max(...rows.map((row) => columnsOf(row[column] ?? ""))));
  const before = widths.reduce((sum, each) => sum + each + 2, 0);
  const indent = " ".repeat(before);

  for (const [index, row] of rows.entries()) {
    const start = widths.map((each, column) => `${paddedTo(each, row[column] ?? "")}  `).join("");
    const [first = "", ...further] = wrapped(row.at(-1) ?? "", width - before);
    console.log((start + first).trimEnd());
    for (const line of further) {
      console.log(indent + line);
    }
    const record = index === 0 ? {} : (records[index - 1] ?? {});
    const notes = below.map((key) => Reflect.get(record, key)).filter((note) => note !== undefined);
    for (const line of notes.flatMap((note) => wrapped(String(note), width - before - 2))) {
      console.log(`${indent}  ${line}`);
    }
  }
}

/** A Markdown table. Cells are Markdown themselves; pipes and line breaks in them are escaped. */
export function markdownTable(head, rows) {
  const line = (cells) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), `|${" --- |".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

const cell = (text) =>
  String(text ?? "")
    .trim()
    .replaceAll("|", "\\|")
    .replaceAll(/\s*\n\s*/g, " ");

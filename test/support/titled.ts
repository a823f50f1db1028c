/**
 * Rows for `test.each(…)("%s", (_, row) => …)`: each with its title, which Vitest would shorten and quote by
 * itself.
 */
export const titled = <T>(rows: readonly T[], title: (row: T) => string): [title: string, row: T][] =>
  rows.map((row) => [title(row), row]);

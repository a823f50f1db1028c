/** Where a JSON parser stops in a text, and how its message begins; `undefined` when it does not stop. */
export function syntaxError(text: string): { line: number; message: string } | undefined {
  try {
    JSON.parse(text);
  } catch (error) {
    const message = String((error as Error).message);
    const end = text.trimEnd().length;
    const position = Math.min(positionIn(message, text) ?? end, end);
    return { line: text.slice(0, position).split("\n").length, message };
  }
  return undefined;
}

/** Node tells the position, except at the very beginning, where it quotes the text, and at the end. */
function positionIn(message: string, text: string): number | undefined {
  const position = / at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) {
    return Number(position);
  }
  const quoted = /, "([\s\S]*)"(?:\.\.\.)? is not valid JSON$/.exec(message)?.[1];
  return quoted === undefined ? undefined : text.indexOf(quoted);
}

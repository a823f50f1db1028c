/** Letters and signs that take two columns of a terminal: those of Chinese, Japanese and Korean, and full-width ones. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/gu;

/** How many columns of a terminal a text takes. */
export const columnsOf = (text: string): number => Array.from(text).length + (text.match(wide)?.length ?? 0);

/** Whether a letter takes two columns. */
export const isWide = (letter: string): boolean => columnsOf(letter) > Array.from(letter).length;

/** A text with so many blanks after it that it takes at least so many columns. */
export const paddedTo = (columns: number, text: string): string =>
  text + " ".repeat(Math.max(0, columns - columnsOf(text)));

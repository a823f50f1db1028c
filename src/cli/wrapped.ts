import { columnsOf, isWide } from "./columns-of.js";

/**
 * A text in lines of at most so many columns, broken at blanks, and in Chinese between any two letters, but not
 * before the sign that ends a part of a sentence.
 */
export function wrapped(text: string, longest: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    for (const [index, part] of unbreakable(word).entries()) {
      const line = lines.at(-1);
      const blank = index === 0 ? " " : "";
      if (line === undefined || columnsOf(line + blank + part) > longest) {
        lines.push(part);
      } else {
        lines[lines.length - 1] = line + blank + part;
      }
    }
  }
  return lines;
}

/** What no line is to begin with. */
const closing = /[。，、；：？！）》」』”]/u;

/** The parts of a word that must each stand on one line. */
function unbreakable(word: string): string[] {
  const parts: string[] = [];
  let before: string | undefined;
  for (const letter of word) {
    const stays = before === undefined || closing.test(letter) || !(isWide(letter) || isWide(before));
    if (stays && before !== undefined) {
      parts[parts.length - 1] += letter;
    } else {
      parts.push(letter);
    }
    before = letter;
  }
  return parts.length === 0 ? [""] : parts;
}

const words = [
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
];

/** A number in digits, not inside a name (`SHA512`), or a number in words. */
const number = new RegExp(`(?<![A-Za-z\\d])\\d+|\\b(?:${words.slice(0, -1).join("|")})\\b`, "gi");

/** What is no prose inside it: a placeholder, or a mark for a table. */
const marks = /\{\{[^}]*\}\}|<!--.*?-->/g;

/** A text with one of its numbers wrong by one. */
interface OtherNumber {
  /** Which of its numbers, from 1. */
  at: number;
  from: string;
  to: string;
  text: string;
}

/** The same text with each of its numbers wrong by one, one at a time. */
export function otherNumbers(text: string): OtherNumber[] {
  const masked = text.replace(marks, (mark) => " ".repeat(mark.length));
  return [...masked.matchAll(number)].map((match, index) => {
    const to = nextNumber(match[0]);
    const around = [Math.max(0, match.index - 24), match.index + match[0].length + 24] as const;
    const before = text.slice(around[0], match.index).replaceAll("\n", " ");
    const after = text.slice(match.index + match[0].length, around[1]).replaceAll("\n", " ");
    return {
      at: index + 1,
      from: `…${before}${match[0]}${after}…`,
      to,
      text: text.slice(0, match.index) + to + text.slice(match.index + match[0].length),
    };
  });
}

/** The first number of a text wrong by one; the text itself, when it has none. */
export const withNextNumber = (text: string) => text.replace(new RegExp(number.source, "i"), nextNumber);

function nextNumber(number: string): string {
  if (/^\d/.test(number)) {
    return String(BigInt(number) + 1n).padStart(number.length, "0");
  }
  const next = words[words.indexOf(number.toLowerCase()) + 1] ?? "";
  return /^[A-Z]/.test(number) ? next.replace(/^./, (letter) => letter.toUpperCase()) : next;
}

/**
 * Shorter card numbers are not in use, and shorter runs of digits are ids and times, which a log needs. A blank, a dash or
 * a dot can stand between any two digits.
 */
const candidates = /(?<!\d)\d(?:[ \u00a0.\u2013-]?\d){14,}/g;

/**
 * A text in which `mark`, or what it makes of the digits, stands for every run of 15 to 19 digits, in one piece or in groups,
 * whose check digit is right.
 */
export function redactCardNumbers(text: string, mark: string | ((digits: string) => string)): string {
  const marked = typeof mark === "string" ? () => mark : mark;
  return text.replace(candidates, (candidate) => {
    const groups = candidate.match(/\d+/g) ?? [];
    const gaps = candidate.match(/\D/g) ?? [];
    let result = "";
    for (let first = 0; first < groups.length; first++) {
      const last = endOfCardNumber(groups, first);
      const digits = groups.slice(first, (last ?? first) + 1).join("");
      result += last === undefined ? digits : marked(digits);
      first = last ?? first;
      result += gaps[first] ?? "";
    }
    return result;
  });
}

/** A card number need not stand alone: other groups of digits can precede and follow it. */
function endOfCardNumber(groups: readonly string[], first: number): number | undefined {
  let digits = "";
  for (let last = first; last < groups.length; last++) {
    digits += groups[last];
    if (digits.length > 19) return undefined;
    if (digits.length >= 15 && passesLuhn(digits)) return last;
  }
  return undefined;
}

/** The check digit that card numbers end with. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

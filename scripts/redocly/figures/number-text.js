// @ts-check

/** A number as prose has it: `4 499 900`. Up to four digits stand together. */
export const grouped = (/** @type {number} */ number) =>
  Math.abs(number) < 10_000
    ? String(number)
    : number.toLocaleString("en-US", { maximumFractionDigits: 3 }).replaceAll(",", " ");

/** An amount in fen as yuan: 4499900 is `44,999.00`. */
export const yuan = (/** @type {number} */ fen) =>
  (fen / 100).toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const spelledOut =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );

/** A whole number from 0 to 20 in letters. */
export function spelled(/** @type {number} */ number) {
  const word = spelledOut[number];
  if (word === undefined) {
    throw new Error(`${number} is not spelled out: only whole numbers from 0 to 20 are`);
  }
  return word;
}

/** @type {Record<string, string>} */
const words = { ms: "millisecond", s: "second", min: "minute", h: "hour", d: "day" };

/** `10 s`; of days, whose sign nobody knows, `11 days`. */
export const withUnit = (/** @type {number} */ number, /** @type {string} */ unit) =>
  unit === "d" ? inWords(number, unit) : `${grouped(number)} ${unit}`;

/** `10 seconds`. */
export function inWords(/** @type {number} */ number, /** @type {string} */ unit) {
  const word = words[unit];
  if (word === undefined) {
    throw new Error(`${unit} is no unit of time: there are ${Object.keys(words).join(", ")}`);
  }
  return `${grouped(number)} ${word}${number === 1 ? "" : "s"}`;
}

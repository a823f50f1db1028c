import { InvalidInputError } from "../errors/invalid-input-error.js";

/**
 * Reads an amount in yuan, written in decimals, as fen, the minor unit of all amounts of the contract. Exact:
 * no float is used on the way.
 *
 * Strict, as a wrong guess would move the wrong sum. The text has digits, and may have a point and one or two
 * decimals after them. Nothing else is taken: no sign, no exponent, no blanks, no leading zeros, no commas
 * between thousands, and no point without a digit on each side.
 *
 * @throws InvalidInputError when the text is not such an amount, or above 2^53 - 1 fen.
 * @throws TypeError when it is not a text: a number may have lost its decimals already.
 *
 * @example
 * fenFromYuan("10.5"); // 1050
 */
export function fenFromYuan(yuan: string): number {
  if (typeof yuan !== "string") {
    throw new TypeError(`The amount in yuan must be a text such as "10.50", not a ${typeof yuan}.`);
  }
  const [, whole = "", decimals = ""] = /^(0|[1-9][0-9]*)(?:\.([0-9]{1,2}))?$/.exec(yuan) ?? [];
  if (whole === "") {
    throw invalid('must be digits with at most two decimals, such as "10" or "10.50"');
  }
  const fen = Number(whole + decimals.padEnd(2, "0"));
  if (fen > Number.MAX_SAFE_INTEGER) {
    throw invalid("must be at most 90071992547409.91");
  }
  return fen;
}

const invalid = (message: string) => new InvalidInputError("The amount in yuan", [{ path: "yuan", message }]);

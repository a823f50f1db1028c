import { InvalidInputError } from "../errors/invalid-input-error.js";

/**
 * Writes an amount in fen, as it stands in the contract's fields, in yuan with two decimals. Exact: no float
 * is used on the way. `fenFromYuan` reads it back.
 *
 * @throws InvalidInputError when the number is not a whole one from 0 to 2^53 - 1.
 * @throws TypeError when it is not a number.
 *
 * @example
 * yuanFromFen(1050); // "10.50"
 */
export function yuanFromFen(fen: number): string {
  if (typeof fen !== "number") {
    throw new TypeError(`The amount in fen must be a number such as 1050, not a ${typeof fen}.`);
  }
  if (!Number.isSafeInteger(fen) || fen < 0) {
    const message = "must be a whole number from 0 to 9007199254740991";
    throw new InvalidInputError("The amount in fen", [{ path: "fen", message }]);
  }
  const digits = String(fen).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

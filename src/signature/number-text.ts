const INT64_LIMIT = 2 ** 63;

/** A number as PHP prints it: an integer of up to 64 bits by its digits, anything else as a float. */
export function numberText(value: number): string {
  const isInteger = Number.isInteger(value) && value < INT64_LIMIT && value > -INT64_LIMIT;
  return isInteger && !Object.is(value, -0) ? String(value) : floatText(value);
}

const exactHalf = /^(-?\d\.\d{12}[02468])50*e(.+)$/;

/**
 * A float as PHP prints it, to 14 significant digits: `10.5`, `10`, `1.0E-7`, `-0`, `INF`. One of 15 digits
 * before the point gets an exponent, although an integer of that size would not: `1.0E+14`.
 */
export function floatText(value: number): string {
  if (Object.is(value, -0)) return "-0";
  if (!Number.isFinite(value)) return value > 0 ? "INF" : "-INF";
  const size = Math.abs(value);
  if (size >= 1e-4 && size < 1e14) {
    // Short enough that nothing is rounded: 14 digits and a point.
    const text = String(value);
    if (text.length <= 15) return text;
  }

  // PHP rounds an exact half to the even digit, JavaScript always up. A half ends in 5, which is quick to see.
  const half = value.toExponential(14).includes("5e") ? exactHalf.exec(value.toExponential(100)) : null;
  const [mantissa = "", exponent = ""] = half ? half.slice(1) : value.toExponential(13).split("e");
  if (Number(exponent) >= -4 && Number(exponent) < 14) return String(Number(`${mantissa}e${exponent}`));

  // Zeros at the end go, but of a whole value of 15 digits PHP keeps those that such a half leaves.
  const digits = half && exponent === "+14" ? mantissa : String(Number(mantissa));
  return `${digits.includes(".") ? digits : `${digits}.0`}E${exponent}`;
}

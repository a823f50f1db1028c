const int64Limit = 2 ** 63;

/** A number as PHP prints it: an integer of up to 64 bits by its digits, anything else as a float. */
export function numberText(value: number): string {
  const isInteger = Number.isInteger(value) && value < int64Limit && value > -int64Limit;
  return isInteger && !Object.is(value, -0) ? String(value) : floatText(value);
}

const exactHalf = /^(-?\d\.\d{12}[02468])50*e(.+)$/;

/**
 * A float as PHP prints it, to 14 significant digits: `10.5`, `10`, `1.0E-7`, `-0`, `INF`. One of 15 digits
 * before the point gets an exponent, although an integer of that size would not: `1.0E+14`.
 */
export function floatText(value: number): string {
  if (Object.is(value, -0)) {
    return "-0";
  }
  if (!Number.isFinite(value)) {
    return value > 0 ? "INF" : "-INF";
  }
  if (Math.abs(value) >= 1e-4 && Math.abs(value) < 1e14) {
    const text = String(value);
    // At most 14 digits and a point: nothing is rounded.
    if (text.length <= 15) {
      return text;
    }
  }
  let [mantissa = "", exponent = ""] = value.toExponential().split("e");
  let isHalf = false;
  // These are the fewest digits that tell the number. Of 14 and fewer PHP prints all, but of the smallest
  // numbers it has more.
  if (mantissa.length > 15 || Math.abs(value) < 1e-300) {
    // PHP rounds an exact half to the even digit, JavaScript always up. A half has 15 digits, the last a 5.
    const half = mantissa.endsWith("5") ? exactHalf.exec(value.toExponential(100)) : null;
    isHalf = half !== null;
    [mantissa = "", exponent = ""] = half ? half.slice(1) : value.toExponential(13).split("e");
  }
  if (Number(exponent) >= -4 && Number(exponent) < 14) {
    return String(Number(`${mantissa}e${exponent}`));
  }

  // Zeros at the end go, but of a whole value of 15 digits PHP keeps those that such a half leaves.
  const digits = isHalf && exponent === "+14" ? mantissa : String(Number(mantissa));
  return `${digits.includes(".") ? digits : `${digits}.0`}E${exponent}`;
}

/**
 * The secrets to try, in their order.
 *
 * @throws TypeError if there is none, or if one of them is empty or no text.
 */
export function secretKeys(secretKey: string | readonly string[]): readonly string[] {
  const keys = typeof secretKey === "string" ? [secretKey] : secretKey;
  if (Array.isArray(keys) && keys.length > 0 && keys.every((key) => typeof key === "string" && key !== "")) {
    return keys;
  }
  throw new TypeError(
    "secretKey must be the project's secret key, or an array of keys while you change it, none of them empty. " +
      "Is the environment variable set?",
  );
}

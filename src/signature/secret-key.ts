/**
 * A project's secret key, or a function that returns it or a promise of it. The function is called at every
 * use.
 */
export type SecretKey = string | (() => string | Promise<string>);

/** Like `SecretKey`, or several keys while you change the key. They are tried in their order. */
export type SecretKeys =
  | string
  | readonly string[]
  | (() => string | readonly string[] | Promise<string | readonly string[]>);

const advice = "Is the environment variable set?";

/**
 * Refuses what can never become a secret key, when something is created with it. An empty text passes:
 * `process.env.X ?? ""` is empty while a build imports the module, and its first use says so.
 *
 * @throws TypeError for a number, an object, an empty array and the like.
 */
export function assertSecretKeySource(source: unknown, { several }: { several: boolean }): void {
  if (typeof source === "string" || typeof source === "function") {
    return;
  }
  if (several && isKeyList(source)) {
    return;
  }
  throw new TypeError(
    `secretKey must be the project's secret key as a text, ${several ? "an array of keys while you change it, " : ""}` +
      `or a function that returns it. ${advice}`,
  );
}

/**
 * The key behind a source.
 *
 * @throws TypeError if it is empty or no text. What a function throws is passed on.
 */
export async function readSecretKey(source: SecretKey): Promise<string> {
  const key: unknown = typeof source === "function" ? await source() : source;
  if (isKey(key)) {
    return key;
  }
  throw new TypeError(`secretKey must be the project's secret key as a text that is not empty. ${advice}`);
}

/**
 * The keys behind a source, in their order.
 *
 * @throws TypeError if there is none, or one of them is empty or no text. What a function throws is passed
 *   on.
 */
export async function readSecretKeys(source: SecretKeys): Promise<readonly string[]> {
  const read: unknown = typeof source === "function" ? await source() : source;
  const keys = typeof read === "string" ? [read] : read;
  if (isKeyList(keys) && !keys.includes("")) {
    return keys;
  }
  throw new TypeError(
    "secretKey must be the project's secret key, or an array of keys while you change it, none of them empty. " +
      advice,
  );
}

function isKey(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function isKeyList(value: unknown): value is readonly string[] {
  // `every` alone would pass over holes.
  return (
    Array.isArray(value) && value.length > 0 && Array.from(value).every((key) => typeof key === "string")
  );
}

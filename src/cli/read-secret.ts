import { readText } from "./read-text.js";
import { UsageError } from "./usage-error.js";

/**
 * The project's secret key, from a file or from the environment: what stands on a command line, other users
 * of the machine can read.
 *
 * @throws UsageError when there is none.
 */
export async function readSecret(file: string | undefined): Promise<string> {
  if (file !== undefined) {
    return readSecretFile(file);
  }
  const { CUP_SECRET_KEY } = process.env;
  if (CUP_SECRET_KEY) {
    return CUP_SECRET_KEY;
  }
  throw new UsageError(
    "Pass the secret key in the environment variable CUP_SECRET_KEY, or in a file: --secret-file FILE",
  );
}

/**
 * The secret in a file.
 *
 * @throws UsageError when there is none.
 */
export async function readSecretFile(file: string): Promise<string> {
  const content = await readText(file);
  // An editor ends a file with a line break, which is no part of the key.
  const secret = content.replace(/\r?\n$/, "");
  if (secret === "") {
    throw new UsageError(`${file} is empty.`);
  }
  return secret;
}

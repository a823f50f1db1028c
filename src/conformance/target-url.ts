import { InvalidInput } from "../options/invalid-input.js";

/**
 * The URL of what is looked at.
 *
 * @throws TypeError saying what is missing. The URL is not in the message: it may hold a password.
 */
export function targetUrl(url: string | URL): URL {
  let parsed: URL | undefined;
  try {
    parsed = new URL(url);
  } catch {
    // It is told below.
  }
  if (parsed?.protocol !== "http:" && parsed?.protocol !== "https:") {
    throw new InvalidInput('The URL must be absolute, such as "https://shop.example/callbacks".');
  }
  return parsed;
}

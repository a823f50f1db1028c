import { InvalidInput } from "../options/invalid-input.js";
import { isProduction } from "../url/is-production.js";

/** What is looked at. */
export interface TargetUrl {
  readonly url: string | URL;
  readonly iKnowThisIsProduction?: boolean | undefined;
}

/**
 * The URL of what is looked at. Whoever asks for it before the first request sends none to the platform by mistake.
 *
 * @throws TypeError saying what is missing, or that it is the platform itself. The URL is not in the message: it may
 *   hold a password.
 */
export function targetUrl({ url, iKnowThisIsProduction = false }: TargetUrl): URL {
  let parsed: URL | undefined;
  try {
    parsed = new URL(url);
  } catch {
    // It is told below.
  }
  if (parsed?.protocol !== "http:" && parsed?.protocol !== "https:") {
    throw new InvalidInput('The URL must be absolute, such as "https://shop.example/callbacks".');
  }
  if (isProduction(parsed) && !iKnowThisIsProduction) {
    throw new InvalidInput(
      "The URL leads to the platform itself, where payments are real. Check an endpoint of your own, or a sandbox; for a Gate you can pass --i-know-this-is-production, or the option `iKnowThisIsProduction`.",
    );
  }
  return parsed;
}

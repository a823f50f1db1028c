import { InvalidInput } from "../../options/invalid-input.js";
/** @throws TypeError when it is not an absolute `http` or `https` URL. */
export function receiver(url: string): string {
  if (isWebAddress(url)) {
    return url;
  }
  throw new InvalidInput(
    `The callback URL must be an absolute http or https URL, not ${JSON.stringify(url)}.`,
  );
}

/**
 * Links to pages elsewhere, by their names.
 *
 * @throws TypeError when one is not an absolute `http` or `https` URL.
 */
export function linksTo(pages: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  for (const [name, url] of Object.entries(pages)) {
    if (!isWebAddress(url)) {
      throw new InvalidInput(`The link ${JSON.stringify(name)} must be an absolute http or https URL.`);
    }
  }
  return { ...pages };
}

/** Whether it is an absolute `http` or `https` URL. */
export function isWebAddress(url: string): boolean {
  const protocol = URL.canParse(url) ? new URL(url).protocol : undefined;
  return protocol === "http:" || protocol === "https:";
}

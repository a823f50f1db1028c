import type { Page } from "playwright-core";

/** The parts of the page to which links in its text lead, without the row of a response code. */
export const linksWithin = (html: string): Set<string> =>
  new Set(
    [...html.matchAll(/\]\(<?#(\/[^)>\s]*)>?\)/g)].map(([, address = ""]) =>
      decodeURI(address).replace(/\?code=.*$/, ""),
    ),
  );

/** Leads an open page to another address within it. @returns The address at which it is then. */
export function goTo(page: Page, address: string): Promise<string> {
  return page.evaluate(
    (to) =>
      new Promise<string>((resolve) => {
        const arrived = () => requestAnimationFrame(() => resolve(decodeURI(location.hash.slice(1))));
        if (decodeURI(location.hash) === to) {
          arrived();
        } else {
          addEventListener("hashchange", arrived, { once: true });
          location.hash = to;
        }
      }),
    `#${address}`,
  );
}

/** Of these addresses, those at which the page shows no part, each with where it leads. */
export async function deadAddresses(page: Page, addresses: Iterable<string>): Promise<string[]> {
  const dead: string[] = [];
  for (const address of addresses) {
    const now = await goTo(page, address);
    const part = page.locator(`[data-section-id=${JSON.stringify(now)}]`).first();
    const isThere = await part.waitFor({ state: "attached", timeout: 20_000 }).then(
      () => true,
      () => false,
    );
    if (!isThere) {
      dead.push(`${address} → ${now}`);
    }
  }
  return dead;
}

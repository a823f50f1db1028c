import type { Description } from "../description.js";

/** Gives each erratum the short address `#/errata/e11`, whatever its title; Redoc reads an id behind a heading. */
export function withErrataAddresses(description: Description): Description {
  const page = structuredClone(description);
  const errata = page.tags.find(({ name }) => name === "Errata");
  if (!errata?.description) {
    throw new Error("The contract has no guide “Errata”: spec/openapi.yaml names the guides.");
  }
  errata.description = errata.description.replace(
    /^## (E\d+) .+$/gm,
    (heading, id: string) => `${heading} {% #${id.toLowerCase()} %}`,
  );
  return page;
}

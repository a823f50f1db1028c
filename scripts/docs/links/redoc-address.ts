import type { Name } from "./names.js";
import { redocSlug } from "./redoc-slug.js";

/** Where a name stands on the Redoc page: the fragment by which its menu leads there. */
export function redocAddress(name: Name): string {
  switch (name.kind) {
    case "overview":
      return "#/";
    case "guide":
      return `#/${redocSlug(name.guide)}`;
    case "part":
      return `#/${name.guide === undefined ? "section" : redocSlug(name.guide)}/${redocSlug(name.heading)}`;
    case "interface":
      return `#/${redocSlug(name.tag)}`;
    case "operation":
    case "callback":
      return `#/${redocSlug(name.tag)}/${name.id.toLowerCase()}`;
    case "schema":
      return `#/schemas/${redocSlug(name.schema)}`;
    case "code":
      // The page's own script scrolls on to the row.
      return `#/${redocSlug(name.guide)}/${redocSlug(name.heading)}?code=${name.code}`;
    case "erratum":
      return `#/${redocSlug(name.guide)}/${name.id.toLowerCase()}`;
  }
}

import { posix } from "node:path";
import type { Name } from "../links/names.js";
import { githubSlug } from "./github-slug.js";

/** The file of a name in the folder of the documentation, with the heading: `guides/mock.md#which-code`. */
export function fileAddress(name: Name): string {
  switch (name.kind) {
    case "overview":
      return "guides/overview.md";
    case "guide":
      return guideFile(name.guide);
    case "part":
    case "code":
    case "erratum":
      return `${guideFile(name.guide)}#${githubSlug(name.heading)}`;
    case "interface":
      return `interfaces/${githubSlug(name.tag)}.md`;
    case "operation":
      return `operations/${name.id}.md`;
    case "callback":
      return `callbacks/${name.id}.md`;
    case "schema":
      return `schemas/${name.schema}.md`;
  }
}

const guideFile = (guide: string | undefined) =>
  guide === undefined ? "guides/overview.md" : `guides/${githubSlug(guide)}.md`;

/** A link to a name, to be made relative once it is known in which file it stands. */
export const link = (text: string, name: Name): string => `[${text}](${pending(name)})`;

/** The address of a name until then. */
export const pending = (name: Name): string => `docs:${fileAddress(name)}`;

/** A text whose links to files of the documentation lead there from `file`. */
export function withRelativeLinks(text: string, file: string): string {
  return text.replace(/\]\(docs:([^)#]*)(#[^)]*)?\)/g, (_link, to: string, anchor = "") => {
    const isHere = to === file && anchor !== "";
    return `](${isHere ? "" : posix.relative(posix.dirname(file), to)}${anchor})`;
  });
}

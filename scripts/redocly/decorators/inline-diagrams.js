import { existsSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";

const picture = /!\[([^\]]*)\]\(\.\.\/\.\.\/generated\/diagrams\/([^)]+)\)/g;

/**
 * Puts the guides' pictures into the text itself, so that the page needs no other file: as `<img>`, because
 * Redoc's Markdown takes no `data:` address. For other readers, `as: text`, what a picture shows stays in words.
 */
export function inlineDiagrams({ as }) {
  /** @param part A guide: the description of a tag, or of the whole. */
  const leave = (part, ctx) => {
    part.description = part.description?.replace(picture, (_match, alt, file) => {
      const path = resolve("generated/diagrams", basename(file));
      if (!existsSync(path)) {
        ctx.report({
          message: `No picture \`${file}\`: spec/diagrams has none of that name.`,
          location: ctx.location,
        });
        return "";
      }
      return as === "picture"
        ? `<img alt="${alt}" src="data:image/svg+xml;base64,${readFileSync(path).toString("base64")}">`
        : `*${alt}*`;
    });
  };
  return { Info: { leave }, Tag: { leave } };
}

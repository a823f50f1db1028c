import { existsSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";

const picture = /!\[([^\]]*)\]\(\.\.\/\.\.\/generated\/diagrams\/([^)]+)\)/g;

/**
 * Puts the guides' pictures into the text itself, so that the page needs no other file: as `<img>`, because
 * Redoc's Markdown takes no `data:` address. For other readers, `as: text`, what a picture shows stays in words.
 */
export function inlineDiagrams({ as }) {
  return {
    Tag: {
      leave(tag, ctx) {
        tag.description = tag.description?.replace(picture, (_match, alt, file) => {
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
      },
    },
  };
}

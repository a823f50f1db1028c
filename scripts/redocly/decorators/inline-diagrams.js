import { existsSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";

const picture = /!\[([^\]]*)\]\(\.\.\/\.\.\/generated\/diagrams\/([^)]+)\)/g;

/**
 * Puts the guides' pictures into the text itself, so that the bundle and the page need no other file.
 * As `<img>`, because Redoc's Markdown takes no `data:` address.
 */
export function inlineDiagrams() {
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
          const svg = readFileSync(path);
          return `<img alt="${alt}" src="data:image/svg+xml;base64,${svg.toString("base64")}">`;
        });
      },
    },
  };
}

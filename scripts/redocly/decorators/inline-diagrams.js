import { existsSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";

const picture = /!\[([^\]]*)\]\((?:\.\.\/)+generated\/diagrams\/([^)]+)\)/g;

/**
 * Puts the guides' pictures into the text itself, so that the page needs no other file: as `<img>`, because
 * Redoc's Markdown takes no `data:` address. For other readers, `as: text`, what a picture shows stays in words.
 */
export function inlineDiagrams({ as }) {
  /** @param part A guide: the description of a tag, or of the whole. */
  const leave = (part, ctx) => {
    try {
      part.description = part.description && pictures(part.description, as);
    } catch (error) {
      ctx.report({ message: error.message, location: ctx.location });
    }
  };
  return { Info: { leave }, Tag: { leave } };
}

/**
 * A text with its pictures.
 *
 * @param {string} text
 * @param {"text" | "picture"} as
 * @throws Error when there is no such picture.
 */
export function pictures(text, as) {
  return text.replace(picture, (_match, alt, file) => {
    const path = resolve("generated/diagrams", basename(file));
    if (!existsSync(path)) {
      throw new Error(`No picture \`${file}\`: spec/diagrams has none of that name.`);
    }
    return as === "picture"
      ? `<img alt="${alt}" src="data:image/svg+xml,${inAddress(readFileSync(path, "utf8"))}">`
      : `*${alt}*`;
  });
}

/** Not Base64, which hides from compression what repeats itself: the pages are shipped compressed. @param {string} svg */
const inAddress = (svg) =>
  encodeURIComponent(svg).replace(/%(?:2C|2F|3A|3B|3D)/g, (code) => decodeURIComponent(code));

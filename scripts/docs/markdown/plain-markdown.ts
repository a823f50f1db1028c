import { type MarkdownNode, parseMarkdown } from "../parse-markdown.js";

/**
 * Markdown that any reader can show: a picture is what it shows in words, what a `<div>` holds stands by itself, and
 * remarks to who writes the text are left out.
 */
export function plainMarkdown(text: string): string {
  let end = 0;
  const pieces: string[] = [];
  for (const { html, from, to } of htmlIn(text)) {
    const picture = /^<img alt="([^"]*)" src="[^"]*">$/.exec(html)?.[1];
    if (picture !== undefined) {
      pieces.push(text.slice(end, from), `*Picture: ${unescaped(picture)}*`);
      end = to;
    } else if (/^(?:(?:<\/?div\b[^>]*>)+|<!--(?:(?!-->).)*-->)$/.test(html)) {
      pieces.push(text.slice(end, from));
      // With the empty line after it.
      end = to + (/^\s*/.exec(text.slice(to))?.[0].length ?? 0);
    }
  }
  return [...pieces, text.slice(end)].join("").trim();
}

/** The HTML of a text, not that in its code. */
function htmlIn(text: string): { html: string; from: number; to: number }[] {
  const found: { html: string; from: number; to: number }[] = [];
  const visit = (node: MarkdownNode) => {
    if (node.type === "html") {
      const from = node.position?.start.offset ?? 0;
      found.push({ html: node.value.trim(), from, to: node.position?.end.offset ?? from });
    } else if ("children" in node) {
      node.children.forEach(visit);
    }
  };
  // Most texts have none, and to read one takes milliseconds.
  if (/<(?:img\b|\/?div\b|!--)/.test(text)) {
    visit(parseMarkdown(text));
  }
  return found;
}

const unescaped = (text: string) =>
  text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&amp;", "&");

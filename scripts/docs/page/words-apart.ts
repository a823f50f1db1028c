/** Where Redoc makes one text of a tree, for its search. */
const joined = "for(let t of e.children??[])n(t)}}return n(e),t.join(``)}";

const apart =
  "for(let t of e.children??[])n(t);/^(?:t[dh]|item|paragraph|heading|fence|softbreak|hardbreak)$/.test(e.type)&&t.push(` `)}}return n(e),t.join(``)}";

/**
 * Redoc with words that stand apart in its search. It puts nothing between cells, items and paragraphs: the last word of
 * one and the first of the next would be one word, which nobody finds.
 *
 * @throws Error when Redoc makes this text in another way now.
 */
export function withWordsApart(redoc: string): string {
  if (redoc.split(joined).length !== 2) {
    throw new Error(
      "Redoc makes the text of its search in another way now: look for it (scripts/docs/page/words-apart.ts).",
    );
  }
  return redoc.replace(joined, () => apart);
}

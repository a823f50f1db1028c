/** Where a name or a path has a next word: behind a mark that joins two, and before a capital letter. */
const nextWord = /(?<=[._/:=-])(?=\w)|(?<=[a-z0-9])(?=[A-Z])/;

/** Lets the browser break names in tables, and addresses of operations, between their words. */
export function breakNames(): void {
  for (const code of document.querySelectorAll(
    "td code:not([data-words]), .address code:not([data-words])",
  )) {
    code.toggleAttribute("data-words", true);
    const texts = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (texts.nextNode()) {
      found.push(texts.currentNode as Text);
    }
    for (const text of found) {
      const words = text.data.split(nextWord);
      // The first stays in the text that Redoc has made, and which it may look for.
      text.data = words[0] ?? "";
      text.after(...words.slice(1).flatMap((word) => [document.createElement("wbr"), word]));
    }
  }
}

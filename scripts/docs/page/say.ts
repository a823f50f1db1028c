/** What the build writes into a page, in the page's language. */
export type Say = (english: string) => string;

/** Where the sandbox is, known once it listens. */
export interface Place {
  /** Without a slash at the end: `http://127.0.0.1:4020`. */
  url: string;
  /** Links that the developer's pages show beside their own, by name. */
  links: Readonly<Record<string, string>>;
}

/**
 * Which Markdown file says what a page of the documentation shows, by the page's path in small letters:
 * `/gate/createsale` and `/operations/createsale` for `/operations/createSale.md`, `/mock` for `/guides/mock.md`.
 *
 * @param paths All paths that are served.
 */
export function markdownPaths(paths: Iterable<string>): (path: string) => string | undefined {
  const files = [...paths];
  const markdown = new Map(
    files.filter((path) => path.endsWith(".md")).map((path) => [path.slice(0, -3).toLowerCase(), path]),
  );
  const overview = files.find((path) => path === "/llms.txt");
  return (asked) => {
    const path = asked.toLowerCase().replace(/\/$/, "");
    if (path === "") {
      return overview;
    }
    const last = path.slice(path.lastIndexOf("/"));
    return [path, `/guides${path}`, `/operations${last}`, `/callbacks${last}`]
      .map((candidate) => markdown.get(candidate))
      .find((file) => file !== undefined);
  };
}

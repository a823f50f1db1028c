/** A customer without a browser: opens pages, fills in forms, follows redirects. */
export interface Page {
  readonly url: string;
  readonly html: string;
  /** Submits the first form of the page, with its hidden fields and what is typed in. */
  submit(typed?: Record<string, string>): Promise<Page>;
}

/** @throws Error when the page does not open. */
export async function openPage(url: string, init: RequestInit = {}): Promise<Page> {
  const response = await fetch(url, { redirect: "follow", signal: AbortSignal.timeout(10_000), ...init });
  const html = await response.text();
  if (!response.ok) {
    throw new Error(`${url} answered with HTTP ${response.status}.`);
  }
  return {
    url: response.url,
    html,
    submit(typed = {}) {
      const form = /<form[^>]*action="([^"]*)"[^>]*>([\s\S]*?)<\/form>/.exec(html);
      if (!form) {
        throw new Error(`${response.url} has no form.`);
      }
      const [, action = "", inside = ""] = form;
      const hidden = [...inside.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
        ([, name = "", value = ""]): [string, string] => [unescaped(name), unescaped(value)],
      );
      const body = new URLSearchParams([...hidden, ...Object.entries(typed)]);
      return openPage(new URL(unescaped(action), response.url).href, { method: "POST", body });
    },
  };
}

const entities: Record<string, string> = {
  "&quot;": '"',
  "&#39;": "'",
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
};
const unescaped = (text: string) =>
  text.replace(/&(?:quot|#39|lt|gt|amp);/g, (entity) => entities[entity] ?? entity);

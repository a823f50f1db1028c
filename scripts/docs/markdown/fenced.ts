const languages: Readonly<Record<string, string>> = {
  "application/json": "json",
  "text/html": "html",
  "application/x-www-form-urlencoded": "text",
  curl: "bash",
  shell: "bash",
  typescript: "ts",
};

/** A block of code, of a media type or in a language. */
export function fenced(source: string, kind: string): string {
  const marks = source.includes("```") ? "````" : "```";
  return `${marks}${languages[kind.toLowerCase()] ?? kind.toLowerCase()}\n${source.trimEnd()}\n${marks}`;
}

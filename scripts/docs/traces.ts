import { homedir, tmpdir } from "node:os";

/** What nobody publishes on purpose. */
const kinds: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["a path of a machine", /file:\/\/\/|(?<![\w.])\/(?:home|Users|root)\/[\w.-]|[A-Z]:\\\\?Users\\/],
  ["a private key", /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/],
  ["a token", /\b(?:npm_[A-Za-z0-9]{36}|gh[opsur]_[A-Za-z0-9]{36}|AKIA[0-9A-Z]{16})\b|_authToken/],
  ["the host of a package registry", /\/\/(?:registry|npm|packages?)\.[\w-]+\.\w/],
];

/**
 * Looks through what is to be published for traces of the machine that built it, and for secrets.
 *
 * @param folder The clone, whose files are told by relative paths only.
 * @throws Error that names file and trace.
 */
export function refuseTraces(file: string, text: string, folder = process.cwd()): void {
  for (const own of [folder, homedir(), tmpdir()]) {
    // A folder of one name, such as /app, can be meant by an example.
    if (own.split(/[/\\]/).length > 2 && text.includes(own)) {
      throw new Error(trace(file, "a path of this machine", own));
    }
  }
  for (const [what, pattern] of kinds) {
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) {
      throw new Error(trace(file, what, found));
    }
  }
}

const trace = (file: string, what: string, found: string) =>
  `${file} would publish ${what}: ${found}. Look for it in spec/, examples/ and scripts/docs/, and take it out.`;

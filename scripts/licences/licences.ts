import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Libraries that the sandbox's pages load as they are. */
const inPages = ["idiomorph"];
/** Libraries of which a few lines are in the generated validators. */
const inValidators = ["ajv", "ajv-formats", "fast-deep-equal"];

/**
 * The licences of all that the tarball carries of others: the libraries in `dist/`, in the sandbox's pages,
 * in the generated validators, and in the documentation page.
 *
 * @param bundled - Names of the packages of which a part is in `dist/`.
 * @throws Error when a package has no licence text: whoever adds it looks for the text.
 */
export function licences(bundled: Iterable<string>): string {
  const names = [...new Set([...bundled, ...inPages, ...inValidators])].sort();
  return [
    "cup-quickpay carries parts of these packages. Their licences:",
    ...names.map(licenceOf),
    "The documentation page (docs/index.html.gz) carries Redoc and its libraries, from @redocly/cli. Their licences, first those\n" +
      "that @redocly/cli lists for all of itself, then those of libraries in the page that it does not list:",
    readFileSync("node_modules/@redocly/cli/THIRD_PARTY_NOTICES", "utf8").trim(),
    ...notListedByRedocly(),
  ].join(`\n\n${"-".repeat(80)}\n\n`);
}

function licenceOf(name: string): string {
  const folder = join("node_modules", name);
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = existsSync(folder) && readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  const text = file ? readFileSync(join(folder, file), "utf8").trim() : "";
  if (text === "") {
    throw new Error(`${name} has no licence text in its folder. Look for it, and add it here.`);
  }
  return `${name} ${version}${license ? ` (${license})` : ""}\n\n${text}`;
}

/**
 * Texts from the packages themselves, kept here because nothing that is installed has them. Found by their
 * traces in the page.
 */
function notListedByRedocly(): string[] {
  const folder = join(import.meta.dirname, "redoc-page");
  return readdirSync(folder)
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8").trim());
}

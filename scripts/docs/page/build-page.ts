import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { redocly } from "../../redocly/redocly.js";
import type { Description } from "../description.js";
import { withAddressesFirst } from "./addresses-first.js";
import { withCallbackSamples } from "./callback-samples.js";
import { withEnglishMarked } from "./english-marked.js";
import { withErrataAddresses } from "./errata-addresses.js";
import { withHintsFirst } from "./hints-first.js";
import { addressesScript } from "./old-addresses.js";
import { type OtherLanguage, otherLanguageScript } from "./other-language.js";
import { rendererGlobal, wordsGlobal } from "./renderer.js";
import type { Say } from "./say.js";
import { withSchemasSection } from "./schemas-section.js";
import { withShownOnly } from "./shown-only.js";

/** What a page adds to Redoc's own. */
export interface PageParts {
  /** Of the `<html>` element: `en`. */
  readonly lang: string;
  /** Where the folder of the documentation begins, seen from the page: `../`. */
  readonly root: string;
  readonly style: string;
  readonly script: string;
  readonly other: OtherLanguage;
  /** What the page says in place of English words: the build's own, and Redoc's by their keys. */
  readonly words?: { readonly built: Words; readonly redoc: Words } | undefined;
}

type Words = Readonly<Record<string, string>>;

/**
 * A page of Redoc, as HTML that loads nothing but the renderer.
 *
 * @throws Error with Redocly's report when the description does not build, or when Redoc's page is no longer of the
 *   form that is expected here.
 */
export function buildPage(description: Description, parts: PageParts): string {
  const say: Say = (english) => parts.words?.built[english] ?? english;
  const page = [
    withAddressesFirst,
    withCallbackSamples,
    withEnglishMarked,
    withErrataAddresses,
    withHintsFirst,
    withSchemasSection,
    withShownOnly,
  ].reduce((made, step) => step(made, say), description);
  const script = [
    addressesScript(description),
    otherLanguageScript(description, parts.other),
    parts.script,
    ...(parts.words ? [`var ${wordsGlobal} = ${JSON.stringify(parts.words.redoc)};`] : []),
  ].join("\n");
  return completed(withFragments(rendered(page)), { ...parts, script });
}

function rendered(description: Description): string {
  const folder = mkdtempSync(join(tmpdir(), "cup-quickpay-"));
  try {
    const [source, target] = [join(folder, "page.json"), join(folder, "page.html")];
    writeFileSync(source, JSON.stringify(description));
    const { ok, output } = redocly([
      "build-docs",
      source,
      `--config=${fileURLToPath(new URL("redocly.yaml", import.meta.url))}`,
      `--title=${description.info.title}`,
      `--output=${target}`,
    ]);
    if (!ok) {
      throw new Error(`${output}\nThe page could not be built. Mend the contract, then run: npm run docs`);
    }
    return readFileSync(target, "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Redocly writes the links of the first state as paths of a server, and Redoc leaves them so. They are addresses within
 * the page, which also has to be opened as a file.
 */
function withFragments(html: string): string {
  const [state = "", ...definition] = html.split(/(?=const __redoc_definition)/);
  return [state.replaceAll(' href="/', ' href="#/'), ...definition].join("");
}

function completed(html: string, { lang, root, style, script, words }: PageParts): string {
  return [
    [/<html lang="\w+">/, `<html lang="${lang}">`],
    ["<head>", `<head><link rel="icon" href="data:,">`],
    [/\s*<link rel="modulepreload"[^>]*>/, ""],
    ["</head>", `<style>${style}</style>\n</head>`],
    [
      /<script type="module">\s*import \{ hydrate \} from "[^"]*";/,
      `<script>${script}</script>\n<script src="${root}redoc.js"></script>\n<script>const { hydrate } = ${rendererGlobal};${words ? emptied : ""}`,
    ],
  ].reduce((made, [part, by]) => replaceOnce(made, part as string | RegExp, by as string), html);
}

/** Redocly has written a first state of the page, in English: in another language Redoc begins anew. */
const emptied = ` document.getElementById("redoc").replaceChildren();`;

function replaceOnce(text: string, part: string | RegExp, by: string): string {
  if (text.search(part instanceof RegExp ? part : part.replace(/[/\\^$*+?.()|[\]{}]/g, "\\$&")) === -1) {
    throw new Error(`Redoc's page has no ${part} any more: look how it begins now (scripts/docs/page/).`);
  }
  return text.replace(part, () => by);
}

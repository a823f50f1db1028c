import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { transformSync } from "esbuild";
import { redoclyBin } from "../../redocly/redocly.js";
import { redocWords } from "./chinese-words.js";
import { withWordsApart } from "./words-apart.js";

/** The global variable that holds Redoc's functions. */
export const rendererGlobal = "CupQuickPayRedoc";

/** The global variable in which a page gives Redoc words of its language. */
export const wordsGlobal = "cupQuickPayWords";

/**
 * Redoc as a classic script that any number of pages load, also from `file:`, where a browser loads no module.
 *
 * @throws Error when Redoc no longer comes in the form that is expected here.
 */
export function renderer(): string {
  const file = join(dirname(redoclyBin), "../lib/chunks/redoc.standalone.js");
  const { code } = transformSync(withWordsApart(withWords(readFileSync(file, "utf8"))), {
    format: "iife",
    globalName: rendererGlobal,
    minify: true,
    legalComments: "inline",
    charset: "utf8",
    logLevel: "error",
  });
  return withoutLogo(code);
}

/**
 * Redoc asks for each of its words by a key, and gives the English one; in Redocly's hosted pages a server answers. Here
 * the page does.
 */
const asksFor = [
  [
    "useTranslate:()=>({translate:(e,t)=>(typeof t==`string`?t:t?.defaultValue)||e||``})",
    `useTranslate:()=>({translate:(e,t)=>globalThis.${wordsGlobal}?.[e]??((typeof t==\`string\`?t:t?.defaultValue)||e||\`\`)})`,
  ],
  ["useTranslationKeys:()=>[]", `useTranslationKeys:()=>Object.keys(globalThis.${wordsGlobal}??{})`],
] as const;

/**
 * Redoc with its two places of words replaced.
 *
 * @throws Error that names what Redoc no longer has.
 */
export function withWords(text: string): string {
  const lost = [
    ...asksFor.map(([code]) => code).filter((code) => text.split(code).length !== 2),
    // Some keys begin with the kind of the description only when they are asked for.
    ...Object.keys(redocWords).filter(
      (key) => ![key, key.replace(/^openapi\./, "")].some((written) => text.includes(`\`${written}\``)),
    ),
  ];
  if (lost.length > 0) {
    throw new Error(
      `Redoc has another way to its words now, or other words (scripts/docs/page/renderer.ts and chinese-words.ts): ${lost.join(", ")}`,
    );
  }
  return asksFor.reduce((made, [code, by]) => made.replace(code, () => by), text);
}

/**
 * The only outside address: Redocly's logo. The page credits Redocly in words instead, and stays offline.
 */
const logo = "https://cdn.redoc.ly/redoc/logo-mini-full.svg";
const credit =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='44' height='14'%3E%3Cstyle%3E@media(prefers-color-scheme:dark)%7Btext%7Bfill:%239cc4ff%7D%7D%3C/style%3E%3Ctext y='11' font-family='sans-serif' font-size='11' fill='%230d5cab'%3ERedocly%3C/text%3E%3C/svg%3E";

function withoutLogo(text: string): string {
  if (!text.includes(logo)) {
    throw new Error(
      `Redoc no longer loads ${logo}: look for what it loads now (scripts/docs/page/renderer.ts).`,
    );
  }
  return text.replaceAll(logo, credit);
}

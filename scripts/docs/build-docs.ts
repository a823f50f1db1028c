import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { bundledPage } from "./bundled-page.js";
import { linked } from "./links/linked.js";
import { redocAddress } from "./links/redoc-address.js";
import { writeMarkdown } from "./markdown/write-markdown.js";
import { inChinese } from "./overlay/in-chinese.js";
import { buildPage } from "./page/build-page.js";
import { builtWords, redocWords } from "./page/chinese-words.js";
import { renderer } from "./page/renderer.js";
import { pageScript } from "./page/script.js";
import { refuseTraces } from "./traces.js";

/**
 * Builds the documentation into a folder: the page to open, and what it loads, each with `.gz` beside it, the same
 * compressed, to ship and serve; and the same as Markdown.
 *
 * @returns Path of the page.
 * @throws Error with Redocly's report when the contract does not build.
 */
export function buildDocs(folder = "docs"): string {
  const write = (file: string, text: string) => {
    const path = join(folder, file);
    refuseTraces(file, text);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    writeFileSync(`${path}.gz`, gzipSync(text, { level: 9 }));
    return path;
  };
  const parts = {
    style: readFileSync(new URL("page/style.css", import.meta.url), "utf8"),
    script: pageScript(),
  };
  write("redoc.js", renderer());
  const bundled = bundledPage();
  writeMarkdown(bundled, folder);
  const english = linked(bundled, redocAddress);
  const chinese = linked(inChinese(bundled), redocAddress, bundled);
  write(
    "zh/index.html",
    buildPage(chinese, {
      ...parts,
      lang: "zh-CN",
      root: "../",
      other: { name: "English", lang: "en", page: "../index.html", description: english },
      words: { built: builtWords, redoc: redocWords },
    }),
  );
  return write(
    "index.html",
    buildPage(english, {
      ...parts,
      lang: "en",
      root: "",
      other: { name: "中文", lang: "zh-CN", page: "zh/index.html", description: chinese },
    }),
  );
}

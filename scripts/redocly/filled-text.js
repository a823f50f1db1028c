// @ts-check
import { readFileSync } from "node:fs";
import { pictures } from "./decorators/inline-diagrams.js";
import { samplesBlock, samplesMark } from "./decorators/samples.js";
import { figures } from "./figures/figures.js";
import { fileBlock, fileMark } from "./files.js";
import { flowMark, flowMarkdown, flowNamed } from "./flows/flow.js";
import { table, tableMark } from "./tables/tables.js";

/** @typedef {import("./spec-files.js").SpecFiles} SpecFiles */
/** @typedef {import("./languages/english.js").Language} Language */

/** `<!-- block: signing-requests 2 -->`: the second block of code of a guide, which is the same in all languages. */
const blockMark = /^<!-- block: ([a-z-]+) (\d+) -->$/gm;

/** @param {string} guide @param {string} number */
function blockOf(guide, number) {
  const blocks = readFileSync(`spec/guides/${guide}.md`, "utf8").match(/^```.*\n[\s\S]*?^```$/gm) ?? [];
  const block = blocks[Number(number) - 1];
  if (block === undefined) {
    throw new Error(`the guide ${guide} has ${blocks.length} blocks of code, and no number ${number}`);
  }
  return block;
}

/**
 * A text of another language with everything that its marks stand for, as the decorators fill in the contract's own.
 *
 * @param {string} text
 * @param {object} options
 * @param {SpecFiles} options.files
 * @param {Language} options.language
 * @param {"text" | "picture"} options.as How pictures are shown.
 * @throws Error when a mark stands for nothing, or is of a kind that nobody fills in.
 */
export function filledText(text, { files, language, as }) {
  const { resolved } = figures(files, language);
  const filled = pictures(
    resolved(
      text
        .replace(blockMark, (_, guide, number) => blockOf(guide, number))
        .replace(fileMark, (_, path) => fileBlock(path))
        .replace(samplesMark, (_, operationId) => samplesBlock(operationId))
        .replace(flowMark, (_, name) => flowMarkdown(flowNamed(files, name), language))
        .replace(tableMark, (_, name, of) => table(files, name, of, language)),
    ),
    as,
  );
  const [left] = /^<!-- (?:table|flow|file|samples|block)\b.*-->$|\{\{[^{}]*\}\}/m.exec(filled) ?? [];
  if (left !== undefined) {
    throw new Error(`nobody fills in \`${left}\``);
  }
  return language.code === "zh" ? withoutBreaks(filled) : filled;
}

/**
 * Where a line of `spec/` ends between two Chinese characters, Markdown would show a blank; where a unit of a figure
 * comes before one, there is one. Chinese has none.
 */
const breakInside =
  /(?<=[\p{Script=Han}，。：；、？！）”])\n *(?=[\p{Script=Han}（“])|(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu;

/** `5 000 000`: no line ends inside a figure, as `5 000` would be read for it. */
const groupsOfDigits = /(?<=\d) (?=\d{3}(?!\d))/g;

/** @param {string} text */
const withoutBreaks = (text) =>
  text
    .split(/(^```[\s\S]*?^```$)/m)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(breakInside, "").replace(groupsOfDigits, "\u00a0"),
    )
    .join("");

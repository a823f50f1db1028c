import { readdirSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { samplesBlock, samplesMark } from "../decorators/samples.js";
import { figures, placeholder } from "../figures/figures.js";
import { fileBlock, fileMark } from "../files.js";
import { flowMark, flowMarkdown, flowNamed } from "../flows/flow.js";
import { specFiles } from "../spec-files.js";
import { table, tableMark } from "../tables/tables.js";

/**
 * Every placeholder of the contract's prose stands for a figure, every mark for a table, a flow, a file or samples, and every
 * figure of `spec/figures.yaml` is used: in prose, in a table, or as a constant. What is wrong is named by file
 * and line, which the bundle no longer has.
 */
export function figuresKnown() {
  return {
    Root: {
      leave(_root, ctx) {
        // Several descriptions share the files: to look once is enough.
        if (basename(ctx.location.source.absoluteRef) !== "openapi.yaml") {
          return;
        }
        const { source } = ctx.location;
        const sourceOf = (file) => new source.constructor(resolve(file), readFileSync(file, "utf8"));
        const files = specFiles();
        for (const file of proseFiles()) {
          for (const { mark, start, error } of marksIn(file, files)) {
            ctx.report({
              message: `\`${mark}\`: ${error}.`,
              location: {
                source: sourceOf(file),
                // Without this, Redocly fills in the place of the root.
                pointer: undefined,
                start,
                end: { line: start.line, col: start.col + mark.length },
              },
            });
          }
        }
        for (const [name, { constant }] of files.figures()) {
          if (!files.usedFigures.has(name) && constant === undefined) {
            ctx.report({
              message: `The figure \`${name}\` is used nowhere.`,
              location: { source: sourceOf("spec/figures.yaml"), pointer: `#/${name.replaceAll(".", "/")}` },
            });
          }
        }
      },
    },
  };
}

const proseFiles = () =>
  readdirSync("spec", { recursive: true })
    .map((file) => `spec/${String(file).replaceAll("\\", "/")}`)
    .filter((file) => /\.(yaml|md)$/.test(file) && file !== "spec/figures.yaml");

/** The marks of a file that stand for nothing, with what is wrong with each. */
function marksIn(file, files) {
  const { text } = figures(files);
  const kinds = [
    [placeholder, text],
    [tableMark, (name, of) => table(files, name, of)],
    [flowMark, (name) => flowMarkdown(flowNamed(files, name))],
    [fileMark, fileBlock],
    [samplesMark, samplesBlock],
  ];
  return (
    readFileSync(file, "utf8")
      .split("\n")
      // A comment of YAML is not prose. It is emptied, not left out, so that the others keep their numbers.
      .map((line) => (file.endsWith(".yaml") ? line.replace(/^\s*#.*/, "") : line))
      .flatMap((line, index) =>
        kinds.flatMap(([pattern, make]) =>
          [...line.matchAll(pattern)].flatMap(({ 0: mark, 1: name, 2: detail, index: at }) => {
            const error = errorOf(() => make(name, detail));
            return error === undefined ? [] : [{ mark, error, start: { line: index + 1, col: at + 1 } }];
          }),
        ),
      )
  );
}

function errorOf(make) {
  try {
    make();
    return undefined;
  } catch (error) {
    return error.message;
  }
}

// @ts-check
import { existsSync, readFileSync } from "node:fs";
import { extname } from "node:path";

/** `<!-- file: examples/signature/php/signature.php -->` */
export const fileMark = /^<!-- file: (examples\/[\w./-]+) -->$/gm;

/** What a fenced block calls the language of a file, by the file's ending. */
const languages = {
  ".go": "go",
  ".html": "html",
  ".java": "java",
  ".js": "javascript",
  ".json": "json",
  ".php": "php",
  ".py": "python",
  ".sh": "bash",
  ".sql": "sql",
  ".ts": "typescript",
  ".yaml": "yaml",
  ".yml": "yaml",
};

/**
 * A file of `examples/` as a block of code, so that a guide shows what the tests run.
 *
 * @param {string} path
 * @throws Error when there is no such file, or when it is in no language that the guides know.
 */
export function fileBlock(path) {
  const language = languages[/** @type {keyof typeof languages} */ (extname(path))];
  if (language === undefined) {
    throw new Error(
      `no language is known for ${path}: scripts/redocly/files.js has those of ${Object.keys(languages)}`,
    );
  }
  if (!existsSync(path)) {
    throw new Error(`there is no file ${path}`);
  }
  return `\`\`\`${language}\n${readFileSync(path, "utf8").trim()}\n\`\`\``;
}

import { readFileSync, writeFileSync } from "node:fs";
import { parseDocument } from "yaml";
import { specFiles } from "../../redocly/spec-files.js";
import { compared, digestOf } from "./compared.js";
import { chineseFile, chineseTranslation } from "./translation.js";
import { written } from "./written.js";

/**
 * `npm run translations`: what is missing and old in the Chinese texts. `-- --renew TARGET …`: notes that these were
 * read again, and say what the English text says now.
 */
const renewed = process.argv.slice(2).filter((argument) => argument !== "--renew");
const files = specFiles();
const description = written(files);
const translation = chineseTranslation(files);

if (process.argv.includes("--renew")) {
  const unknown = renewed.filter((target) => !translation.actions.some((action) => action.target === target));
  if (renewed.length === 0 || unknown.length > 0) {
    throw new Error(
      `--renew takes targets of spec/${chineseFile}${unknown.map((target) => `\n  not one: ${target}`).join("")}`,
    );
  }
  const path = `spec/${chineseFile}`;
  const document = parseDocument(readFileSync(path, "utf8"));
  for (const [index, action] of translation.actions.entries()) {
    if (renewed.includes(action.target)) {
      document.setIn(["actions", index, "x-of"], digestOf(action, description));
    }
  }
  writeFileSync(path, document.toString({ lineWidth: 0, flowCollectionPadding: true }));
  console.log(`Renewed: ${renewed.length}`);
} else {
  const { missing, stale, surplus } = compared(translation, description);
  for (const [title, list] of Object.entries({
    "Not translated": missing,
    "The English text has changed since": stale,
    "Matches nothing": surplus,
  })) {
    if (list.length > 0) {
      console.log(`${title}:\n${list.map((what) => `  ${what}`).join("\n")}`);
      process.exitCode = 1;
    }
  }
  console.log(
    process.exitCode === 1
      ? `Correct spec/${chineseFile}. What was read again: npm run translations -- --renew 'TARGET'`
      : "Everything that should be translated is, from the English text as it stands.",
  );
}

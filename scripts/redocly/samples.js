// @ts-check
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** @typedef {{ lang: string, label: string, source: string }} Sample */
/** @typedef {(operationId: string) => string} FileName */

/** `create-sale` of `createSale`. @type {FileName} */
const kebabCase = (operationId) => operationId.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();

/** `CreateSale` of `createSale`. @type {FileName} */
const pascalCase = (operationId) => operationId.charAt(0).toUpperCase() + operationId.slice(1);

/**
 * The languages of the samples, in the order in which they are shown. `lang` is what highlighters call them.
 *
 * @type {readonly { lang: string, label: string, folder: string, file: FileName, callback?: string }[]}
 */
const languages = [
  // What sends a test callback is a sample of its own for each kind.
  { lang: "bash", label: "curl", folder: "curl", file: (id) => `${kebabCase(id)}.sh` },
  {
    lang: "typescript",
    label: "TypeScript",
    folder: "typescript",
    file: (id) => `${kebabCase(id)}.ts`,
    callback: "callback.ts",
  },
  {
    lang: "php",
    label: "PHP",
    folder: "php",
    file: (id) => `${kebabCase(id)}.php`,
    callback: "callback.php",
  },
  {
    lang: "python",
    label: "Python",
    folder: "python",
    file: (id) => `${kebabCase(id)}.py`,
    callback: "callback.py",
  },
  { lang: "go", label: "Go", folder: "go", file: (id) => `${kebabCase(id)}.go`, callback: "callback.go" },
  {
    lang: "java",
    label: "Java",
    folder: "java",
    file: (id) => `${pascalCase(id)}.java`,
    callback: "Callback.java",
  },
];

/**
 * The samples of an operation or a webhook in all languages. One endpoint takes all callbacks.
 *
 * @param {string} operationId
 * @param {string} [folder] Where the examples stand.
 * @returns {Sample[]}
 * @throws Error when there is none in a language.
 */
export function samplesOf(operationId, folder = "examples") {
  const isCallback = operationId.startsWith("receive");
  return languages.map(({ lang, label, folder: language, file, callback }) => {
    const path =
      isCallback && callback
        ? join(folder, "callbacks", language, callback)
        : join(folder, "requests", language, file(operationId));
    if (!existsSync(path)) {
      throw new Error(`${operationId} has no sample in ${label}: ${path.replaceAll("\\", "/")} is missing`);
    }
    return { lang, label, source: readFileSync(path, "utf8") };
  });
}

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/* The guides show the recipes' own files, so what is read is what is run. */

const guides = readdirSync("spec/guides").map((file) => readFileSync(join("spec/guides", file), "utf8"));
const shown = guides.flatMap((guide) =>
  [...guide.matchAll(/^<!-- file: (\S+) -->$/gm)].map(([, file = ""]) => file),
);

test("Every file of examples/recipes is shown in a guide, once", () => {
  const files = readdirSync("examples/recipes", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const ofRecipes = shown.filter((file) => file.startsWith("examples/recipes/"));
  expect(ofRecipes.sort()).toEqual(files.sort());
});

test("Every file that a guide shows is there", () => {
  expect(shown.filter((file) => !existsSync(file))).toEqual([]);
});

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

/*
 * Holds src/ to its map, src/README.md: which folder may import from which, and no circles. Data flows one
 * way, from the signature outwards.
 */

interface Room {
  readonly folder: string;
  readonly floor: number;
  readonly mayImport: readonly string[];
}

const source = resolve("src");
const rooms = roomsOf(readFileSync(join(source, "README.md"), "utf8"));
const modules = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.replaceAll("\\", "/"))
  .map((file) => ({ file, imports: importsOf(readFileSync(join(source, file), "utf8")) }));

/** The rows of the map: `| folder | floor | what | may import |`. */
function roomsOf(map: string): Room[] {
  return [...map.matchAll(/^\| `([\w-]+)\/` \| (\d+) \|[^|]+\|([^|]*)\|$/gm)].map(
    ([, folder = "", floor, imports = ""]) => ({
      folder,
      floor: Number(floor),
      mayImport: [...imports.matchAll(/`([\w-]+)`/g)].map(([, name = ""]) => name),
    }),
  );
}

/** What a module asks for, at the start or later: `from "x"`, `import "x"`, `import("x")`. */
function importsOf(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
  return [...code.matchAll(/\bfrom "([^"\n]+)";|\bimport\s*\(?\s*"([^"\n]+)"/g)].map(
    ([, from, other]) => from ?? other ?? "",
  );
}

/** What the runtime chooses, and where it stands. */
const chosen: Readonly<Record<string, string>> = {
  "#crypto": "signature/hmac.node.ts",
  "#diagnostics": "diagnostics/traced.node.ts",
};

const isOwn = (target: string) => /^\.{1,2}\//.test(target) || target in chosen;

/** The file that an import of our own means, from src/. */
const fileOf = (importer: string, target: string) =>
  chosen[target] ??
  relative(source, resolve(source, dirname(importer), target))
    .replaceAll("\\", "/")
    .replace(/\.js$/, ".ts");

const folderOf = (file: string) => (file.includes("/") ? (file.split("/")[0] ?? "") : "");

describe("src/README.md", () => {
  const folders = readdirSync(source, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

  test("has every folder, and no other", () => {
    expect(rooms.map(({ folder }) => folder).sort()).toEqual(folders.sort());
  });

  test.each(rooms)("gives $folder the floor above all that it may import", ({ floor, mayImport }) => {
    const below = mayImport.map((name) => rooms.find(({ folder }) => folder === name)?.floor);
    expect(floor).toBe(1 + Math.max(0, ...below.map((found) => found ?? Number.NaN)));
  });

  test.each(rooms)("names no folder that $folder does not use", ({ folder, mayImport }) => {
    const used = new Set(importedBy(folder));
    expect(mayImport.filter((name) => !used.has(name))).toEqual([]);
  });
});

/** The folders that the modules of a folder import from. */
function importedBy(folder: string): string[] {
  return modules
    .filter(({ file }) => folderOf(file) === folder)
    .flatMap(({ file, imports }) => imports.filter(isOwn).map((target) => folderOf(fileOf(file, target))))
    .filter((name) => name !== folder);
}

test.each(rooms)(
  "src/$folder imports from the folders it may, and from no other",
  ({ folder, mayImport }) => {
    expect(importedBy(folder).filter((name) => !mayImport.includes(name))).toEqual([]);
  },
);

test("No module of src/ imports itself by way of others", () => {
  const arrows = new Map(
    modules.map(({ file, imports }) => [file, imports.filter(isOwn).map((target) => fileOf(file, target))]),
  );
  expect(circlesIn(arrows)).toEqual([]);
});

test("A circle would be found", () => {
  const arrows = new Map([
    ["a", ["b"]],
    ["b", ["c", "d"]],
    ["c", ["a"]],
    ["d", []],
  ]);
  expect(circlesIn(arrows)).toEqual(["a → b → c → a"]);
});

function circlesIn(arrows: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  function visit(file: string, way: readonly string[]): void {
    const start = way.indexOf(file);
    if (start !== -1) {
      circles.push([...way.slice(start), file].join(" → "));
    }
    if (start !== -1 || done.has(file)) {
      return;
    }
    for (const next of arrows.get(file) ?? []) {
      visit(next, [...way, file]);
    }
    done.add(file);
  }
  for (const file of arrows.keys()) {
    visit(file, []);
  }
  return circles;
}

test("Later imports are seen too", () => {
  expect(
    importsOf('const a = await import("./later.js");\nimport "./now.js";\nexport * from "./all.js";'),
  ).toEqual(["./later.js", "./now.js", "./all.js"]);
});

test("The root import takes one package from elsewhere", () => {
  const packages = new Set<string>();
  const pending = ["index.ts"];
  const seen = new Set<string>();
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (seen.has(file)) {
      continue;
    }
    seen.add(file);
    for (const target of modules.find((module) => module.file === file)?.imports ?? []) {
      if (isOwn(target)) {
        pending.push(fileOf(file, target));
      } else if (!/^(?:node:|#)/.test(target)) {
        packages.add(target);
      }
    }
  }
  expect([...packages]).toEqual(["openapi-fetch"]);
});

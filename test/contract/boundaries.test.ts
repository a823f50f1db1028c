import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

/*
 * Holds src/ to its map, src/README.md, and the sandbox, which is half of it, to one of its own: which folder
 * may import from which, and no circles. Data flows one way, from the signature outwards.
 */

interface Room {
  readonly folder: string;
  readonly floor: number;
  readonly mayImport: readonly string[];
}

interface Module {
  /** Below the folder that is mapped. */
  readonly file: string;
  readonly imports: readonly string[];
}

/** A folder that has a map of the folders in it. */
class Mapped {
  readonly source: string;
  readonly rooms: readonly Room[];
  readonly folders: readonly string[];
  readonly modules: readonly Module[];

  constructor(readonly name: string) {
    this.source = resolve(name);
    this.rooms = roomsOf(readFileSync(join(this.source, "README.md"), "utf8"));
    this.folders = readdirSync(this.source, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    this.modules = readdirSync(this.source, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => file.replaceAll("\\", "/"))
      .map((file) => ({ file, imports: importsOf(readFileSync(join(this.source, file), "utf8")) }));
  }

  /** The files that a module imports from the folder that is mapped. */
  filesImportedBy({ file, imports }: Module): string[] {
    return imports
      .filter(isOwn)
      .map((target) => this.#fileOf(file, target))
      .filter((target) => !target.startsWith("../"));
  }

  /** The folders that the modules of a folder import from; `""` is what stands beside the folders. */
  importedBy(folder: string): string[] {
    return this.modules
      .filter(({ file }) => folderOf(file) === folder)
      .flatMap((module) => this.filesImportedBy(module).map(folderOf))
      .filter((name) => name !== folder);
  }

  #fileOf(importer: string, target: string): string {
    const file = chosen[target]
      ? resolve("src", chosen[target])
      : resolve(this.source, dirname(importer), target).replace(/\.js$/, ".ts");
    return relative(this.source, file).replaceAll("\\", "/");
  }
}

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

const folderOf = (file: string) => (file.includes("/") ? (file.split("/")[0] ?? "") : "");

const all = new Mapped("src");

describe.each([all, new Mapped("src/sandbox")])("$name/README.md", (mapped) => {
  const { rooms, folders, modules } = mapped;

  test("has every folder, and no other", () => {
    expect(rooms.map(({ folder }) => folder).sort()).toEqual([...folders].sort());
  });

  test.each(rooms)("gives $folder the floor above all that it may import", ({ floor, mayImport }) => {
    const below = mayImport.map((name) => rooms.find(({ folder }) => folder === name)?.floor);
    expect(floor).toBe(1 + Math.max(0, ...below.map((found) => found ?? Number.NaN)));
  });

  test.each(rooms)("names no folder that $folder does not use", ({ folder, mayImport }) => {
    const used = new Set(mapped.importedBy(folder));
    expect(mayImport.filter((name) => !used.has(name))).toEqual([]);
  });

  test.each(rooms)("has every folder that $folder imports from", ({ folder, mayImport }) => {
    expect(mapped.importedBy(folder).filter((name) => !mayImport.includes(name))).toEqual([]);
  });

  test("is of modules none of which imports itself by way of others", () => {
    expect(modules.length).toBeGreaterThan(50);
    const arrows = new Map(modules.map((module) => [module.file, mapped.filesImportedBy(module)]));
    expect(circlesIn(arrows)).toEqual([]);
  });
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
    const module = all.modules.find((each) => each.file === file);
    pending.push(...(module ? all.filesImportedBy(module) : []));
    for (const target of module?.imports ?? []) {
      if (!isOwn(target) && !/^(?:node:|#)/.test(target)) {
        packages.add(target);
      }
    }
  }
  expect([...packages]).toEqual(["openapi-fetch"]);
});

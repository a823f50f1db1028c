import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

/** Which folders of src/ a folder may import from. Data flows one way: from the signature outwards. */
const allowed: Record<string, readonly string[]> = {
  signature: [],
  money: ["errors"],
  errors: [],
  redaction: [],
  diagnostics: ["errors", "redaction"],
  url: [],
  reference: [],
  transport: ["errors", "redaction", "signature", "url"],
  gate: ["errors", "redaction", "reference", "signature", "transport", "url"],
  "data-api": ["errors", "redaction", "signature", "transport", "url"],
  callback: ["diagnostics", "errors", "redaction", "signature"],
  postgres: ["callback"],
  testing: ["callback", "signature"],
  "payment-page": ["errors", "signature", "url"],
  redirect: ["errors", "url"],
  server: [],
  mock: ["server"],
  sandbox: ["errors", "money", "redaction", "reference", "server", "signature"],
  shop: ["server"],
  cli: ["errors", "mock", "redaction", "reference", "sandbox", "server", "shop", "signature"],
};

const source = resolve("src");
const folders = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory());

test.each(folders.map(({ name }) => name))(
  "src/%s imports from the folders it may, and from no other",
  (folder) => {
    const imported = new Set<string>();
    for (const file of readdirSync(join(source, folder), { recursive: true, encoding: "utf8" })) {
      if (!file.endsWith(".ts")) continue;
      const path = join(source, folder, file);
      for (const [, target = ""] of readFileSync(path, "utf8").matchAll(/\bfrom "(\.{1,2}\/[^"]+)"/g)) {
        const [first = ""] = relative(source, resolve(dirname(path), target)).split(/[\\/]/);
        if (first !== folder) imported.add(first);
      }
    }
    expect([...imported].filter((name) => !allowed[folder]?.includes(name))).toEqual([]);
  },
);

test("The root import takes one package from elsewhere", () => {
  const packages = new Set<string>();
  for (const file of readdirSync(source, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ts") || /^(sandbox|cli|shop|mock|server)\b/.test(file)) continue;
    for (const [, name = ""] of readFileSync(join(source, file), "utf8").matchAll(
      /\bfrom "([^".#][^"]*)"/g,
    )) {
      if (!name.startsWith("node:")) packages.add(name);
    }
  }
  expect([...packages].sort()).toEqual(["openapi-fetch"]);
});

import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { titled } from "../support/titled.js";
import { vectorFiles } from "./support/vector-files.js";

const guide = readFileSync("spec/guides/sign-in-your-language.md", "utf8");

/** The cells of the rows of the table under a heading. */
function rows(heading: string): string[][] {
  const [, section = ""] = guide.split(`\n## ${heading}\n`);
  const [text = ""] = section.split("\n## ");
  return [...text.matchAll(/^\| (?!---)(.*) \|$/gm)]
    .slice(1)
    .map(([, row = ""]) => row.split("|").map((cell) => cell.trim()));
}

const codes = (text = "") => [...text.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);

describe("The guide “Sign in your language”", () => {
  test("counts the cases of each file", () => {
    const counted = rows("Vectors").map(([file, count]) => [codes(file)[0], Number(count)]);
    expect(Object.fromEntries(counted)).toEqual(
      Object.fromEntries(
        Object.entries(vectorFiles).map(([name, { cases }]) => [`${name}.json`, cases.length]),
      ),
    );
  });

  test("names files of the ports that are there", () => {
    const files = rows("Ports to start from").flatMap(([, port, php]) => [...codes(port), ...codes(php)]);
    expect(files).toHaveLength(7);
    expect(files.filter((file) => !existsSync(`examples/signature/${file}`))).toEqual([]);
  });

  const traps = rows("Traps").flatMap(([trap = "", seenBy]) => codes(seenBy).map((id) => ({ trap, id })));
  const ids = new Set(
    Object.values(vectorFiles).flatMap(({ cases }): string[] => cases.map(({ id }: { id: string }) => id)),
  );

  test("has a vector for every trap", () => {
    expect(rows("Traps").filter(([, seenBy]) => codes(seenBy).length === 0)).toEqual([]);
    expect(traps.length).toBeGreaterThan(25);
  });

  test.each(titled(traps, ({ trap, id }) => `${id} (${trap})`))(
    "names a vector that exists: %s",
    (_, { id }) => {
      expect(ids).toContain(id);
    },
  );
});

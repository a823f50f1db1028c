import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, inject, test } from "vitest";
import { cup } from "./support/run.js";

/** What the first stage of the Dockerfile copies. */
const sources = [...readFileSync("Dockerfile", "utf8").matchAll(/^COPY (?!--)(.+) \S+$/gm)].flatMap(
  ([, names = ""]) => names.split(" "),
);

test("What the image is built from is enough to build and pack the program", () => {
  const folder = mkdtempSync(join(tmpdir(), "cup-quickpay-image-"));
  try {
    for (const source of sources) {
      cpSync(source, join(folder, source), { recursive: true });
    }
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
    const npm = (...args: string[]) =>
      execFileSync("npm", args, {
        cwd: folder,
        encoding: "utf8",
        stdio: "pipe",
        env: { ...process.env, NO_COLOR: "1" },
      });
    npm("run", "build");
    const [packed] = JSON.parse(npm("pack", "--ignore-scripts", "--dry-run", "--json"));
    const files = (packed.files as { path: string }[]).map(({ path }) => path);
    expect(files).toEqual(expect.arrayContaining(["dist/cli/index.js", "generated/openapi.json", "LICENSE"]));
    // All that the whole package has, but for the documentation, examples and vectors, which nobody looks at there.
    const whole = JSON.parse(
      execFileSync("npm", ["pack", "--dry-run", "--json", inject("tarball")], {
        encoding: "utf8",
        stdio: "pipe",
      }),
    )[0].files.map(({ path }: { path: string }) => path);
    const folders = whole
      .filter((path: string) => !files.includes(path))
      .map((path: string) => path.split("/")[0]);
    expect([...new Set(folders)].sort()).toEqual(["docs", "examples", "vectors"]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 120_000);

test("The packed sandbox takes the flags of the image, and says so when it cannot", async () => {
  const entry = JSON.parse(/^ENTRYPOINT (.*)$/m.exec(readFileSync("Dockerfile", "utf8"))?.[1] ?? "").slice(1);
  const { stderr, code } = await cup([...entry, "--callback-url", "shop"]);
  expect(stderr).toContain("It takes an absolute http or https URL.");
  expect(code).toBe(2);
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { cup } from "./support/run.js";

const folder = mkdtempSync(join(tmpdir(), "cup-quickpay-"));
afterAll(() => rmSync(folder, { recursive: true }));
function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const signature = "/3TrhHVz9BHaLfgLyhoxO7dsQNzbzZa/TdO3pxQocXWwgVM6tGlzMLVfpOxFNTnkR9iiFVK/77ZedMcbkCjmng==";
const payment = { status: "success", id: "000049" };
const unsigned = file("unsigned.json", JSON.stringify({ payment }));
const signed = file("signed.json", JSON.stringify({ payment, signature }));
const forged = file("forged.json", JSON.stringify({ payment: { ...payment, id: "000050" }, signature }));
const list = file("list.json", "[1]");
const noJson = file("no.json", "payment=1");
const secret = file("secret", "secret\n");
const empty = file("empty", "");
const missing = join(folder, "missing");
const env = { CUP_SECRET_KEY: "secret" };

describe("cup-quickpay", () => {
  test("--version prints the contract's version", async () => {
    expect(await cup(["--version"])).toEqual({ stdout: "0.1.0\n", stderr: "", code: 0 });
  });

  test.each([["--help"], ["help"]])("%s lists every command", async (argument) => {
    const { stdout, code } = await cup([argument]);
    const commands = [...stdout.matchAll(/^ {2}(\w+) (?:\[|<| ).* {2}/gm)].map(([, name]) => name);
    expect(commands).toEqual([
      "sandbox",
      "mock",
      "proxy",
      "docs",
      "sign",
      "verify",
      "banks",
      "regions",
      "codes",
      "inbox",
      "check",
      "help",
    ]);
    expect(code).toBe(0);
  });

  test.each([
    ["no command", [], "Usage: cup-quickpay [options] [command]"],
    ["an unknown command", ["sandbx"], "(Did you mean sandbox?)"],
    ["an unknown option", ["--nope"], "error: unknown option '--nope'"],
  ])("%s is told on standard error and ends with 2", async (_what, args, message) => {
    const { stdout, stderr, code } = await cup(args);
    expect(stderr).toContain(message);
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });

  test.each(["sandbox", "mock", "docs", "sign", "verify", "banks", "regions", "codes"])(
    "%s --help shows an example, and an unknown option of it ends with 2",
    async (command) => {
      const help = await cup([command, "--help"]);
      expect(help.stdout).toContain(`Usage: cup-quickpay ${command} [options]`);
      expect(help.stdout).toMatch(/\nExamples?:\n {2}\S/);
      expect(help).toMatchObject({ stderr: "", code: 0 });
      const unknown = await cup([command, "--nope"]);
      expect(unknown.stderr).toContain("error: unknown option '--nope'");
      expect(unknown.code).toBe(2);
    },
  );

  test.each(["work", "list", "show", "replay", "discard", "stats", "migrate", "sql"])(
    "inbox %s --help shows an example, and an unknown option of it ends with 2",
    async (command) => {
      const help = await cup(["inbox", command, "--help"]);
      expect(help.stdout).toContain(`Usage: cup-quickpay inbox ${command} [options]`);
      expect(help.stdout).toMatch(/\nExamples?:\n {2}\S/);
      expect(help).toMatchObject({ stderr: "", code: 0 });
      const unknown = await cup(["inbox", command, "--nope"]);
      expect(unknown.stderr).toContain("error: unknown option '--nope'");
      expect(unknown.code).toBe(2);
    },
  );

  test.each([
    [
      ["list", "--database", "postgres://shop:pass1word@127.0.0.1:9/x"],
      "The inbox needs pg-boss and pg. Run: npm install pg-boss@12.38.0 @opentelemetry/api@1.9.0 pg@8\n",
    ],
    [
      ["stats", "--data-dir", "."],
      "The inbox needs pg-boss and @electric-sql/pglite. Run: npm install pg-boss@12.38.0 @opentelemetry/api@1.9.0 @electric-sql/pglite@0.5\n",
    ],
    [["sql"], "The inbox needs pg-boss. Run: npm install pg-boss@12.38.0 @opentelemetry/api@1.9.0\n"],
  ])("inbox %j says what to install when it is not there", async (args, message) => {
    expect(await cup(["inbox", ...args])).toEqual({ stdout: "", stderr: message, code: 2 });
  });

  test("A reader that has seen enough, as head, ends it silently", async () => {
    expect(await cup(["codes", "--help"], { closed: true })).toEqual({ stdout: "", stderr: "", code: 0 });
  });
});

describe("cup-quickpay sign", () => {
  test.each([
    ["a file", [unsigned], { env }],
    ["standard input", [], { env, input: JSON.stringify({ payment }) }],
    [
      "standard input by “-”, the key from a file",
      ["-", "--secret-file", secret],
      { input: JSON.stringify({ payment }) },
    ],
  ])("signs %s", async (_what, args, settings) => {
    expect(await cup(["sign", ...args], settings)).toEqual({ stdout: `${signature}\n`, stderr: "", code: 0 });
  });

  test("--canonical prints the fields first, --json all of it as JSON", async () => {
    const { stdout } = await cup(["sign", "--canonical", unsigned], { env });
    expect(stdout).toBe(`payment:id:000049\npayment:status:success\n${signature}\n`);
    const json = await cup(["sign", "--canonical", "--json", unsigned], { env });
    expect(JSON.parse(json.stdout)).toEqual({
      signature,
      canonical: ["payment:id:000049", "payment:status:success"],
    });
    expect(JSON.parse((await cup(["sign", "--json", unsigned], { env })).stdout)).toEqual({ signature });
  });

  test.each([
    ["no key", [unsigned], {}, "Pass the secret key in the environment variable CUP_SECRET_KEY"],
    ["an empty key file", [unsigned, "--secret-file", empty], {}, "empty is empty."],
    ["a missing key file", [unsigned, "--secret-file", missing], {}, "missing cannot be read"],
    ["a missing file", [missing], { env }, "missing cannot be read"],
    ["what is no JSON", [noJson], { env }, "There is no JSON in"],
    ["JSON that is no object", [list], { env }, "is an array, not an object."],
    ["nothing on standard input", [], { env }, "There is nothing in standard input"],
  ])(
    "tells of %s on standard error, without the key, and ends with 2",
    async (_what, args, settings, message) => {
      const { stdout, stderr, code } = await cup(["sign", ...args], settings);
      expect(stderr).toContain(message);
      expect(stderr).not.toContain("    at ");
      expect(stdout).toBe("");
      expect(code).toBe(2);
    },
  );
});

describe("cup-quickpay verify", () => {
  test("ends with 0 when the signature matches", async () => {
    const text = "The signature matches.\nSignature found: signature\n";
    expect(await cup(["verify", signed], { env })).toEqual({ stdout: text, stderr: "", code: 0 });
    const { stdout, code } = await cup(["verify", "--json", "--secret-file", secret, signed]);
    expect(JSON.parse(stdout)).toMatchObject({ matches: true, place: "signature" });
    expect(code).toBe(0);
  });

  test("ends with 1 when it does not", async () => {
    const { stdout, stderr, code } = await cup(["verify", forged], { env });
    expect(stdout).toContain("The signature does NOT match.\nSignature found: signature\nLikely reason: ");
    expect({ stderr, code }).toEqual({ stderr: "", code: 1 });
    const json = await cup(["verify", "--json", forged], { env });
    expect(JSON.parse(json.stdout)).toMatchObject({ matches: false, explanation: expect.any(String) });
    expect(json.code).toBe(1);
  });

  test.each([
    ["no key", [signed], {}, "CUP_SECRET_KEY"],
    ["an empty key file", [signed, "--secret-file", empty], {}, "empty is empty."],
    ["a missing file", [missing], { env }, "missing cannot be read"],
    ["what is no JSON", [noJson], { env }, "There is no JSON in"],
  ])("tells of %s on standard error and ends with 2", async (_what, args, settings, message) => {
    const { stdout, stderr, code } = await cup(["verify", ...args], settings);
    expect(stderr).toContain(message);
    expect({ stdout, code }).toEqual({ stdout: "", code: 2 });
  });
});

describe("Reference data", () => {
  test.each([
    ["banks", 18, ["1"], [{ id: 1, name: "Agricultural Bank of China", name_zh: "中国农业银行" }], 2],
    ["regions", 34, ["Shanghai"], [{ id: 26, name: "Shanghai Shi", name_zh: "上海市" }], 2],
    // Lines more for the advice, and for what the customer can be told in two languages.
    ["codes", undefined, ["20105"], [expect.objectContaining({ code: "20105" })], 8],
  ])("%s lists all, finds by words, and prints JSON", async (command, count, words, found, lines) => {
    const all = JSON.parse((await cup([command, "--json"])).stdout);
    if (count) {
      expect(all).toHaveLength(count);
    }
    expect(all.length).toBeGreaterThan(10);
    const json = await cup([command, ...words, "--json"]);
    expect(JSON.parse(json.stdout)).toEqual(found);
    const { stdout, stderr, code } = await cup([command, ...words]);
    expect(stdout.trimEnd().split("\n")).toHaveLength(lines);
    expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
  });

  test("Words that nothing has are told, and end with 1", async () => {
    const told = await cup(["banks", "no", "such", "bank"]);
    expect(told).toMatchObject({ stdout: "", code: 1 });
    expect(told.stderr).toMatch(
      /^None of the 18 banks has “no such bank”\.\nTry one word of the name, .*\n$/,
    );
    const json = await cup(["banks", "no", "such", "bank", "--json"]);
    expect(json).toEqual({ stdout: "[]\n", stderr: "", code: 1 });
  });
});

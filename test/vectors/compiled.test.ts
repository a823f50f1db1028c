import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { hasProgram } from "../support/has-program.js";
import { longPaths, tooLongPaths } from "./support/paths.js";
import { allPassed, run, runWith } from "./support/run-port.js";

const folder = mkdtempSync(join(tmpdir(), "cup-quickpay-ports-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.runIf(hasProgram("go"))("Go signs and verifies all vectors with its port", () => {
  run("go", "go", "vet", "./...");
  expect(run("go", "go", "run", "./vectors")).toBe(allPassed);
});

test.runIf(hasProgram("javac"))("Java signs and verifies all vectors with its port", () => {
  const sources = ["Signature.java", "PhpText.java", "Json.java", "RunVectors.java"];
  run("java", "javac", "-Xlint:all", "-Werror", "-d", folder, ...sources);
  expect(run("java", "java", "-cp", folder, "RunVectors")).toBe(allPassed);
});

test.runIf(hasProgram("go"))("Go refuses paths that would fill the memory", () => {
  const module = join(folder, "go");
  mkdirSync(join(module, "verify"), { recursive: true });
  for (const file of ["go.mod", "signature.go", "php_text.go"]) {
    copyFileSync(`examples/signature/go/${file}`, join(module, file));
  }
  writeFileSync(
    join(module, "verify/main.go"),
    `package main

import ("fmt"; "io"; "os"; "example.com/signature")

func main() {
	body, _ := io.ReadAll(os.Stdin)
	fmt.Print(signature.Verify(body, "secret"))
}
`,
  );
  const program = join(module, "verify/verify");
  run("go", "go", "build", "-C", module, "-o", program, "./verify");
  expect(runWith(longPaths, "go", program)).toBe("true");
  expect(runWith(tooLongPaths, "go", program)).toBe("false");
});

test.runIf(hasProgram("javac"))("Java refuses paths that would fill the memory", () => {
  const source = join(folder, "Verify.java");
  writeFileSync(
    source,
    `final class Verify {
    public static void main(String[] arguments) throws Exception {
        String body = new String(System.in.readAllBytes(), "UTF-8");
        System.out.print(Signature.verify(Json.object(body), "secret"));
    }
}
`,
  );
  const classes = join(folder, "verify");
  run("java", "javac", "-d", classes, source, "Signature.java", "PhpText.java", "Json.java");
  expect(runWith(longPaths, "java", "java", "-cp", classes, "Verify")).toBe("true");
  expect(runWith(tooLongPaths, "java", "java", "-cp", classes, "Verify")).toBe("false");
});

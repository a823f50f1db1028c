import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { copyProject, type ProjectCopy } from "../support/project-copy.js";

// A run of the tools takes a second or two, on a busy machine many more.
vi.setConfig({ hookTimeout: 60_000, testTimeout: 60_000 });

type Run = Awaited<ReturnType<ProjectCopy["run"]>>;

/** What the generator's command does in a copy of the project that has been edited. */
function afterEdit(edit: (copy: ProjectCopy) => void, ...args: string[]): { copy: ProjectCopy; run: Run } {
  const made = { copy: copyProject() } as { copy: ProjectCopy; run: Run };
  beforeAll(async () => {
    edit(made.copy);
    made.run = await made.copy.run("generate/index.ts", ...args);
  });
  afterAll(() => made.copy.remove());
  return made;
}

describe("npm run generate, with a spec that does not lint,", () => {
  const made = afterEdit((copy) => {
    copy.replace("spec/schemas/SaleRequest.yaml", "./SaleCustomer.yaml", "./SaleCustomr.yaml");
    copy.replace("spec/schemas/Flag.yaml", "enum: [0, 1]", "enum: [0, 1");
    copy.replace("spec/examples/payout.yaml", "currency: CNY", "currency: USD");
    copy.write("generated/types.d.ts", "as before");
  });

  test.each([
    ["a reference to a file that is not there", "spec/schemas/SaleRequest.yaml:9:5", "Can't resolve $ref"],
    ["a file that is no YAML", "spec/schemas/Flag.yaml:4:1", "Failed to parse"],
    ["an example that breaks its schema", "spec/examples/payout.yaml:23:15", "must be equal to constant"],
  ])("names file and line of %s", (_, place, says) => {
    const problem = made.run.output
      .split(/^\[\d+\] /m)
      .find((text) => text.startsWith(place) && text.includes(says));
    expect(problem).toBeDefined();
  });

  test("fails and says what to run", () => {
    expect(made.run.code).toBe(1);
    expect(made.run.output).toMatch(/The contract is not clean\. Mend it, then run: npm run generate\n$/);
  });

  test("leaves the generated files as they are", () => {
    expect(made.copy.read("generated/types.d.ts")).toBe("as before");
  });
});

describe("npm run generate, with a spec that does not bundle,", () => {
  const made = afterEdit((copy) => {
    copy.replace("spec/guides/errata.md", "table: errata", "table: erata");
    copy.replace("spec/guides/payout-gate.md", "diagrams/payout-gate.svg", "diagrams/payout.svg");
  });

  test.each([
    ["a table that there is not", "- name: Errata of the method page", "No table `erata`"],
    ["a picture that there is not", "- name: Payout through Gate", "No picture `payout.svg`"],
  ])("names the place of %s", (_, tag, says) => {
    const line =
      made.copy
        .read("spec/openapi.yaml")
        .split("\n")
        .findIndex((text) => text.includes(tag)) + 1;
    const problem = made.run.output
      .split(/^\[\d+\] /m)
      .find((text) => text.startsWith(`spec/openapi.yaml:${line}:`));
    expect(problem).toContain(says);
  });

  test("fails and says what to run", () => {
    expect(made.run.code).toBe(1);
    expect(made.run.output).toMatch(/The contract does not bundle\. Mend it, then run: npm run generate\n$/);
  });
});

describe("npm run generate, with errata that are no YAML,", () => {
  const made = afterEdit((copy) => copy.write("spec/errata.yaml", "- id: E01\n  title: [\n"));

  test("fails and names file and line", () => {
    expect(made.run.code).toBe(1);
    expect(made.run.output).toMatch(/spec\/errata\.yaml: .* at line 3/);
  });

  test("prints no stack trace", () => {
    expect(made.run.output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  });
});

describe("npm run lint, after an edit,", () => {
  const made = afterEdit((copy) => {
    copy.replace("spec/schemas/SaleAmount.yaml", "maximum: 5000000", "maximum: 6000000");
    copy.write("generated/types.d.ts", "stale");
    copy.write("generated/diagrams/old.svg", "<svg/>");
  }, "--check");

  // The others are those that each run makes alike.
  test("names each generated file that is stale or surplus, and no other", () => {
    expect(made.run.output.match(/(?<=^ {2})generated\/\S+$/gm)?.sort()).toEqual([
      "generated/constants.d.ts",
      "generated/constants.js",
      "generated/diagrams/old.svg",
      "generated/openapi.json",
      "generated/openapi/gate.json",
      "generated/openapi/payment-page.json",
      "generated/types.d.ts",
      "generated/validators/common/requests.js",
    ]);
  });

  test("fails and says what to run", () => {
    expect(made.run.code).toBe(1);
    expect(made.run.output).toMatch(/^Run: npm run generate$/m);
  });

  test("writes nothing itself", () => {
    expect(made.copy.read("generated/types.d.ts")).toBe("stale");
  });
});

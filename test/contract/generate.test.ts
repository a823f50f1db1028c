import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { redocly } from "../../scripts/redocly/redocly.js";
import { copyProject, type ProjectCopy } from "../support/project-copy.js";

// A run of the tools takes a second or two, on a busy machine many more.

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
    copy.replace(
      "spec/payment-page.yaml",
      "  purchase:\n    $ref: webhooks/purchase.yaml",
      "  purchase:\n    $ref: webhooks/payout.yaml",
    );
    copy.write("generated/types.d.ts", "as before");
  });

  test.each([
    ["a reference to a file that is not there", "spec/schemas/SaleRequest.yaml:9:5", "Can't resolve $ref"],
    ["a file that is no YAML", "spec/schemas/Flag.yaml:4:1", "Failed to parse"],
    [
      "an example that breaks its schema",
      "spec/examples/payout.yaml:23:15",
      "must be equal to one of the allowed values",
    ],
    [
      "a callback that two descriptions have under one name",
      "spec/openapi.yaml:5:1",
      "payment-page.yaml has another `purchase`",
    ],
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

describe("npm run generate, with marks that stand for nothing,", () => {
  const made = afterEdit((copy) => {
    copy.replace("spec/guides/errata.md", "table: errata", "table: erata");
    copy.replace("spec/guides/purchase-gate.md", "fields SaleRequest", "fields SalesRequest");
    copy.replace("spec/guides/payout-gate.md", "flow: payout-gate", "flow: payout");
    copy.replace("spec/paths/gate-sale.yaml", "{{SaleAmount.maximum}}", "{{SaleAmount.maximun}}");
    copy.replace("spec/schemas/PayoutAmount.yaml", "maximum:yuan}}", "maximum:yen}}");
    copy.replace("spec/schemas/Phone.yaml", "{{Phone.longest}}", "{{Telephone.longest}}");
    copy.replace("spec/guides/limits-and-times.md", "{{redirect.within}}", "{{redirect.inside}}");
    copy.replace("spec/guides/purchase-gate.md", "gate.redirect-callback}}", "gate.redirection}}");
    copy.replace("spec/tags/callbacks.yaml", "{{callbacks.within:words}}", "{{callbacks.attempts:words}}");
    copy.replace(
      "spec/figures.yaml",
      "gate:\n",
      "gate:\n  port: { value: 443, source: platform, what: A port. }\n",
    );
  });

  test.each([
    ["a table", "spec/guides/errata.md:7:1", "no table `erata`: there are payout-banks,"],
    ["a table of a schema", "spec/guides/purchase-gate.md:16:1", "there is no schema `SalesRequest`"],
    ["a flow", "spec/guides/payout-gate.md:8:1", "there is no flow `payout`"],
    ["a keyword", "spec/paths/gate-sale.yaml:9:92", "there is no figure `SaleAmount.maximun`"],
    ["a format", "spec/schemas/PayoutAmount.yaml:2:146", "there is no format `yen`: there are number,"],
    ["a schema", "spec/schemas/Phone.yaml:5:77", "there is no figure `Telephone.longest`"],
    ["a figure of the data", "spec/guides/limits-and-times.md:33:37", "there is no figure `redirect.inside`"],
    ["a step", "spec/guides/purchase-gate.md:23:1", "there is no figure `flows.purchase-gate.redirection`"],
    ["a unit", "spec/tags/callbacks.yaml:7:46", "none is no unit of time: there are ms,"],
    ["a figure that nobody uses", "spec/figures.yaml:14:9", "The figure `gate.port` is used nowhere"],
  ])("names file and line of %s", (_, place, says) => {
    const problem = made.run.output.split(/^\[\d+\] /m).find((text) => text.includes(says));
    expect(problem?.slice(0, place.length)).toBe(place);
  });

  test("fails and says what to run", () => {
    expect(made.run.code).toBe(1);
    expect(made.run.output).toMatch(/The contract is not clean\. Mend it, then run: npm run generate\n$/);
  });
});

describe("npm run generate, with a spec that does not bundle,", () => {
  const made = afterEdit((copy) => {
    copy.replace(
      "spec/guides/sandbox.md",
      "generated/diagrams/payment-life.svg",
      "generated/diagrams/life.svg",
    );
  });

  test("names the place of a picture that there is not", () => {
    const line =
      made.copy
        .read("spec/openapi.yaml")
        .split("\n")
        .findIndex((text) => text.includes("- name: Sandbox")) + 1;
    const problem = made.run.output
      .split(/^\[\d+\] /m)
      .find((text) => text.startsWith(`spec/openapi.yaml:${line}:`));
    expect(problem).toContain("No picture `life.svg`");
  });

  test("fails and says what to run", () => {
    expect(made.run.code).toBe(1);
    expect(made.run.output).toMatch(/The contract does not bundle\. Mend it, then run: npm run generate\n$/);
  });
});

describe("npm run generate, with a callback that is no webhook,", () => {
  const made = afterEdit((copy) =>
    copy.replace("spec/paths/gate-payout.yaml", "  callbacks:\n    payout:", "  callbacks:\n    result:"),
  );

  test("fails and names it", () => {
    expect(made.run.code).toBe(1);
    expect(made.run.output).toContain("a callback result, but no webhook of that name");
  });
});

describe("The page", () => {
  const folder = mkdtempSync(join(tmpdir(), "cup-quickpay-test-"));
  let page: {
    tags: { name: string; description: string }[];
    info: { description: string };
    paths: Record<string, { get: { parameters: { name: string; description: string }[] } }>;
    components: {
      parameters: Record<string, { name: string; description: string }>;
      schemas: Record<string, { description: string; properties?: Record<string, { description: string }> }>;
    };
  };

  beforeAll(() => {
    const file = join(folder, "page.json");
    redocly(["bundle", "page", "--output", file]);
    page = JSON.parse(readFileSync(file, "utf8"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("says at the end of a description where it comes from", () => {
    expect(page.components.schemas.InterfaceType?.description).toMatch(
      /\*Source: platform documentation\.\*$/,
    );
  });

  test.each([
    ["ProjectId", "method page; minimum, maximum: documentation of a sibling deployment"],
    ["Phone", "method page; form: documentation of a sibling deployment"],
    ["Signature", "method page; form, part of this text: platform documentation"],
    ["SaleAmount", "method page; minimum: documentation of a sibling deployment"],
    ["CallbackUrl", "documentation of a sibling deployment; form: inferred"],
  ])("says of a limit in words where it comes from: of %s", (schema, words) => {
    expect(page.components.schemas[schema]?.description.endsWith(`*Source: ${words}.*`)).toBe(true);
  });

  test("says so of a field inside a schema", () => {
    const { properties } = page.components.schemas.SaleCustomer ?? {};
    expect(properties?.city?.description).toBe(
      "City of residence, in Chinese, not blank. *Source: method page; form: inferred; length: documentation of a sibling deployment.*",
    );
  });

  test("says so of a parameter", () => {
    const parameter = page.paths["/payment"]?.get.parameters.find(
      ({ name }) => name === "force_payment_method",
    );
    expect(parameter?.description).toMatch(
      /\*Source: method page; part of this text: platform documentation; least length: inferred\.\*$/,
    );
  });

  test.each([
    ["project_id", "method page; minimum, maximum: documentation of a sibling deployment"],
    [
      "payment_id",
      "method page; least length: documentation of a sibling deployment; length: platform documentation; form: inferred",
    ],
    [
      "merchant_callback_url",
      "platform documentation; form: inferred; length: documentation of a sibling deployment",
    ],
  ])("says so of the parameter %s, whose limits are those of a schema", (parameter, words) => {
    const { description } =
      [...(page.paths["/payment"]?.get.parameters ?? []), ...Object.values(page.components.parameters)].find(
        ({ name }) => name === parameter,
      ) ?? {};
    expect(description?.endsWith(` *Source: ${words}.*`)).toBe(true);
  });

  test("says so of a field whose limits are those of another schema", () => {
    const { properties } = page.components.schemas.SaleCustomer ?? {};
    expect(properties?.country?.description).toMatch(
      / is Switzerland\. \*Source: method page; form: inferred\.\*$/,
    );
  });

  test("says nothing of what is all on the method page", () => {
    expect(page.components.schemas.PayoutAmount?.description).not.toContain("Source");
  });

  test("has the picture of the parties in the overview", () => {
    expect(page.info.description).toContain('src="data:image/svg+xml,%3Csvg');
  });

  test("has the pictures of the guides in it", () => {
    const guide = page.tags.find(({ name }) => name === "Payout through Gate");
    expect(guide?.description).toContain('src="data:image/svg+xml,%3Csvg');
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

describe("npm run generate, after an edit,", () => {
  const made = afterEdit((copy) => {
    copy.replace("spec/schemas/SaleAmount.yaml", "maximum: 5000000", "maximum: 6000000");
    copy.write("generated/diagrams/old.svg", "<svg/>");
  });

  test("names the files that it has written or removed, and what records the change", () => {
    expect(made.run.code).toBe(0);
    expect(made.run.output).toContain("\n  generated/constants.js\n");
    expect(made.run.output).toContain("\n  generated/diagrams/old.svg\n");
    expect(made.run.output).toContain("npx vitest run test/contract/golden -u");
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
      "generated/openapi/zh.overlay.json",
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

describe("npm run generate, with a workflow that does not keep to its flow,", () => {
  const made = afterEdit((copy) =>
    copy.replace("spec/workflows/payout.arazzo.yaml", "operationId: createPayout", "operationId: createSale"),
  );

  test("fails and names both", () => {
    expect(made.run.code).toBe(1);
    expect(made.run.output).toContain(
      "spec/workflows/payout.arazzo.yaml: the flow payout-gate calls createPayout, the workflow none of it.",
    );
  });
});

describe("npm run generate, with a workflow that is not clean,", () => {
  const made = afterEdit((copy) =>
    copy.replace("spec/workflows/payout.arazzo.yaml", "stepId: result", "stepId: request"),
  );

  test("fails with what the linter says", () => {
    expect(made.run.code).toBe(1);
    expect(made.run.output).toContain("The `stepId` must be unique amongst all steps");
    expect(made.run.output).toMatch(/The workflows are not clean\. Mend them, then run: npm run generate\n$/);
  });
});

describe("npm run generate -- --check, with samples that are not what the contract shows,", () => {
  const made = afterEdit((copy) => {
    copy.replace("examples/requests/php/create-sale.php", "'amount' => 1000", "'amount' => 2000");
    copy.write("examples/requests/php/create-refund.php", "<?php\n");
  }, "--check");

  test("names those that are stale, and those that nobody makes", () => {
    expect(made.run.code).toBe(1);
    expect(made.run.output).toContain("  examples/requests/php/create-sale.php\n");
    expect(made.run.output).toContain("  examples/requests/php/create-refund.php\n");
    expect(made.run.output).toContain("Run: npm run generate");
  });

  test("takes what stands beside the samples for none of them", () => {
    expect(made.run.output).not.toMatch(/examples\/requests\/(README\.md|go\/go\.mod)/);
  });
});

describe("npm run generate -- --check, without a sample,", () => {
  const made = afterEdit((copy) => copy.delete("examples/requests/go/create-payout.go"), "--check");

  test("names the operation, the language, the file, and what to run", () => {
    expect(made.run.code).toBe(1);
    expect(made.run.output).toContain(
      "createPayout has no sample in Go: examples/requests/go/create-payout.go is missing. Run: npm run generate",
    );
  });
});

describe("npm run generate, after another value in an example,", () => {
  const made = afterEdit((copy) => {
    copy.replace("spec/examples/sale.yaml", "first_name: 倩文", `first_name: "O'Neil $(id) \`id\` \\\\"`);
  });

  test("writes it into the sample of every language, as that language writes it", () => {
    expect(made.run.code, made.run.output).toBe(0);
    const of = (file: string) => made.copy.read(`examples/requests/${file}`);
    expect(of("curl/create-sale.sh")).toContain('"first_name": "O\'Neil \\$(id) \\`id\\` \\\\\\\\"');
    expect(of("typescript/create-sale.ts")).toContain('first_name: "O\'Neil $(id) `id` \\\\"');
    expect(of("php/create-sale.php")).toContain("'first_name' => 'O\\'Neil $(id) `id` \\\\'");
    expect(of("python/create-sale.py")).toContain('"first_name": "O\'Neil $(id) `id` \\\\"');
    expect(of("go/create-sale.go")).toContain('"first_name": "O\'Neil $(id) `id` \\\\"');
    expect(of("java/CreateSale.java")).toContain('"first_name": "O\'Neil $(id) `id` \\\\\\\\"');
  });
});

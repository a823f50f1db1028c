import { readdirSync, readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { copyProject, type ProjectCopy } from "../support/project-copy.js";

// A run of the tools takes a second or two, on a busy machine many more.

interface Schema {
  required: string[];
  properties: Record<string, Schema>;
  maximum: number;
  "x-values": unknown[];
}

const { version } = packageJson;

let copy: ProjectCopy;

// From a released contract that is the current one, in a package whose next version nobody has announced.
beforeEach(() => {
  copy = copyProject();
  copy.replace("package.json", `"version": "${version}"`, '"version": "0.1.0"');
  for (const file of readdirSync(".changeset").filter(
    (name) => name !== "README.md" && name.endsWith(".md"),
  )) {
    copy.delete(`.changeset/${file}`);
  }
  for (const file of readdirSync("spec/released")) {
    copy.delete(`spec/released/${file}`);
  }
  copy.write("generated/openapi.json", released("0.1.0"));
  copy.write("spec/released/0.1.0.json", released("0.1.0"));
});

afterEach(() => copy.remove());

/** Changes the component schemas of the contract. */
function change(edit: (schemas: Record<string, Schema>) => void): void {
  const contract = JSON.parse(copy.read("generated/openapi.json"));
  edit(contract.components.schemas);
  copy.write("generated/openapi.json", JSON.stringify(contract, null, 2));
}

const schema = (schemas: Record<string, Schema>, name: string): Schema => {
  const found = schemas[name];
  if (!found) {
    throw new Error(`The contract has no schema ${name}.`);
  }
  return found;
};

const lowerSaleLimit = () =>
  change((schemas) => {
    schema(schemas, "SaleAmount").maximum = 4_000_000;
  });

/** A contract that does not change with ours, as if it had been released with a version. */
const released = (as: string) => {
  const contract = JSON.parse(readFileSync("spec/released/0.1.0.json", "utf8"));
  return JSON.stringify({ ...contract, info: { ...contract.info, version: as } }, null, 2);
};

const diff = (...args: string[]) => copy.run("diff.ts", ...args);

describe("npm run diff", () => {
  test("finds what breaks clients of the last release, and says what they and we have to do", async () => {
    lowerSaleLimit();
    expect(await diff()).toEqual({
      code: 1,
      output: `spec/released/0.1.0.json beside generated/openapi.json

Breaks: 1
  POST /v2/payment/cup/quick/sale, request, payment.amount
    Upper bound of \`amount\` changed from '<= 5000000' to '<= 4000000'.
    To do: Keep to the new constraint before you send.
Additions: 0
Other changes, of descriptions, of examples, and what lets more pass: 0

After 0.1.0 these changes demand 0.2.0 or higher.
The package has 0.1.0, and no changeset is pending.

The contract breaks clients of spec/released/0.1.0.json.
Take the changes back, or announce a minor release and what users have to do: npx changeset
`,
    });
  });

  test("sees a bank that is gone, which only its open set names", async () => {
    change((schemas) => {
      schema(schemas, "PayoutBankId")["x-values"].shift();
    });
    const { code, output } = await diff();
    expect(output).toContain("  PayoutBankId\n    The known value 1 was removed.\n");
    expect(code).toBe(1);
  });

  test("lets an addition pass, and says which version follows", async () => {
    change((schemas) => {
      schema(schemas, "SaleCustomer").properties.nickname = { type: "string" } as never;
    });
    const { code, output } = await diff();
    expect(output).toContain("  POST /v2/payment/cup/quick/sale, request, customer.nickname: added\n");
    expect(output).toContain("After 0.1.0 these changes demand 0.1.1 or higher.");
    expect(code).toBe(0);
  });

  test("compares with the last release by the order of versions", async () => {
    copy.write("spec/released/0.9.0.json", released("0.9.0"));
    copy.write(
      "spec/released/0.10.0.json",
      released("0.10.0").replace('"maximum": 5000000', '"maximum": 4000000'),
    );
    lowerSaleLimit();
    const { code, output } = await diff();
    expect(output).toContain("spec/released/0.10.0.json beside generated/openapi.json\n\nBreaks: 0\n");
    expect(code).toBe(0);
  });

  test("finds what breaks a client of a commit", async () => {
    copy.commit("before");
    lowerSaleLimit();
    const { code, output } = await diff("before");
    expect(output).toContain("The contract breaks clients of before.");
    expect(code).toBe(1);
  });

  test("lets a break pass that a changeset announces", async () => {
    lowerSaleLimit();
    copy.write(".changeset/lower-limit.md", '---\n"cup-quickpay": minor\n---\n\nThe limit is lower.\n');
    const { code, output } = await diff();
    expect(output).toContain("The version that follows is 0.2.0: a changeset announces a minor release.");
    expect(code).toBe(0);
  });

  test("lets a break pass once the package has the version that it demands", async () => {
    lowerSaleLimit();
    copy.replace("package.json", '"version": "0.1.0"', '"version": "0.2.0"');
    const { code, output } = await diff();
    expect(output).toContain("The package has 0.2.0, and no changeset is pending.");
    expect(code).toBe(0);
  });

  test("is not content with a changeset that announces less", async () => {
    lowerSaleLimit();
    copy.write(".changeset/lower-limit.md", '---\n"cup-quickpay": patch\n---\n\nThe limit is lower.\n');
    const { code, output } = await diff();
    expect(output).toContain("After 0.1.0 these changes demand 0.2.0 or higher.");
    expect(output).toContain("The version that follows is 0.1.1: a changeset announces a patch release.");
    expect(output).toContain("announce a minor release and what users have to do: npx changeset");
    expect(code).toBe(1);
  });

  test.each([
    [
      "a name that is nothing",
      "v9.9.9",
      "v9.9.9 is neither a file nor a tag, branch or commit that has generated/openapi.json.\n",
    ],
    ["a file that is no contract", "package.json", "package.json is no OpenAPI document in JSON.\n"],
  ])("refuses %s", async (_, base, output) => {
    expect(await diff(base)).toEqual({ code: 1, output });
  });

  test("asks for something to compare with where nothing is released", async () => {
    copy.delete("spec/released/0.1.0.json");
    expect(await diff()).toEqual({
      code: 1,
      output: "spec/released/ has no contract. Name what to compare with: npm run diff -- main\n",
    });
  });
});

describe("npm run freeze", () => {
  test("keeps the contract as that of the package's version", async () => {
    copy.replace("package.json", '"version": "0.1.0"', '"version": "0.2.0"');
    copy.write("generated/openapi.json", released("0.2.0"));
    expect(await copy.run("freeze.ts")).toEqual({
      code: 0,
      output: "spec/released/0.2.0.json is the contract of 0.2.0.\n",
    });
    expect(copy.read("spec/released/0.2.0.json")).toBe(released("0.2.0"));
  });

  test("then makes it the one that later contracts are compared with", async () => {
    copy.replace("package.json", '"version": "0.1.0"', '"version": "0.2.0"');
    copy.write("generated/openapi.json", released("0.2.0"));
    await copy.run("freeze.ts");
    lowerSaleLimit();
    const { code, output } = await diff();
    expect(output).toContain("After 0.2.0 these changes demand 0.3.0 or higher.");
    expect(code).toBe(1);
  });

  test("never changes what is released", async () => {
    lowerSaleLimit();
    const before = copy.read("spec/released/0.1.0.json");
    expect(await copy.run("freeze.ts")).toEqual({
      code: 1,
      output:
        "0.1.0 is released with another contract, which spec/released/0.1.0.json has. It never changes.\n",
    });
    expect(copy.read("spec/released/0.1.0.json")).toBe(before);
  });

  test("refuses a contract that says another version than the package", async () => {
    copy.replace("package.json", '"version": "0.1.0"', '"version": "0.2.0"');
    expect(await copy.run("freeze.ts")).toEqual({
      code: 1,
      output:
        "The contract says it is 0.1.0, the package 0.2.0. Set info.version in spec/, and run npm run generate.\n",
    });
  });

  test("wants the changesets made into a version first", async () => {
    copy.write(".changeset/lower-limit.md", '---\n"cup-quickpay": minor\n---\n\nThe limit is lower.\n');
    expect(await copy.run("freeze.ts")).toEqual({
      code: 1,
      output: "Changesets are pending. Make a version of them first: npx changeset version\n",
    });
  });
});

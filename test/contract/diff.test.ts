import { tmpdir } from "node:os";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { copyProject, type ProjectCopy } from "../support/project-copy.js";

// A run of the tools takes a second or two, on a busy machine many more.
vi.setConfig({ hookTimeout: 60_000, testTimeout: 60_000 });

interface Schema {
  required: string[];
  properties: Record<string, Schema>;
  enum: unknown[];
  maximum: number;
}

let copy: ProjectCopy;

beforeEach(() => {
  copy = copyProject();
  copy.write("base.json", copy.read("generated/openapi.json"));
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

const diff = (...args: string[]) => copy.run("diff.ts", ...args);

describe("npm run diff", () => {
  test("finds what breaks a client, and says what to do", async () => {
    change((schemas) => {
      schema(schemas, "SaleCustomer").required.push("state");
      schema(schemas, "SaleAmount").maximum = 4_000_000;
      schema(schemas, "PayoutRegionId").enum = schema(schemas, "PayoutRegionId").enum.filter(
        (region) => region !== 34,
      );
      delete schema(schemas, "RequestAccepted").properties.request_id;
    });
    const { code, output } = await diff("base.json");
    const breaks = output.match(/✖ major .*\n.*/g)?.map((line) => line.replaceAll(/\s+/g, " ")) ?? [];
    expect(breaks).toContainEqual(expect.stringMatching(/customer.*state/));
    expect(breaks).toContainEqual(expect.stringMatching(/amount · maximum.*5000000.*4000000/));
    expect(breaks).toContainEqual(expect.stringMatching(/region_id · enum/));
    expect(breaks).toContainEqual(expect.stringMatching(/responses\/200.*request_id/));
    expect(output).not.toContain(tmpdir());
    expect(output).not.toContain("..");
    expect(output).toContain("The contract breaks clients of base.json: see the lines marked “major”.");
    expect(code).toBe(1);
  });

  test("lets an addition pass", async () => {
    change((schemas) => {
      schema(schemas, "SaleCustomer").properties.nickname = {
        type: "string",
        description: "Nickname.",
      } as never;
      schema(schemas, "SaleAmount").maximum = 6_000_000;
    });
    const { code, output } = await diff("base.json");
    expect(output).toContain("nickname");
    expect(output).toContain("0 major");
    expect(code).toBe(0);
  });

  test("compares with the last release, by the order of versions", async () => {
    copy.commit("v0.9.0");
    lowerSaleLimit();
    copy.commit("v0.10.0");
    const { code, output } = await diff();
    expect(output).toContain("v0.10.0 vs generated/openapi.json");
    expect(code).toBe(0);
  });

  test("finds what breaks a client of a release", async () => {
    copy.commit("v0.1.0");
    lowerSaleLimit();
    const { code, output } = await diff("v0.1.0");
    expect(output).toContain("The contract breaks clients of v0.1.0");
    expect(code).toBe(1);
  });

  test("lets a break pass that a changeset announces", async () => {
    copy.commit("v0.1.0");
    lowerSaleLimit();
    copy.write(".changeset/lower-limit.md", '---\n"cup-quickpay": minor\n---\n\nThe limit is lower.\n');
    const { code, output } = await diff("v0.1.0");
    expect(output).toContain("and a changeset announces a minor release.");
    expect(code).toBe(0);
  });

  test("is not content with a changeset that announces less", async () => {
    copy.commit("v0.1.0");
    lowerSaleLimit();
    copy.write(".changeset/lower-limit.md", '---\n"cup-quickpay": patch\n---\n\nThe limit is lower.\n');
    const { code, output } = await diff("v0.1.0");
    expect(output).toContain("announce a minor release and what users have to do: npx changeset");
    expect(code).toBe(1);
  });

  test("has nothing to do before the first release", async () => {
    copy.commit();
    expect(await diff()).toEqual({
      code: 0,
      output: "There is no tag v* yet, so there is no released contract to compare with.\n",
    });
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

  test("asks for a file where there is no git", async () => {
    expect(await diff()).toEqual({
      code: 1,
      output: "This is no git checkout. Name a file to compare with: npm run diff -- base.json\n",
    });
  });
});

import ts from "typescript";
import { expect, test } from "vitest";
import { text } from "../support/contract.js";

const types = ts.createSourceFile(
  "types.d.ts",
  text("generated/types.d.ts"),
  ts.ScriptTarget.Latest,
  true,
  ts.ScriptKind.TS,
);

/** The properties inside a node of `types.d.ts` that an editor shows nothing about: `Sum.amount`. */
function withoutDocs(node: ts.Node, path: string): string[] {
  const found: string[] = [];
  ts.forEachChild(node, (child) => {
    const name = ts.isPropertySignature(child) ? `${path}.${child.name.getText(types)}` : path;
    if (ts.isPropertySignature(child) && ts.getJSDocCommentsAndTags(child).length === 0) {
      found.push(name);
    }
    found.push(...withoutDocs(child, name));
  });
  return found;
}

/** What stands under names in an interface: `components`, `schemas`, `Sum`. */
function typeAt(interfaceName: string, ...names: string[]): ts.Node {
  const root = types.statements
    .filter(ts.isInterfaceDeclaration)
    .find((statement) => statement.name.text === interfaceName);
  let members = root?.members;
  let found: ts.Node | undefined;
  for (const name of names) {
    const member = members?.find(({ name: own }) => own?.getText(types) === name) as
      | ts.PropertySignature
      | undefined;
    found = member;
    members = (member?.type as ts.TypeLiteralNode | undefined)?.members;
  }
  if (!found) {
    throw new Error(`types.d.ts has no ${[interfaceName, ...names].join(".")}.`);
  }
  return found;
}

test("An editor shows something about every property of every schema", () => {
  expect(withoutDocs(typeAt("components", "schemas"), "")).toEqual([]);
});

test("An editor shows the unit of a purchase's amount", () => {
  const amount = typeAt("components", "schemas", "SaleRequestPayment", "amount");
  const [comment] = ts.getJSDocCommentsAndTags(amount);
  expect(comment?.getText(types)).toContain("in fen (minor units)");
});

test("An editor shows something about every parameter of Payment Page", () => {
  expect(withoutDocs(typeAt("operations", "openPaymentPage", "parameters", "query"), "")).toEqual([]);
});

test.each([
  "openapi.json",
  "openapi/gate.json",
  "openapi/payment-page.json",
  "openapi/data-api.json",
  "openapi/sandbox.json",
])("%s describes every property where it stands, beside a $ref too", (name) => {
  const { schemas } = JSON.parse(text(`generated/${name}`)).components;
  expect(propertiesWithoutDescription(schemas, "")).toEqual([]);
});

function propertiesWithoutDescription(node: unknown, path: string): string[] {
  if (typeof node !== "object" || node === null) {
    return [];
  }
  return Object.entries(node).flatMap(([key, value]) => {
    // What a value must not be has no readers.
    if (key === "not" || key === "if" || key === "examples" || key.startsWith("x-")) {
      return [];
    }
    const own =
      key === "properties" && path !== ""
        ? Object.entries(value).flatMap(([name, property]) =>
            Object(property).description === undefined ? [`${path}.${name}`] : [],
          )
        : [];
    return [...own, ...propertiesWithoutDescription(value, path === "" ? key : `${path}.${key}`)];
  });
}

import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { closedNumbers } from "./closed-numbers.js";
import { banner, type Document, type Schema } from "./document.js";

/**
 * TypeScript types of the contract.
 *
 * A set of strings that is open (`x-values` without `enum`) becomes `"known" | … | (string & {})`: an editor
 * offers the known values, and the compiler lets others pass. A set of numbers whose limits let no other pass
 * becomes the numbers and, where a text is valid too, their digits.
 */
export async function types(document: Document): Promise<string> {
  const ast = await openapiTS(JSON.stringify(document), {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
    transform: (schema) => openSet(schema as Schema) ?? numbers(schema as Schema),
  });
  return banner + astToString(ast);
}

function openSet(schema: Schema): ts.TypeNode | undefined {
  const values = schema["x-values"];
  if (!values || schema.enum || !values.every(({ value }) => typeof value === "string")) {
    return;
  }
  const { factory } = ts;
  return factory.createUnionTypeNode([
    ...values.map(({ value }) => factory.createLiteralTypeNode(factory.createStringLiteral(String(value)))),
    factory.createIntersectionTypeNode([
      factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      factory.createTypeLiteralNode([]),
    ]),
  ]);
}

function numbers(schema: Schema): ts.TypeNode | undefined {
  const values = closedNumbers(schema);
  if (values === undefined) {
    return;
  }
  const { factory } = ts;
  const branches = schema.anyOf as Schema[];
  const texts = branches.some(({ type }) => type === "string") ? values.map(String) : [];
  return factory.createUnionTypeNode([
    ...values.map((value) => factory.createLiteralTypeNode(factory.createNumericLiteral(value))),
    ...texts.map((text) => factory.createLiteralTypeNode(factory.createStringLiteral(text))),
  ]);
}

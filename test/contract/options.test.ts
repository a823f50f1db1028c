import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";

/*
 * Options speak one dialect. Each is `readonly`; one that may be left out may be given as `undefined` too,
 * so that `process.env.X` can be passed on; and a time span is a `Duration`, a number of milliseconds or a
 * text with its unit.
 */

/** What is wrong with the options that a module declares, as `CallOptions.signal: not readonly`. */
function faultsIn(text: string): string[] {
  return optionsIn(text).flatMap(({ owner, option }) =>
    faultsOf(option).map((fault) => `${owner}.${option.name.getText()}: ${fault}`),
  );
}

interface Found {
  readonly owner: string;
  readonly option: ts.PropertySignature;
}

/**
 * The options that a module exports: members of types named `…Options`, and of types that stand in place, as
 * that of a function's parameter.
 */
function optionsIn(text: string): Found[] {
  const file = ts.createSourceFile("module.ts", text, ts.ScriptTarget.Latest, true);
  return file.statements.filter(isExported).flatMap((statement) => {
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
      const owner = statement.name.text;
      return owner.endsWith("Options") ? propertiesIn(owner, statement) : [];
    }
    if (ts.isFunctionDeclaration(statement) && isForUsers(statement)) {
      return statement.parameters.flatMap(({ type }) =>
        type && ts.isTypeLiteralNode(type) ? propertiesIn(statement.name?.text ?? "", type) : [],
      );
    }
    return [];
  });
}

const isExported = (statement: ts.Statement) =>
  ts.canHaveModifiers(statement) &&
  ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** Others take parts by name too. Those of which the docstring shows a use are for users. */
const isForUsers = (statement: ts.FunctionDeclaration) =>
  ts.getJSDocTags(statement).some(({ tagName }) => tagName.text === "example");

function propertiesIn(owner: string, node: ts.Node): Found[] {
  const found: Found[] = [];
  node.forEachChild(function visit(child): void {
    if (ts.isPropertySignature(child)) {
      found.push({ owner, option: child });
    }
    // What a function of the user's gets and gives is no option.
    if (!ts.isFunctionTypeNode(child)) {
      child.forEachChild(visit);
    }
  });
  return found;
}

function faultsOf(option: ts.PropertySignature): string[] {
  const isReadonly = option.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword);
  const types = option.type && ts.isUnionTypeNode(option.type) ? option.type.types : [option.type];
  const mayBeUndefined = types.some((type) => type?.kind === ts.SyntaxKind.UndefinedKeyword);
  const isDuration = types.some((type) => type?.getText() === "Duration");
  return [
    ...(isReadonly ? [] : ["not readonly"]),
    ...(option.questionToken && !mayBeUndefined ? ["may be left out, but not be undefined"] : []),
    ...(isTime(option) && !isDuration ? ["a time span that is no Duration"] : []),
  ];
}

function isTime(option: ts.PropertySignature): boolean {
  const comment = option.getFullText().slice(0, option.getLeadingTriviaWidth());
  return /(?:time|timeout|wait|delay|after)$/i.test(option.name.getText()) || /millisecond/i.test(comment);
}

const modules = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => ({ file, text: readFileSync(`src/${file}`, "utf8") }));

test.each(modules.filter(({ text }) => optionsIn(text).length > 0))(
  "The options in src/$file speak the dialect",
  ({ text }) => {
    expect(faultsIn(text)).toEqual([]);
  },
);

test("The options of all that users create are among them", () => {
  const owners = modules.flatMap(({ text }) => optionsIn(text).map(({ owner }) => owner));
  expect([...new Set(owners)].sort()).toEqual(
    expect.arrayContaining([
      "CallOptions",
      "CommonInboxOptions",
      "ClientOptions",
      "DataApiClientOptions",
      "DeliveryOptions",
      "GateCallOptions",
      "GateClientOptions",
      "HandlingOptions",
      "InboxReconcileOptions",
      "InboxRetentionOptions",
      "InboxRetryOptions",
      "MockOptions",
      "ParseCallbackOptions",
      "PaymentPageOptions",
      "PaymentPageUrlOptions",
      "PostgresCallbackStoreOptions",
      "RedirectFormOptions",
      "RetryOptions",
      "SandboxOptions",
      "StoringOptions",
      "WaitingPageOptions",
      "memoryCallbackStore",
    ]),
  );
});

describe("It would be found that an option", () => {
  test.each([
    ["is not readonly", "port?: number | undefined;", ["XOptions.port: not readonly"]],
    [
      "cannot be undefined",
      "readonly port?: number;",
      ["XOptions.port: may be left out, but not be undefined"],
    ],
    [
      "is a time span, by its name",
      "readonly minTimeout?: number | undefined;",
      ["XOptions.minTimeout: a time span that is no Duration"],
    ],
    [
      "is a time span, by its comment",
      "/** The pause, in milliseconds. */ readonly pause?: number | undefined;",
      ["XOptions.pause: a time span that is no Duration"],
    ],
    [
      "deep inside is wrong",
      "readonly callbacks?: { order?: string } | undefined;",
      ["XOptions.order: not readonly", "XOptions.order: may be left out, but not be undefined"],
    ],
    ["is right", "readonly timeout?: Duration | undefined;", []],
  ])("%s", (_, option, faults) => {
    expect(faultsIn(`export interface XOptions { ${option} }`)).toEqual(faults);
  });

  test("of a function is wrong, where its type stands in place", () => {
    const text =
      "/** @example\n * store(); */\nexport function store({ max }: { max?: number | undefined } = {}) {}";
    expect(faultsIn(text)).toEqual(["store.max: not readonly"]);
  });
});

import ts from "typescript";

/** A top-level constant or function, with the other top-level names that it uses. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly uses: readonly string[];
}

/** The constants and functions at the top level of JavaScript, in their order. All else is left out. */
export function statementsOf(code: string): Statement[] {
  const file = parsed(code);
  const declared = file.statements.flatMap((statement) => {
    const name = declaredName(statement);
    return name === undefined ? [] : [{ statement, name }];
  });
  const names = new Set(declared.map(({ name }) => name));
  const printer = ts.createPrinter();
  return declared.map(({ statement, name }) => ({
    name,
    text: printer.printNode(ts.EmitHint.Unspecified, statement, file),
    uses: [...namesIn(statement)].filter((used) => used !== name && names.has(used)),
  }));
}

/** The names that a statement needs, its own among them. */
export function closureOf(name: string, statements: readonly Statement[]): Set<string> {
  const byName = new Map(statements.map((statement) => [statement.name, statement]));
  const closure = new Set<string>();
  function visit(next: string): void {
    if (closure.has(next)) {
      return;
    }
    closure.add(next);
    byName.get(next)?.uses.forEach(visit);
  }
  visit(name);
  return closure;
}

/** What stands under a name in the object that is assigned to `exports.<object>`. */
export function exportedMember(code: string, object: string, name: string): string {
  const file = parsed(code);
  let found: string | undefined;
  function visit(node: ts.Node): void {
    if (
      ts.isBinaryExpression(node) &&
      ts.isObjectLiteralExpression(node.right) &&
      node.left.getText(file) === `exports.${object}`
    ) {
      for (const member of node.right.properties) {
        if (member.name?.getText(file).replace(/^"|"$/g, "") !== name) {
          continue;
        }
        found = ts.isPropertyAssignment(member) ? member.initializer.getText(file) : name;
      }
    }
    ts.forEachChild(node, visit);
  }
  visit(file);
  if (found === undefined) {
    throw new Error(`exports.${object} has no ${name}, which the generator needs.`);
  }
  return found;
}

const parsed = (code: string) =>
  ts.createSourceFile("code.js", code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);

function declaredName(statement: ts.Statement): string | undefined {
  if (ts.isFunctionDeclaration(statement)) {
    return statement.name?.text;
  }
  if (!ts.isVariableStatement(statement) || statement.modifiers) {
    return undefined;
  }
  return statement.declarationList.declarations[0]?.name.getText();
}

function namesIn(node: ts.Node): Set<string> {
  const names = new Set<string>();
  function visit(part: ts.Node): void {
    if (ts.isIdentifier(part)) {
      names.add(part.text);
    }
    ts.forEachChild(part, visit);
  }
  visit(node);
  return names;
}

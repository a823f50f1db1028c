import { banner, type Document, operationsOf } from "./document.js";
import { camelCase, kebabCase } from "./letter-case.js";
import { type Messages, messagesOfOperations, pageParameters } from "./messages-of.js";

/**
 * The operations of the contract as constants: each with its address, its validators, and whether it moves
 * money. A bundler keeps only those that are used.
 */
export function operations(document: Document): Record<string, string> {
  const messages = messagesOfOperations(document);
  const all = Object.values(operationsOf(document)).map((operation) => ({
    ...operation,
    ...(messages[operation.operationId] as Messages),
  }));
  const schemas = [
    ...new Set(all.flatMap(({ request, answers, refusal }) => [request, ...answers, refusal ?? []].flat())),
  ].sort();
  const types = schemas.filter((name) => name !== pageParameters).join(", ");
  return {
    "operations.js": [
      banner,
      ...schemas.map((name) => `import { ${camelCase(name)} } from "./validators/${kebabCase(name)}.js";\n`),
      ...all.map(
        (operation) => `
export const ${operation.operationId} = {
  operationId: "${operation.operationId}",
  method: "${operation.method}",
  path: "${operation.path}",
  server: "${operation.server}",
  movesMoney: ${operation["x-moves-money"] === true},
  request: ${camelCase(operation.request)},
  answers: [${operation.answers.map(camelCase).join(", ")}],
  refusal: ${operation.refusal ? camelCase(operation.refusal) : "undefined"},
  refusedWith: [${operation.refusedWith.join(", ")}],
};
`,
      ),
      "\nexport const movesMoneyByPath = {\n",
      ...[...new Set(all.map(({ path }) => path))].map(
        (path) =>
          `  "${path}": ${all.some((operation) => operation.path === path && operation["x-moves-money"] === true)},\n`,
      ),
      "};\n",
    ].join(""),
    "operations.d.ts": [
      banner,
      `import type { ${types} } from "./types.js";\n`,
      `import type { ${pageParameters} } from "./validators/${kebabCase(pageParameters)}.js";\n`,
      'import type { Validator } from "./validators/validator.js";\n',
      operationType,
      ...all.map(
        ({ operationId, summary, method, path, request, answers, refusal, ...rest }) => `
/** ${summary}: \`${method} ${path}\`. */
export declare const ${operationId}: Operation<${request}, [${answers.map((name) => `Validator<${name}>`).join(", ")}], ${refusal ? `Validator<${refusal}>` : "undefined"}> & {
  readonly operationId: "${operationId}";
  readonly method: "${method}";
  readonly path: "${path}";
  readonly movesMoney: ${rest["x-moves-money"] === true};
};
`,
      ),
      `
/** Whether an operation can move money, by its path, for those who know no more of it. */
export declare const movesMoneyByPath: { readonly [path: string]: boolean | undefined };
`,
    ].join(""),
  };
}

const operationType = `
/** An operation of the contract. */
export interface Operation<
  Request = unknown,
  Answers extends readonly Validator<unknown>[] = readonly Validator<unknown>[],
  Refusal = Validator<unknown> | undefined,
> {
  readonly operationId: string;
  readonly method: "GET" | "POST";
  /** Below the URL of the server. */
  readonly path: string;
  /** The URL of the platform's server. */
  readonly server: string;
  /** Whether a call can move money, so that it must never be sent twice without thinking. */
  readonly movesMoney: boolean;
  /** The body, or the parameters of a page. */
  readonly request: Validator<Request>;
  /** What HTTP 200 can carry. Empty for a page. */
  readonly answers: Answers;
  /** What a refusal carries. */
  readonly refusal: Refusal;
  /** The HTTP statuses that the contract has for a refusal. */
  readonly refusedWith: readonly number[];
}
`;

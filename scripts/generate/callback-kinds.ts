import { banner, type Document, type Schema, schemaNamed } from "./document.js";
import { camelCase, kebabCase } from "./letter-case.js";

/**
 * What tells the callbacks apart, read from the branches of `Callback`: the type of the payment, and names of
 * which one at least must be there. The tests hold it to the schemas.
 */
export function callbackKinds(document: Document): Record<string, string> {
  const kinds = ((schemaNamed(document, "Callback").oneOf ?? []) as Schema[]).map((branch) => {
    const name = lastPart(branch);
    const schema = schemaNamed(document, name);
    return { name, paymentType: paymentTypeOf(document, schema), names: neededNames(schema) };
  });
  assertApart(kinds);
  return {
    "callback-kinds.js": [
      banner,
      ...kinds.map(
        ({ name }) => `import { ${camelCase(name)} } from "./validators/${kebabCase(name)}.js";\n`,
      ),
      "\nexport const callbackKinds = [\n",
      ...kinds.map(
        ({ name, paymentType, names }) =>
          `  { schema: "${name}", paymentType: "${paymentType}", names: ${JSON.stringify(names)}, isValid: ${camelCase(name)} },\n`,
      ),
      "];\n",
    ].join(""),
    "callback-kinds.d.ts": [
      banner,
      `import type { ${kinds
        .map(({ name }) => name)
        .sort()
        .join(", ")} } from "./types.js";\n`,
      'import type { Validator } from "./validators/validator.js";\n',
      `
/** A schema of the contract's \`Callback\`, and what tells its callbacks from the others. */
export interface CallbackKind<Name, Type, Body> {
  readonly schema: Name;
  /** \`payment.type\`. */
  readonly paymentType: Type;
  /** The callback has one of these, with something under it; the others have none. Empty if nothing is needed. */
  readonly names: readonly string[];
  readonly isValid: Validator<Body>;
}

/** The kinds of callbacks: the first whose names are there, else the one of the payment's type without names. */
export declare const callbackKinds: readonly [
`,
      ...kinds.map(({ name, paymentType }) => `  CallbackKind<"${name}", "${paymentType}", ${name}>,\n`),
      "];\n",
    ].join(""),
  };
}

/** The first of two that nothing tells apart would take the callbacks of both. */
function assertApart(kinds: readonly { name: string; paymentType: string; names: string[] }[]): void {
  const plain = kinds.filter(({ names }) => names.length === 0);
  for (const [index, { name, paymentType }] of plain.entries()) {
    const other = plain.slice(index + 1).find((kind) => kind.paymentType === paymentType);
    if (other !== undefined) {
      throw new Error(
        `Nothing tells ${name} from ${other.name}: one must need a name that the other has not.`,
      );
    }
  }
}

const lastPart = ({ $ref = "" }: Schema) => $ref.slice($ref.lastIndexOf("/") + 1);

function paymentTypeOf(document: Document, { properties }: Schema): string {
  const payment = schemaNamed(document, lastPart(properties?.payment ?? {}));
  const type = payment.properties?.type?.const;
  if (type === undefined) {
    throw new Error("The payment of a callback must say its type by const.");
  }
  return type;
}

/** `not: { properties: { a: false, b: false } }` forbids that both are missing; bundled, false is `not: {}`. */
function neededNames({ not }: Schema): string[] {
  const forbidden = (not as { anyOf?: Schema[] } | undefined)?.anyOf ?? [];
  return forbidden.flatMap(({ properties }) => {
    const entries = Object.entries(properties ?? {});
    return entries.every(([, schema]) => isNothing(schema)) ? entries.map(([name]) => name) : [];
  });
}

const isNothing = ({ not }: Schema) => not !== undefined && Object.keys(not as Schema).length === 0;

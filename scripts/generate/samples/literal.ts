/** A value of a sample: JSON, with names of variables in it. */
export type Literal = string | number | boolean | null | Name | readonly Literal[] | LiteralObject;

export interface LiteralObject {
  readonly [name: string]: Literal;
}

/** A variable in place of a value. */
export class Name {
  constructor(readonly name: string) {}
}

/** How a language writes values. */
export interface Dialect {
  readonly object: readonly [open: string, close: string];
  readonly list: readonly [open: string, close: string];
  /** What stands before the value of a member: `"id": `. */
  readonly key: (name: string) => string;
  readonly text: (text: string) => string;
  readonly name: (name: string) => string;
  /** Whether a comma stands behind the last member, too, where each has a line of its own. */
  readonly lastComma: boolean;
  /** Blanks within the brackets of an object of one line. */
  readonly padding: "" | " ";
  readonly indent: string;
  /** How many columns a line may have. */
  readonly width: number;
  /** Lines up the values of members that stand in a row, each on one line. */
  readonly aligned?: boolean;
}

/**
 * A value as the language writes it: an object on one line where there is room, or else a line for each member.
 *
 * @param at The indentation of the line that it begins in.
 * @param before How many columns of that line are taken.
 */
export function literal(value: Literal, dialect: Dialect, at = "", before = at.length): string {
  const line = onOneLine(value, dialect);
  // A comma follows.
  if (typeof value !== "object" || value === null || before + line.length < dialect.width) {
    return line;
  }
  const [open, close] = Array.isArray(value) ? dialect.list : dialect.object;
  const inner = at + dialect.indent;
  const members = membersOf(value, dialect).map(([key, member]) => ({
    key,
    text: literal(member, dialect, inner, inner.length + key.length),
  }));
  const lines = members.map(({ key, text }, index) => {
    const comma = index < members.length - 1 || dialect.lastComma ? "," : "";
    return `${inner}${key.padEnd(dialect.aligned ? widthOf(members, index) : 0)}${text}${comma}\n`;
  });
  return `${open}\n${lines.join("")}${at}${close}`;
}

/** The column of the values in the row of members, each of one line, that a member belongs to. */
function widthOf(members: readonly { key: string; text: string }[], index: number): number {
  const isWhole = (at: number) => members[at] !== undefined && !members[at].text.includes("\n");
  if (!isWhole(index)) {
    return 0;
  }
  let [first, last] = [index, index];
  while (isWhole(first - 1)) {
    first--;
  }
  while (isWhole(last + 1)) {
    last++;
  }
  return Math.max(...members.slice(first, last + 1).map(({ key }) => key.length));
}

function onOneLine(value: Literal, dialect: Dialect): string {
  if (value instanceof Name) {
    return dialect.name(value.name);
  }
  if (typeof value === "string") {
    return dialect.text(value);
  }
  if (typeof value !== "object" || value === null) {
    return JSON.stringify(value);
  }
  const isList = Array.isArray(value);
  const [open, close] = isList ? dialect.list : dialect.object;
  const padding = isList ? "" : dialect.padding;
  const members = membersOf(value, dialect).map(([key, member]) => key + onOneLine(member, dialect));
  return members.length === 0 ? open + close : `${open}${padding}${members.join(", ")}${padding}${close}`;
}

const membersOf = (value: object, { key }: Dialect): [key: string, member: Literal][] =>
  Array.isArray(value)
    ? value.map((member) => ["", member])
    : Object.entries(value).map(([name, member]) => [key(name), member]);

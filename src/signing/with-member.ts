/** A piece of a text, from `start` to before `end`. */
interface Span {
  readonly start: number;
  readonly end: number;
}

interface ObjectText {
  /** The values by name; of equal names the last one counts, as in PHP. */
  readonly members: ReadonlyMap<string, Span>;
  /** Where the last value ends, or the opening brace. */
  readonly last: number;
}

/**
 * A JSON text with one member of it written anew, or added after the others. Every other character stays as it
 * is: blanks, escapes, numbers that JavaScript would round.
 *
 * @param text A JSON object, known to be one; what stands on the way to the member is an object, too.
 * @param names On the way to the member, from the outside in. What is missing on the way is added.
 * @param json The member's value, as JSON.
 */
export function withMember(text: string, names: readonly string[], json: string): string {
  return changed(text, names, json, text.indexOf("{"));
}

function changed(
  text: string,
  [name = "", ...below]: readonly string[],
  json: string,
  opening: number,
): string {
  const { members, last } = objectAt(text, opening);
  const span = members.get(name);
  if (span && below.length > 0) {
    return changed(text, below, json, span.start);
  }
  if (span) {
    return text.slice(0, span.start) + json + text.slice(span.end);
  }
  const value = below.reduceRight((inner, key) => `{${JSON.stringify(key)}:${inner}}`, json);
  const comma = members.size > 0 ? "," : "";
  return `${text.slice(0, last)}${comma}${JSON.stringify(name)}:${value}${text.slice(last)}`;
}

/** A string, a bracket, a comma, a colon, or any other value. */
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** What stands in the object that opens at an index. */
function objectAt(text: string, opening: number): ObjectText {
  const members = new Map<string, Span>();
  const token = new RegExp(tokens);
  token.lastIndex = opening + 1;
  let last = opening + 1;
  let depth = 0;
  let name: string | undefined;
  let start: number | undefined;
  for (;;) {
    const found = token.exec(text);
    if (!found) {
      throw new TypeError("The text is no JSON object.");
    }
    const [word] = found;
    if (depth === 0 && (word === "}" || word === ",")) {
      if (name !== undefined && start !== undefined) {
        members.set(name, { start, end: last });
      }
      if (word === "}") {
        return { members, last };
      }
      name = undefined;
      start = undefined;
    } else if (depth === 0 && name === undefined) {
      name = JSON.parse(word) as string;
    } else if (depth > 0 || word !== ":") {
      start ??= found.index;
      last = token.lastIndex;
      depth += depthOf(word);
    }
  }
}

const depthOf = (word: string) => ({ "{": 1, "[": 1, "}": -1, "]": -1 })[word] ?? 0;

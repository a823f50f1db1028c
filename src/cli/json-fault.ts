/** Where a text stops being JSON, from 1 on, and what ought to stand there. Nothing of the text is quoted. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly expected: string;
}

const tokens = {
  space: /[ \t\r\n]*/y,
  string: /"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy,
  scalar: /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y,
};

type State = "value" | "first value" | "name" | "first name" | "colon" | "after";

const expectations: Readonly<Record<Exclude<State, "after">, string>> = {
  value: "a value was expected",
  "first value": "a value or ] was expected",
  name: "a name in double quotes was expected",
  "first name": "a name in double quotes or } was expected",
  colon: "a colon was expected",
};

/**
 * Finds the fault of a text that is not JSON; undefined if it has none. Engines tell it only with what stands
 * around it.
 */
export function jsonFault(text: string): JsonFault | undefined {
  let index = 0;
  let state: State = "value";
  /** Open objects and arrays, each by how it is closed. */
  const open: ("}" | "]")[] = [];
  const skip = (token: RegExp): boolean => {
    token.lastIndex = index;
    const isThere = token.test(text);
    if (isThere) {
      index = token.lastIndex;
    }
    return isThere;
  };

  for (;;) {
    skip(tokens.space);
    const character = text.charAt(index);
    const closing = open.at(-1);
    if (state === "after" && closing === undefined) {
      return character === ""
        ? undefined
        : faultAt(text, index, "the JSON ends before, and nothing may follow");
    }
    const canClose = state === "after" || state === "first value" || state === "first name";
    if (canClose && closing !== undefined && character === closing) {
      open.pop();
      index++;
      state = "after";
    } else if (state === "after" && character === ",") {
      index++;
      state = closing === "}" ? "name" : "value";
    } else if (state === "colon" && character === ":") {
      index++;
      state = "value";
    } else if (isValue(state) && (character === "{" || character === "[")) {
      open.push(character === "{" ? "}" : "]");
      index++;
      state = character === "{" ? "first name" : "first value";
    } else if (isValue(state) && (skip(tokens.string) || skip(tokens.scalar))) {
      state = "after";
    } else if (isName(state) && skip(tokens.string)) {
      state = "colon";
    } else {
      return faultAt(text, index, expectedIn(state, closing, character));
    }
  }
}

const isValue = (state: State) => state === "value" || state === "first value";
const isName = (state: State) => state === "name" || state === "first name";

function expectedIn(state: State, closing: "}" | "]" | undefined, character: string): string {
  if (character === '"' && (isValue(state) || isName(state))) {
    return "a text begins that has no end, a line break, or a backslash that escapes nothing";
  }
  if (character === "\ufeff") {
    return "a byte order mark stands before the JSON";
  }
  const expected = state === "after" ? `a comma or ${closing} was expected` : expectations[state];
  return character === "" ? `the text ends, but ${expected}` : expected;
}

function faultAt(text: string, index: number, expected: string): JsonFault {
  const before = text.slice(0, index).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, expected };
}

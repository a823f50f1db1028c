const token = /"(?:[^"\\]|\\.)*"|\s+|\{\s*\}|\[\s*\]|[{}[\],:]/g;

/**
 * JSON over several lines. Nothing but the white space between its parts changes: numbers keep their digits, and
 * texts the way in which they are written. What is no JSON stays as it is.
 *
 * @example
 * prettyJson('{"a":[1,2]}'); // '{\n  "a": [\n    1,\n    2\n  ]\n}'
 */
export function prettyJson(text: string): string {
  if (!isJson(text)) {
    return text;
  }
  let depth = 0;
  const line = () => `\n${"  ".repeat(depth)}`;
  return text.replace(token, (part) => {
    switch (part) {
      case "{":
      case "[":
        depth += 1;
        return part + line();
      case "}":
      case "]":
        depth -= 1;
        return line() + part;
      case ",":
        return `,${line()}`;
      case ":":
        return ": ";
      default:
        return part.startsWith('"') ? part : part.replace(/\s/g, "");
    }
  });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

import { InvalidInputError, type Problem } from "../errors/invalid-input-error.js";
import { isObject } from "../signature/is-object.js";

/**
 * A body with parameters of Gate that the contract does not have, each in its place. Objects are joined,
 * nothing is replaced.
 *
 * @throws InvalidInputError if a parameter is in the body already: one of the two would be lost.
 */
export function withExtra(body: object, extra: object, where: string): object {
  const problems: Problem[] = [];
  const joined = join(body, extra, [], problems);
  if (problems.length > 0) {
    throw new InvalidInputError(`The request to ${where}`, problems);
  }
  return joined;
}

function join(body: object, extra: object, path: readonly string[], problems: Problem[]): object {
  const known = body as Record<string, unknown>;
  const joined = Object.entries(extra).map(([name, value]): [string, unknown] => {
    const there = Object.hasOwn(known, name) ? known[name] : undefined;
    if (there === undefined) {
      return [name, value];
    }
    if (isObject(there) && isObject(value)) {
      return [name, join(there, value, [...path, name], problems)];
    }
    problems.push({ path: [...path, name].join("."), message: "is in the body and in extra" });
    return [name, there];
  });
  return { ...body, ...Object.fromEntries(joined) };
}

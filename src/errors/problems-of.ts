import type { Violation } from "#generated/validators/validator";
import type { Problem } from "./invalid-input-error.js";

/** What a validator found, as paths with dots and messages without values. Nothing is said twice. */
export function problemsOf(violations: readonly Violation[] | null | undefined): Problem[] {
  const problems = (violations ?? [])
    .filter(({ keyword }) => !summaries.has(keyword))
    .map(({ instancePath, keyword, params, message = "is not valid" }) => {
      const path = instancePath.slice(1).split("/").map(unescaped);
      if (keyword === "required") {
        path.push(String(params.missingProperty));
      }
      return { path: path.filter((part) => part !== "").join("."), message };
    });
  return [...new Map(problems.map((problem) => [`${problem.path} ${problem.message}`, problem])).values()];
}

/** Keywords that only repeat that a part below has failed. */
const summaries = new Set(["if"]);

const unescaped = (part: string) => part.replaceAll("~1", "/").replaceAll("~0", "~");

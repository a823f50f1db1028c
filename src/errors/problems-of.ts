import type { Violation } from "#generated/validators/validator";
import type { Problem } from "./invalid-input-error.js";

/** What a validator found, as paths with dots and messages without values. */
export function problemsOf(violations: readonly Violation[] | null | undefined): Problem[] {
  return (violations ?? [])
    .filter(({ keyword }) => !summaries.has(keyword))
    .map(({ instancePath, keyword, params, message = "is not valid" }) => {
      const path = instancePath.slice(1).split("/").map(unescaped);
      switch (keyword) {
        case "required":
          return { path: dotted([...path, String(params.missingProperty)]), message: "is missing" };
        case "const":
          return { path: dotted(path), message: `must be ${JSON.stringify(params.allowedValue)}` };
        case "enum":
          return { path: dotted(path), message: `must be one of ${allowed(params.allowedValues)}` };
        default:
          return { path: dotted(path), message };
      }
    });
}

/** Keywords that only repeat that a part below has failed. */
const summaries = new Set(["if"]);

const dotted = (path: readonly string[]) => path.filter((part) => part !== "").join(".");
const unescaped = (part: string) => part.replaceAll("~1", "/").replaceAll("~0", "~");

function allowed(values: unknown): string {
  const texts = (values as unknown[]).map((value) => JSON.stringify(value));
  return texts.length > 10 ? `${texts.slice(0, 3).join(", ")}, … ${texts.at(-1)}` : texts.join(", ");
}

/**
 * Why a text cannot be sent in a query or a form, if it cannot: half a surrogate pair has no UTF-8, and
 * browsers replace a zero byte.
 */
export function textProblem(text: string): string | undefined {
  if (/\p{Surrogate}/u.test(text)) {
    return "must be well-formed Unicode";
  }
  return text.includes("\0") ? "must not contain a zero byte" : undefined;
}

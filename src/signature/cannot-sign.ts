/// <reference lib="es2024.string" />
/** An error for data that has no signature. It names the place, and never shows what stands there. */
export function cannotSign(label: string, why: string): TypeError {
  return new TypeError(`${nameOf(label)} cannot be signed: ${why}.`);
}

/** From `payment:sum:amount:`, as the signature has it, to `payment.sum.amount`, as a developer has it. */
function nameOf(label: string): string {
  if (label === "") {
    return "The data";
  }
  const path = label.slice(0, -1).replace(/::?/g, (colons) => (colons === "::" ? ":" : "."));
  return path.length > 100 ? `${path.slice(0, 100).toWellFormed()}…` : path.toWellFormed();
}

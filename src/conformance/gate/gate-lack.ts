/**
 * What a mock cannot do, so that a check of it would show nothing:
 *
 * - `memory`: it remembers no projects, payments and requests, so it cannot say that one is unknown;
 * - `keys`: it does not have your key. It takes whatever looks like a signature, and signs its answers with
 *   another key;
 * - `codes`: it refuses what is wrong, but with a status and a code of its own;
 * - `ids`: its answers are about the project and payment of an example, not about those of the request.
 */
export type GateLack = "memory" | "keys" | "codes" | "ids";

/** Each lack as the end of a sentence: “It says that …”. */
export const lacks: Readonly<Record<GateLack, string>> = {
  memory: "it knows no projects, payments and requests",
  keys: "it has no key to verify with",
  codes: "it refuses with a status and a code of its own",
  ids: "its answers are not about the project and the payment of the request",
};

/**
 * The header in which a mock says what it cannot do, in all its answers: `cup-quickpay-lacks: memory, keys`. Nothing else
 * is taken for a sign of it, so that no broken Gate passes for a mock.
 */
export const lacksHeader = "cup-quickpay-lacks";

/** What a header says. Words that it may not have are no lacks. */
export function lacksIn(header: string | readonly string[] | undefined): GateLack[] {
  const words = String(header ?? "").split(/[\s,]+/);
  return (Object.keys(lacks) as GateLack[]).filter((lack) => words.includes(lack));
}

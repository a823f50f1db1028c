import { createHash } from "node:crypto";
import { faultClasses, type Mutant } from "./mutant.js";

/**
 * So many mutants of each class, by a seed: of each rule of the class in turn, so that none is left out while
 * there is room. A mutant that is new elsewhere in the contract hardly changes which ones are chosen.
 */
export function chosen(mutants: readonly Mutant[], perClass: number, seed: string): Mutant[] {
  const rank = new Map(mutants.map(({ id }) => [id, hash(`${seed} ${id}`)]));
  const byRank = (one: Mutant, other: Mutant) =>
    (rank.get(one.id) ?? "") < (rank.get(other.id) ?? "") ? -1 : 1;
  const ofClasses = faultClasses.map((faultClass) => {
    const byRule = groupedBy(
      mutants.filter((mutant) => mutant.class === faultClass).sort(byRank),
      ({ rule }) => rule,
    );
    const piles = [...byRule.entries()].sort(([one], [other]) =>
      hash(`${seed} ${one}`) < hash(`${seed} ${other}`) ? -1 : 1,
    );
    return inTurn(
      piles.map(([, pile]) => pile),
      perClass,
    );
  });
  return inTurn(ofClasses, perClass);
}

/** The first of each list, then the second of each, and so on. */
const inTurn = <T>(lists: readonly (readonly T[])[], turns: number): T[] =>
  Array.from({ length: turns }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1))).flat();

const hash = (text: string) => createHash("sha256").update(text).digest("hex");

function groupedBy<T>(entries: readonly T[], key: (entry: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    groups.set(key(entry), [...(groups.get(key(entry)) ?? []), entry]);
  }
  return groups;
}

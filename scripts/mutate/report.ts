import { faultClasses, type Mutant } from "./mutant.js";
import type { Verdict } from "./run/messages.js";

export interface Result {
  mutant: Mutant;
  verdict: Verdict;
}

/** Classes with fewer faults than this say too little to have a rate of their own. */
const enoughForARate = 8;
const goalOfAClass = 85;

export interface Rate {
  name: string;
  killed: number;
  all: number;
}

/** How many faults of each class were seen. */
export const ratesOf = (results: readonly Result[]): Rate[] =>
  faultClasses
    .map((name) =>
      rate(
        name,
        results.filter(({ mutant }) => mutant.class === name),
      ),
    )
    .filter(({ all }) => all > 0);

export const rate = (name: string, results: readonly Result[]): Rate => ({
  name,
  killed: results.filter(({ verdict }) => verdict.verdict === "killed").length,
  all: results.length,
});

const percent = ({ killed, all }: Rate) => (100 * killed) / all;

/** The table of rates, who saw the faults, and each fault that nobody saw. */
export function report(results: readonly Result[]): string {
  const rows = [...ratesOf(results), rate("all", results)].map(
    (row) =>
      `${row.name.padEnd(18)}${`${row.killed}/${row.all}`.padStart(9)}${`${percent(row).toFixed(1)} %`.padStart(9)}`,
  );
  const seenBy = ["generate", "test", "lint"].map(
    (stage) =>
      `${results.filter(({ verdict }) => verdict.verdict === "killed" && verdict.stage === stage).length} by ${stage}`,
  );
  const of = (verdict: Verdict["verdict"]) => results.filter((result) => result.verdict.verdict === verdict);
  return [
    ["class".padEnd(18), "seen".padStart(9), "rate".padStart(9)].join(""),
    ...rows,
    `Seen: ${seenBy.join(", ")}.`,
    ...section("Nobody saw:", of("survived")),
    ...section("Could not be tried:", of("error")),
  ].join("\n");
}

const section = (title: string, results: readonly Result[]) =>
  results.length === 0
    ? []
    : [
        "",
        title,
        ...results.map(({ mutant: { id, change }, verdict }) =>
          [
            `  ${id}`,
            `      ${change}`,
            ...(verdict.verdict === "error" ? [`      ${verdict.by}`] : []),
          ].join("\n"),
        ),
      ];

/** What is below the goal; nothing when all is well. */
export function shortfalls(results: readonly Result[], goal: number): string[] {
  const ofAll = rate("all", results);
  return [
    ...(percent(ofAll) < goal
      ? [`${percent(ofAll).toFixed(1)} % of all were seen; the goal is ${goal} %.`]
      : []),
    ...ratesOf(results)
      .filter((row) => row.all >= enoughForARate && percent(row) < goalOfAClass)
      .map((row) => `${percent(row).toFixed(1)} % of ${row.name} were seen; the goal is ${goalOfAClass} %.`),
  ];
}

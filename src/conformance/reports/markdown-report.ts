import type { CheckResult } from "../check.js";
import { type ConformanceReport, outcomeOf } from "../report.js";
import { timeText } from "./time-text.js";

/** Emoji, as GitHub and GitLab show them alike, with the word that tells the same. */
const marks = {
  passed: "✅ passed",
  failed: "❌ failed",
  warning: "⚠️ warning",
  skipped: "⏭️ skipped",
  expected: "🔶 expected",
} as const;

/**
 * A report as Markdown, such as for the summary of a job of GitHub Actions. It has the counts, each failure
 * with what to do, and a table of all checks that were not skipped.
 *
 * @example
 * appendFileSync(process.env.GITHUB_STEP_SUMMARY ?? "check.md", markdownReport(report));
 */
export function markdownReport(report: ConformanceReport): string {
  const { target, seed, duration, results, counts, brokenOff } = report;
  const withOutcome = (outcome: keyof typeof marks) => results.filter((each) => outcomeOf(each) === outcome);
  const told = results.filter((each) => outcomeOf(each) !== "skipped");
  return [
    `## ${headline(report)}`,
    `\`${target.replaceAll("`", "%60")}\`, in ${timeText(duration)}, seed ${seed}`,
    brokenOff === undefined ? "" : `**Broken off:** ${inline(brokenOff)}`,
    table([Object.values(marks), Object.keys(marks).map((each) => counts[each as keyof typeof marks])]),
    section("Failed", withOutcome("failed")),
    section("Warnings", withOutcome("warning")),
    section("Failed as expected", withOutcome("expected")),
    told.length === 0
      ? ""
      : table([
          ["", "Check", "Level", "Time"],
          ...told.map((each) => [marks[outcomeOf(each)], named(each), each.level, timeText(each.duration)]),
        ]),
    folded(`${counts.skipped} skipped`, withOutcome("skipped")),
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}

function headline({ results, counts, passed }: ConformanceReport): string {
  if (counts.failed > 0) {
    return `❌ ${counts.failed} of ${results.length} checks failed`;
  }
  return passed
    ? `✅ None of ${results.length} checks failed`
    : `❌ The run was broken off after ${results.length} checks`;
}

const section = (title: string, results: readonly CheckResult[]) =>
  results.length === 0 ? "" : `### ${title}\n\n${list(results)}`;

const list = (results: readonly CheckResult[]) =>
  results
    .map((each) =>
      [
        `- **${inline(each.title)}** (\`${each.id}\`)`,
        each.expected === undefined ? undefined : `  Expected: ${inline(each.expected)}`,
        each.reason === undefined ? undefined : `  ${inline(each.reason)}`,
        each.advice === undefined ? undefined : `  → ${inline(each.advice)}`,
      ]
        .filter((line) => line !== undefined)
        .join("  \n"),
    )
    .join("\n");

const folded = (title: string, results: readonly CheckResult[]) =>
  results.length === 0 ? "" : `<details><summary>${title}</summary>\n\n${list(results)}\n\n</details>`;

const named = ({ title, id }: CheckResult) => `${inline(title)}<br>\`${id}\``;

function table([head = [], ...rows]: readonly (readonly (string | number)[])[]): string {
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  return [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
}

/** A text in a line: nothing in it is markup, ends a cell of a table, or names somebody. */
const inline = (text: string) =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/[\\`*_[\]<>|~&#$!]/g, "\\$&")
    .replaceAll("@", "@\u200b");

import { styleText } from "node:util";
import type { Check, CheckResult } from "../../../conformance/check.js";
import { type ConformanceReport, outcomeOf } from "../../../conformance/report.js";
import { timeText } from "../../../conformance/reports/time-text.js";
import { printable } from "../../printable.js";
import { wrapped } from "../../wrapped.js";

type Style = Parameters<typeof styleText>[0];

const looks: Readonly<Record<ReturnType<typeof outcomeOf>, { mark: string; style: Style }>> = {
  passed: { mark: "✓", style: "green" },
  failed: { mark: "✗", style: "red" },
  warning: { mark: "!", style: "yellow" },
  skipped: { mark: "-", style: "dim" },
  expected: { mark: "~", style: "yellow" },
};

/** The longest line of what is told, in characters. */
const widest = 110;

/** Tells people of a run as it goes on, a line for each check. */
export class Teller {
  readonly #stream: NodeJS.WriteStream;
  readonly #print: (line: string) => void;
  /** Whether the check that runs is shown, and replaced. */
  readonly #isLive: boolean;
  /** Whether a check that runs is shown now. */
  #isShown = false;
  readonly #skipped = new Map<string, number>();

  /** @param onStandardError Standard output is taken by a report. */
  constructor(onStandardError: boolean) {
    const { CI, NO_COLOR, TERM } = process.env;
    this.#stream = onStandardError ? process.stderr : process.stdout;
    this.#print = onStandardError ? (line) => console.error(line) : (line) => console.log(line);
    this.#isLive = this.#stream.isTTY && !CI && !NO_COLOR && TERM !== "dumb";
  }

  begin(target: URL, project: string, count: number): void {
    const where = this.#styled("bold", printable(target.origin + target.pathname));
    this.#print(`${where}, ${project}: ${counted(count, "check")}\n`);
  }

  start({ title }: Pick<Check<unknown>, "title">): void {
    if (this.#isLive) {
      this.#isShown = true;
      this.#stream.write(`… ${printable(title)}`.slice(0, this.#width - 1));
    }
  }

  result(result: CheckResult): void {
    this.#clear();
    const { id, title, outcome, reason, advice, expected, duration } = result;
    const { mark, style } = looks[outcomeOf(result)];
    if (outcome === "skipped") {
      this.#skipped.set(reason ?? "", (this.#skipped.get(reason ?? "") ?? 0) + 1);
      this.#print(this.#styled(style, `${mark} ${printable(title)}  skipped`));
      return;
    }
    const time = this.#styled("dim", timeText(duration));
    this.#print(`${this.#styled(style, mark)} ${printable(title)}  ${time}`);
    if (reason !== undefined) {
      this.#indented(`${id}: ${reason}`);
    }
    if (expected !== undefined) {
      this.#indented(`Expected: ${expected}`);
    } else if (advice !== undefined) {
      this.#indented(`→ ${advice}`);
    }
  }

  end({ results, counts, duration, seed, brokenOff }: ConformanceReport): void {
    this.#clear();
    for (const [reason, count] of this.#skipped) {
      this.#print("");
      for (const line of wrapped(`${count} skipped: ${printable(reason)}`, this.#width)) {
        this.#print(line);
      }
    }
    const { passed, failed, warning, skipped, expected } = counts;
    const sums = [
      this.#styled(passed > 0 ? "green" : "dim", `${passed} passed`),
      this.#styled(failed > 0 ? "red" : "dim", `${failed} failed`),
      ...(warning > 0 ? [this.#styled("yellow", counted(warning, "warning"))] : []),
      ...(expected > 0 ? [this.#styled("yellow", `${expected} failed as expected`)] : []),
      ...(skipped > 0 ? [this.#styled("dim", `${skipped} skipped`)] : []),
    ].join(", ");
    const all = `${counted(results.length, "check")} in ${timeText(duration)}`;
    const end = brokenOff === undefined ? "" : ` ${this.#styled("red", "Broken off.")}`;
    this.#print(`\n${all}: ${sums}.${end} Seed ${seed}.`);
  }

  /** A text below a check, in lines. */
  #indented(text: string): void {
    for (const line of wrapped(printable(text), this.#width - 4)) {
      this.#print(`    ${line}`);
    }
  }

  #clear(): void {
    if (this.#isShown) {
      this.#isShown = false;
      this.#stream.write("\r\u001b[K");
    }
  }

  get #width(): number {
    return Math.min(this.#stream.columns || widest, widest);
  }

  readonly #styled = (style: Style, text: string) => styleText(style, text, { stream: this.#stream });
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? "" : "s"}`;

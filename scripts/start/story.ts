import { readFileSync } from "node:fs";
import { styleText } from "node:util";

/**
 * Tells what happens step by step, with the numbers of the method page. The steps are those of the guide's
 * diagram.
 */
export class Story {
  readonly #steps: ReadonlyMap<number, string>;
  #told = 0;

  constructor(title: string, diagram: string) {
    const source = readFileSync(new URL(`../../spec/diagrams/${diagram}.mmd`, import.meta.url), "utf8");
    this.#steps = new Map(
      [...source.matchAll(/: (\d+)\. (.+)$/gm)].map(([, number, text = ""]) => [Number(number), text]),
    );
    console.log(`\n${styleText("bold", title)}`);
  }

  /** Tells all steps up to this one; what has been seen belongs to the last. */
  upTo(step: number, seen = ""): void {
    while (this.#told < step) {
      this.#told += 1;
      const text = this.#steps.get(this.#told);
      if (text === undefined) throw new Error(`The diagram has no step ${this.#told}.`);
      const detail = this.#told === step && seen !== "" ? `  ${styleText("green", seen)}` : "";
      console.log(`  ${String(this.#told).padStart(2)}. ${text}${detail}`);
    }
  }
}

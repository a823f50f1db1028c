import { fileURLToPath } from "node:url";
import { styleText } from "node:util";
import { flowNamed } from "../redocly/flows/flow.js";
import { specFiles } from "../redocly/spec-files.js";

const spec = fileURLToPath(new URL("../../spec", import.meta.url));

/**
 * Tells what happens step by step, with the numbers of the method page. The steps are those of
 * `spec/flows`, as the guide and its diagram have them.
 */
export class Story {
  readonly #steps: ReadonlyMap<number, string>;
  #told = 0;

  constructor(title: string, flow: string) {
    const { steps } = flowNamed(specFiles(spec), flow);
    this.#steps = new Map(steps.map(({ number, does }) => [number, does]));
    console.log(`\n${styleText("bold", title)}`);
  }

  /**
   * Tells a step with what has been seen of it. Steps before it that have not been told happen out of sight,
   * inside the platform, and are told together.
   */
  upTo(step: number, seen: string): void {
    const unseen = Array.from({ length: step - this.#told - 1 }, (_, index) => this.#told + 1 + index);
    const [first, last] = [unseen[0], unseen.at(-1)];
    if (first !== undefined) {
      const numbers = first === last ? `${first}` : `${first}–${last}`;
      const texts = unseen.map((number) => this.#textOf(number)).join(" → ");
      console.log(styleText("dim", `${numbers.padStart(7)}. ${texts}`));
    }
    console.log(`${String(step).padStart(7)}. ${this.#textOf(step)}  ${styleText("green", seen)}`);
    this.#told = step;
  }

  #textOf(step: number): string {
    const text = this.#steps.get(step);
    if (text === undefined) {
      throw new Error(`The flow has no step ${step}.`);
    }
    return text;
  }
}

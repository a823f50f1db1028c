import { parseCount } from "../../option-parsers.js";
import { UsageError } from "../../usage-error.js";

/** The project that is signed for. */
export interface ChosenProject {
  readonly id: number;
  /** It, and whence it is known if no flag says it: `project 201 (CUP_PROJECT_ID)`. */
  readonly words: string;
}

/**
 * The project: what the flag says, else the environment.
 *
 * @throws UsageError when the environment has another text than an id.
 */
export function projectOf(flag: number | undefined): ChosenProject | undefined {
  const { CUP_PROJECT_ID } = process.env;
  if (flag !== undefined) {
    return { id: flag, words: `project ${flag}` };
  }
  if (!CUP_PROJECT_ID) {
    return undefined;
  }
  try {
    const id = parseCount(CUP_PROJECT_ID);
    return { id, words: `project ${id} (CUP_PROJECT_ID)` };
  } catch (error) {
    throw new UsageError(`CUP_PROJECT_ID in the environment: ${(error as Error).message}`);
  }
}

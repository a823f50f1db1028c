import { parseCount } from "../../option-parsers.js";
import { UsageError } from "../../usage-error.js";

/**
 * The project: what the flag says, else the environment.
 *
 * @throws UsageError when the environment has another text than an id.
 */
export function projectOf(flag: number | undefined): number | undefined {
  const { CUP_PROJECT_ID } = process.env;
  if (flag !== undefined || !CUP_PROJECT_ID) {
    return flag;
  }
  try {
    return parseCount(CUP_PROJECT_ID);
  } catch (error) {
    throw new UsageError(`CUP_PROJECT_ID in the environment: ${(error as Error).message}`);
  }
}

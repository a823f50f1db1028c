import { CallbackError } from "../errors/callback-error.js";
import { assertWholeNumber } from "../options/assert-whole-number.js";
import type { SignedFields } from "./signed-fields.js";

/**
 * Refuses an option `projectId` for which every callback would be refused, such as NaN of a variable that is not set.
 *
 * @throws TypeError.
 */
export function assertProjectOption(projectId: number | undefined): void {
  assertWholeNumber("projectId, the project that callbacks must be for,", projectId, 1);
}

/**
 * Passes when a canonical string names the expected project, or none.
 *
 * @throws CallbackError `wrong_project`.
 */
export function assertProject({ project_id }: SignedFields, projectId: number): void {
  if (project_id === undefined || project_id === String(projectId)) {
    return;
  }
  throw new CallbackError(
    "wrong_project",
    `The signature holds, but the callback is for another project than ${projectId}, the \`projectId\` of the options. ` +
      "Do two projects share this URL and the secret key? Give each its own, or leave `projectId` out.",
  );
}

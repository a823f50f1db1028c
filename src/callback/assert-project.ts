import { CallbackError } from "../errors/callback-error.js";
import type { SignedFields } from "./signed-fields.js";

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

import { CallbackError } from "../errors/callback-error.js";

/**
 * Passes when a body names the expected project, or none.
 *
 * @throws CallbackError `wrong_project`.
 */
export function assertProject({ project_id }: { project_id?: unknown }, projectId: number | undefined): void {
  if (projectId === undefined || project_id === undefined || String(project_id) === String(projectId)) return;
  throw new CallbackError(
    "wrong_project",
    `The signature holds, but the callback is for another project than ${projectId}, the \`projectId\` of the options. ` +
      "Do two projects share this URL and the secret key? Give each its own, or leave `projectId` out.",
  );
}

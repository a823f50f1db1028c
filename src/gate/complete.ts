/**
 * A request with the project's id and a signature in their places: the top level for a query by request id, `general` for
 * all others. The request itself is not changed.
 */
export function complete(body: object, projectId: number, signature?: string): object {
  const filled = { project_id: projectId, ...(signature === undefined ? {} : { signature }) };
  if ("request_id" in body && !("general" in body)) return { ...body, ...filled };
  const general = "general" in body ? body.general : undefined;
  return { ...body, general: { ...(general as object), ...filled } };
}

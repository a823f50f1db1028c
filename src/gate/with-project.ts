/**
 * A copy of a request with the project's id in its place: beside the payment's id in `general`, or else at
 * the top level.
 */
export function withProject(body: object, projectId: number): object {
  const general: unknown = "general" in body ? body.general : undefined;
  return typeof general === "object" && general !== null && !Array.isArray(general)
    ? { ...body, general: { ...general, project_id: projectId } }
    : { ...body, project_id: projectId };
}

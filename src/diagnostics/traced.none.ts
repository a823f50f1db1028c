/** Does the work: where there is no `node:diagnostics_channel`, nobody can listen. */
export function traced<Fields extends object, Result>(
  _name: string,
  _begin: () => Fields,
  work: (fields: (Fields & { error?: unknown }) | undefined) => Promise<Result>,
): Promise<Result> {
  return work(undefined);
}

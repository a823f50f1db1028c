/** Every value inside a JSON value, with the names and indexes that lead to it. */
export function* placesIn(
  value: unknown,
  path: string[] = [],
): Generator<{ path: string[]; value: unknown }> {
  if (typeof value === "object" && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      yield { path: [...path, name], value: inner };
      yield* placesIn(inner, [...path, name]);
    }
  }
}

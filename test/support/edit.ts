/** A copy of a JSON value with another value at a JSON Pointer. */
export function withValue<T>(document: T, pointer: string, value: unknown): T {
  return edited(document, pointer, (parent, name) => {
    parent[name] = value;
  });
}

/** A copy of a JSON value without what stands at a JSON Pointer. */
export function without<T>(document: T, pointer: string): T {
  return edited(document, pointer, (parent, name) => {
    if (!Object.hasOwn(parent, name)) {
      throw new Error(`Nothing stands at ${pointer}.`);
    }
    delete parent[name];
  });
}

function edited<T>(
  document: T,
  pointer: string,
  edit: (parent: Record<string, unknown>, name: string) => void,
): T {
  const copy = structuredClone(document);
  const parts = pointer.split("/").slice(1);
  const name = parts.pop() ?? "";
  edit(
    parts.reduce((node, part) => node[part] as Record<string, unknown>, copy as Record<string, unknown>),
    name,
  );
  return copy;
}

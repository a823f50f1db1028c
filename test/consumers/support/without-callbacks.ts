type Node = Record<string, unknown>;

/**
 * A description for a client alone, without the callbacks and what only they have: generators of Java, Python and Go know
 * no receiver, and some cannot read what tells one callback from another.
 */
export function withoutCallbacks({ webhooks, ...description }: Node): Node {
  const paths = JSON.parse(JSON.stringify(description.paths), (key, value) =>
    key === "callbacks" ? undefined : value,
  );
  const components = description.components as Record<string, Node>;
  const used = new Set<string>();
  const collect = (part: unknown) =>
    JSON.stringify(part, (key, value) => {
      if (key === "$ref" && !used.has(value)) {
        used.add(value);
        const [, , kind, name] = value.split("/");
        collect(components[kind]?.[name]);
      }
      return value;
    });
  collect(paths);
  const kept = Object.entries(components).map(([kind, all]) => [
    kind,
    Object.fromEntries(
      Object.entries(all).filter(
        ([name]) => kind === "securitySchemes" || used.has(`#/components/${kind}/${name}`),
      ),
    ),
  ]);
  return { ...description, paths, components: Object.fromEntries(kept) };
}

import type { Description, Reference } from "../description.js";

/** What a node stands for, with what the node itself says in place of it; and the component's name. */
export function followed<Node extends object>(
  description: Description,
  node: Node | Reference,
): { readonly node: Node; readonly component: string | undefined } {
  const { $ref, ...own } = node as Reference;
  if ($ref === undefined) {
    return { node: node as Node, component: undefined };
  }
  const [kind = "", component = ""] = $ref.replace("#/components/", "").split("/");
  const components: Record<string, Record<string, object> | undefined> = { ...description.components };
  const target = components[kind]?.[component];
  if (!target) {
    throw new Error(`There is no ${$ref} in the bundle, to which it refers.`);
  }
  return { node: { ...target, ...own } as Node, component };
}

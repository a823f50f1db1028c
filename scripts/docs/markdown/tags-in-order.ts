import type { Description, Tag } from "../description.js";

/** The tags as the page's menu has them; what is in none of its groups comes last. */
export function tagsInOrder({ tags, "x-tagGroups": groups = [] }: Description): Tag[] {
  const order = groups.flatMap((group) => group.tags);
  const place = ({ name }: Tag) => (order.includes(name) ? order.indexOf(name) : order.length);
  return tags.toSorted((one, other) => place(one) - place(other));
}

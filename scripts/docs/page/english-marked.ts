import type { Description } from "../description.js";
import type { Say } from "./say.js";

/**
 * Says of each guide that a translation has left in English that it is: after its title, so also in the menu, and as
 * its first line.
 */
export function withEnglishMarked(description: Description, say: Say): Description {
  return {
    ...description,
    tags: description.tags.map((tag) =>
      tag["x-in-english"]
        ? {
            ...tag,
            "x-displayName": `${tag["x-displayName"] ?? tag.name}${say(" (in English)")}`,
            description: `> ${say("This guide is in English so far.")}\n\n${tag.description ?? ""}`,
          }
        : tag,
    ),
  };
}

import { exec } from "jsonpath-rfc9535";
import type { Overlay } from "./overlay.js";

/**
 * A description with an overlay applied, as the Overlay Specification 1.0.0 has it: action by action, objects merged,
 * what is put over an array appended to it. The description itself stays as it is.
 *
 * @throws Error that names every target that matches nothing.
 */
export function withOverlay<T extends object>(description: T, { actions }: Overlay): T {
  // The targets are places, so what is at them can be replaced: the whole hangs on a member, too.
  const holder = { $: structuredClone(description) as unknown };
  const missed: string[] = [];
  for (const { target, update, remove } of actions) {
    const places = placesOf(holder.$, target);
    if (places.length === 0) {
      missed.push(target);
    }
    // From the back, so that what is removed moves nothing that is still to come.
    for (const { parent, key } of places.reverse()) {
      const at = (parent ?? holder) as Record<string | number, unknown>;
      if (remove !== true) {
        at[key] = updated(at[key], update);
      } else if (Array.isArray(at)) {
        at.splice(Number(key), 1);
      } else {
        delete at[key];
      }
    }
  }
  if (missed.length > 0) {
    throw new Error(
      `The overlay has targets that match nothing:\n${missed.map((target) => `  ${target}`).join("\n")}\nCorrect them, or remove their actions.`,
    );
  }
  return holder.$ as T;
}

interface Place {
  /** Undefined for the whole. */
  readonly parent: object | undefined;
  readonly key: string | number;
}

function placesOf(document: unknown, target: string): Place[] {
  const places: Place[] = [];
  exec(document as never, target, (_value: unknown, path: readonly (string | number)[]) => {
    const keys = path.slice();
    const key = keys.pop();
    places.push(
      key === undefined
        ? { parent: undefined, key: "$" }
        : {
            parent: keys.reduce<unknown>(
              (node, name) => (node as Record<string | number, unknown>)[name],
              document,
            ) as object,
            key,
          },
    );
  });
  return places;
}

/** What stands at a target after an update: an array has one entry more, all else is merged. */
const updated = (target: unknown, update: unknown): unknown =>
  Array.isArray(target) ? [...target, structuredClone(update)] : merged(target, update);

/** Members that an update has replace those of the target, entries follow its own; all others stay. */
function merged(target: unknown, update: unknown): unknown {
  if (Array.isArray(target) && Array.isArray(update)) {
    return [...target, ...structuredClone(update)];
  }
  if (!isObject(target) || !isObject(update)) {
    return structuredClone(update);
  }
  return {
    ...target,
    ...Object.fromEntries(
      Object.entries(update).map(([name, value]) => [
        name,
        Object.hasOwn(target, name) ? merged(target[name], value) : structuredClone(value),
      ]),
    ),
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

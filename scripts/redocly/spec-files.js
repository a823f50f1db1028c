// @ts-check
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";

/** @typedef {{ [keyword: string]: any }} Schema */
/** @typedef {{ value: number, unit?: string, source: string, what: string, constant?: string }} Figure */

/**
 * The contract's YAML files, each read once.
 *
 * @param {string} [folder] Where the contract stands.
 */
export function specFiles(folder = "spec") {
  /** @type {Map<string, any>} */
  const read = new Map();

  /** @param {string} file Relative to the folder. */
  const yaml = (file) => {
    if (!read.has(file)) {
      try {
        read.set(file, parse(readFileSync(join(folder, file), "utf8")));
      } catch (cause) {
        throw new Error(`${folder}/${file}: ${/** @type {Error} */ (cause).message}`, { cause });
      }
    }
    return read.get(file);
  };

  /** Whether there is such a file. @param {string} file Relative to the folder. */
  const has = (file) => existsSync(join(folder, file));

  /**
   * A node with what its `$ref` points to; what stands beside the `$ref` wins.
   *
   * @param {Schema} node
   * @param {string} file The file that the node stands in.
   * @returns {{ node: Schema, file: string }}
   */
  const followed = (node, file) => {
    if (typeof node?.$ref !== "string") {
      return { node, file };
    }
    const { $ref, ...beside } = node;
    const [path = "", pointer = ""] = $ref.split("#");
    const target = path === "" ? file : join(dirname(file), path).replaceAll("\\", "/");
    const found = pointer
      .split("/")
      .slice(1)
      .reduce((value, part) => value?.[part.replaceAll("~1", "/").replaceAll("~0", "~")], yaml(target));
    const next = followed(found, target);
    return { node: { ...next.node, ...beside }, file: next.file };
  };

  /** @param {string} name @returns {{ node: Schema, file: string } | undefined} */
  const schema = (name) => {
    const file = `schemas/${name}.yaml`;
    return has(file) ? followed(yaml(file), file) : undefined;
  };

  /** @param {string} id @returns {{ node: Schema, file: string } | undefined} */
  const operation = (id) => {
    for (const name of readdirSync(join(folder, "paths"))) {
      const file = `paths/${name}`;
      for (const node of Object.values(yaml(file))) {
        if (node?.operationId === id) {
          return { node, file };
        }
      }
    }
    return undefined;
  };

  /** @type {Set<string>} */
  const usedFigures = new Set();

  /** The figures of `figures.yaml`, by name: `callbacks.early.wait`. */
  const figures = () => flat(yaml("figures.yaml"));

  /** One of them; it counts as used from now on. @param {string} name @throws Error when there is none. */
  const figure = (name) => {
    const found = figures().get(name);
    if (!found) {
      throw new Error(`there is no figure \`${name}\``);
    }
    usedFigures.add(name);
    return found;
  };

  return { yaml, has, followed, schema, operation, figures, figure, usedFigures };
}

/**
 * @param {Record<string, any>} group
 * @param {string} [prefix]
 * @returns {Map<string, Figure>}
 */
function flat(group, prefix = "") {
  return new Map(
    Object.entries(group).flatMap(([name, entry]) =>
      "value" in entry ? [[`${prefix}${name}`, entry]] : [...flat(entry, `${prefix}${name}.`)],
    ),
  );
}

/** @typedef {ReturnType<typeof specFiles>} SpecFiles */

import { readdirSync, readFileSync } from "node:fs";
import { basename, join, posix } from "node:path";
import type { SpecFiles } from "../../redocly/spec-files.js";

/** The parts of the contract that a translation looks into. */
export interface Written {
  info: { title: string; summary: string; description: string };
  tags: { name: string; "x-displayName"?: string; description?: string; "x-traitTag"?: boolean }[];
  "x-tagGroups": { name: string }[];
  paths: Record<string, Record<string, WrittenOperation>>;
  webhooks: Record<string, Record<string, WrittenOperation>>;
  components: { schemas: Record<string, unknown> };
}

export interface WrittenOperation {
  operationId: string;
  summary: string;
  description: string;
}

/**
 * The joined description as it is written in `spec/`, with its marks. A translation gets a figure by the same
 * mark, so a figure that changes makes no translation old. References to schemas stay references.
 */
export function written(files: SpecFiles): Written {
  const { info, tags, "x-tagGroups": groups, "x-joins": joins } = files.yaml("openapi.yaml");
  const parts: [file: string, part: Record<string, unknown>][] = joins.map((file: string) => [
    file,
    files.yaml(file),
  ]);
  const read = (node: unknown, file: string): unknown => {
    if (Array.isArray(node)) {
      return node.map((item) => read(item, file));
    }
    if (typeof node !== "object" || node === null) {
      return node;
    }
    const { $ref } = node as { $ref?: unknown };
    if (typeof $ref === "string" && $ref.endsWith(".md")) {
      return readFileSync(join("spec", posix.dirname(file), $ref), "utf8");
    }
    if (typeof $ref === "string" && posix.join(posix.dirname(file), $ref).startsWith("schemas/")) {
      return node;
    }
    if (typeof $ref === "string") {
      const target = files.followed(node, file);
      return read(target.node, target.file);
    }
    return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, read(value, file)]));
  };
  const joined = (name: string) =>
    Object.assign({}, ...parts.map(([file, part]) => read(part[name] ?? {}, file) as object));
  const { title, summary, description } = info;
  return {
    info: read({ title, summary, description }, "openapi.yaml") as Written["info"],
    tags: [
      ...(read(tags, "openapi.yaml") as Written["tags"]),
      ...onlyOnce(parts.flatMap(([file, part]) => read(part.tags, file) as Written["tags"])),
    ],
    "x-tagGroups": groups,
    paths: joined("paths"),
    webhooks: joined("webhooks"),
    components: {
      schemas: Object.fromEntries(
        readdirSync("spec/schemas")
          .filter((file) => !file.startsWith("Sandbox"))
          .map((file) => [basename(file, ".yaml"), read(files.yaml(`schemas/${file}`), `schemas/${file}`)]),
      ),
    },
  };
}

/** The tag of the callbacks comes from several descriptions. */
const onlyOnce = (tags: Written["tags"]) =>
  tags.filter(({ name }, index) => tags.findIndex((tag) => tag.name === name) === index);

import { type Document, isMap, isScalar, isSeq, parseDocument } from "yaml";

/** A place in a YAML file: names and indexes from the outside in. */
export type Path = readonly (string | number)[];

/** A file of the contract, as the rules look at it. */
export interface SpecFile {
  /** From the root of the project: `spec/schemas/Sum.yaml`. */
  file: string;
  source: string;
  /** What a YAML file says, as plain values; nothing of another file. */
  value?: unknown;
}

/** A fault that a rule can make in a file. */
export interface Fault {
  /** Where, for the id. */
  at: string;
  change: string;
  text(): string | Promise<string>;
}

/** Every value of a YAML file that has a name, from the outside in. */
export function* placesIn(value: unknown, path: Path = []): Generator<{ path: Path; value: unknown }> {
  if (typeof value !== "object" || value === null) {
    return;
  }
  for (const [name, inner] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(name) : name];
    yield { path: at, value: inner };
    yield* placesIn(inner, at);
  }
}

/** A fault by an edit of the YAML document. */
export function yamlFault(
  { source }: SpecFile,
  path: Path,
  change: string,
  edit: (document: Document) => void | Promise<void>,
): Fault {
  const at = `/${path.join("/")}`;
  return {
    at,
    change: `${at}: ${change}`,
    async text() {
      const document = parseDocument(source);
      await edit(document);
      return document.toString({ lineWidth: 0 });
    },
  };
}

/** A fault that puts another value in a place. */
export const replaced = (file: SpecFile, path: Path, from: unknown, to: unknown): Fault =>
  yamlFault(file, path, `${shown(from)} → ${shown(to)}`, (document) => document.setIn(path, to));

/** A fault that takes something away. */
export const dropped = (file: SpecFile, path: Path, what: unknown): Fault =>
  yamlFault(file, path, `without ${shown(what)}`, (document) => {
    if (!document.deleteIn(path)) {
      throw new Error(`${file.file} has nothing at /${path.join("/")}.`);
    }
  });

/** A fault that gives another name to what stands in a place. */
export const renamed = (file: SpecFile, path: Path, to: string): Fault =>
  yamlFault(file, path, `${path.at(-1)} → ${to}`, (document) => {
    const parent = document.getIn(path.slice(0, -1));
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)))
      : undefined;
    if (!isScalar(pair?.key)) {
      throw new Error(`${file.file} has nothing at /${path.join("/")}.`);
    }
    pair.key.value = to;
  });

/** A fault that lets two neighbours of a list, or their values of one name, change places. */
export const swapped = (file: SpecFile, one: Path, other: Path, change: string): Fault =>
  yamlFault(file, one, change, (document) => {
    const [a, b] = [document.getIn(one, true), document.getIn(other, true)];
    document.setIn(one, b);
    document.setIn(other, a);
  });

/** A fault that adds an entry to a list, which is made when it is not there. */
export const added = (file: SpecFile, path: Path, entry: unknown): Fault =>
  yamlFault(file, [...path, `+${entry}`], `also ${shown(entry)}`, (document) => {
    const list = document.getIn(path);
    if (isSeq(list)) {
      list.add(document.createNode(entry));
    } else {
      document.setIn(path, document.createNode([entry]));
    }
  });

const shown = (value: unknown) => {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 90 ? `${text.slice(0, 90)}…` : text;
};

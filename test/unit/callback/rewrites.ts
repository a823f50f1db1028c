/**
 * Ways to rewrite a body so that its canonical string may stay the same. They work on trees instead of
 * objects, in which a key can stand twice and `__proto__` is a key like any other.
 */
export type Tree = Scalar | TreeObject | Tree[];
type Scalar = string | number | boolean | null;
export type TreeObject = { entries: [key: string, value: Tree][] };

/** Chooses one of several; the test decides how. */
export type Choose = <T>(choices: readonly T[]) => T | undefined;

export function treeOf(value: unknown): Tree {
  if (Array.isArray(value)) {
    return value.map(treeOf);
  }
  if (typeof value !== "object" || value === null) {
    return value as Scalar;
  }
  return { entries: Object.entries(value).map(([key, member]) => [key, treeOf(member)]) };
}

export function textOf(tree: Tree): string {
  if (Array.isArray(tree)) {
    return `[${tree.map(textOf).join(",")}]`;
  }
  if (!isObject(tree)) {
    return JSON.stringify(tree);
  }
  return `{${tree.entries.map(([key, value]) => `${JSON.stringify(key)}:${textOf(value)}`).join(",")}}`;
}

export const rewrites: Readonly<Record<string, (body: TreeObject, choose: Choose) => void>> = {
  'a field under "" at the top level': (body, choose) => hide(body, choose, [""]),
  'a field under "0" at the top level': (body, choose) => hide(body, choose, ["0"]),
  'a field under "" and "0" at the top level': (body, choose) => hide(body, choose, ["", "0"]),
  'a field under "" or "0" further down': (body, choose) => {
    const place = choose(places(body).filter(({ path }) => path.length > 1));
    if (!place || signature(place.path)) {
      return;
    }
    remove(place);
    const key = choose(["", "0"]) ?? "";
    place.parent.entries.push([key, { entries: [[place.key, place.value]] }]);
  },
  "an object as a text": (body, choose) => {
    const place = choose(places(body).filter(({ value }) => isObject(value)));
    if (!place) {
      return;
    }
    const lines = linesOf(place.value, []).map(({ path, text }) => `${path}:${text}`);
    if (lines.length === 0) {
      return;
    }
    const label = pathText(place.path);
    put(place, lines.sort(byBytes).join(`;${label}:`));
  },
  "a text as an object": (body, choose) => {
    const place = choose(
      places(body).filter(({ value }) => typeof value === "string" && value.includes(":")),
    );
    if (!place || signature(place.path)) {
      return;
    }
    const [key = "", ...rest] = String(place.value).split(":");
    put(place, { entries: [[key, rest.join(":")]] });
  },
  "further lines in a text": (body, choose) => {
    const all = leaves(body).sort((a, b) => byBytes(a.line, b.line));
    const first = choose(all.slice(0, -1));
    if (!first) {
      return;
    }
    const index = all.indexOf(first);
    const absorbed = all.slice(index + 1, index + 1 + (choose([1, 2, 3, 10, 100]) ?? 1));
    absorbed.forEach(remove);
    put(first, [scalarText(first.value), ...absorbed.map(({ line }) => line)].join(";"));
  },
  "further lines in a key": (body, choose) => {
    const all = leaves(body).sort((a, b) => byBytes(a.line, b.line));
    const first = choose(all.slice(0, -1));
    const next = first && all[all.indexOf(first) + 1];
    if (!next || next.path.some((key) => key.includes(":"))) {
      return;
    }
    remove(next);
    const keys = `${scalarText(first.value)};${next.path.join(":")}`.split(":");
    put(
      first,
      keys.reduceRight<Tree>((value, key) => ({ entries: [[key, value]] }), next.value),
    );
  },
  "a text of several lines as fields": (body, choose) => {
    const place = choose(leaves(body).filter(({ value }) => String(value).includes(";")));
    if (!place) {
      return;
    }
    const [own = "", ...lines] = String(place.value).split(";");
    put(place, own);
    for (const line of lines) {
      const keys = line.split(":");
      const value = keys.pop() ?? "";
      body.entries.push(
        ...((keys.reduceRight<Tree>((v, key) => ({ entries: [[key, v]] }), value) as TreeObject).entries ??
          []),
      );
    }
  },
  "a value of another type": (body, choose) => {
    const place = choose(leaves(body));
    if (!place) {
      return;
    }
    const text = scalarText(place.value);
    const others: Tree[] = [text];
    if (/^-?[1-9]\d{0,14}$|^0$/.test(text)) {
      others.push(Number(text));
    }
    if (text === "1") {
      others.push(true);
    }
    if (text === "0") {
      others.push(false);
    }
    if (text === "") {
      others.push(null);
    }
    put(place, choose(others) ?? text);
  },
  "an array with keys for its indexes": (body, choose) => {
    const place = choose(places(body).filter(({ value }) => Array.isArray(value)));
    if (place) {
      put(place, { entries: (place.value as Tree[]).map((value, index) => [String(index), value]) });
    }
  },
  "indexes for keys": (body, choose) => {
    const place = choose(
      places(body).filter(
        ({ value }) => isObject(value) && value.entries.every(([key], index) => key === String(index)),
      ),
    );
    if (place) {
      put(
        place,
        (place.value as TreeObject).entries.map(([, value]) => value),
      );
    }
  },
  "frame_mode with another payment in it": (body, choose) => {
    const container = choose(objects(body));
    container?.entries.push([
      "frame_mode",
      {
        entries: [
          ["id", "B-2"],
          ["status", "decline"],
        ],
      },
    ]);
  },
  "a key twice in the text": (body, choose) => {
    const place = choose(places(body));
    if (!place || place.parent === undefined) {
      return;
    }
    const earlier = choose<Tree>(["B-2", 1, null, { entries: [["id", "B-2"]] }, [], { entries: [] }]) ?? null;
    place.parent.entries.unshift([place.key, earlier]);
  },
  "an empty container": (body, choose) => {
    const container = choose(objects(body));
    const names = [
      "",
      "0",
      "extra",
      "redirect_data",
      "redirectData",
      "id",
      "operation",
      "__proto__",
      "errors",
      "payment_amount",
    ];
    const name = choose(names) ?? "";
    if (container?.entries.some(([key]) => key === name)) {
      return;
    }
    container?.entries.push([name, choose<Tree>([[], { entries: [] }, [[]], { entries: [["", []]] }]) ?? []]);
  },
  "fields under __proto__": (body, choose) => {
    const container = choose(objects(body));
    const fields = choose<TreeObject>([
      { entries: [["frame_mode", 1]] },
      { entries: [["redirect_data", { entries: [] }]] },
      { entries: [["id", []]] },
    ]);
    if (fields) {
      container?.entries.push(["__proto__", fields]);
    }
  },
  "keys in another order": (body, choose) => {
    const container = choose(objects(body));
    if (!container) {
      return;
    }
    const keys = container.entries.map(([key]) => key);
    if (new Set(keys).size === keys.length) {
      container.entries.reverse();
    }
  },
  "the signature in general": (body) => {
    const own = body.entries.findIndex(([key]) => key === "signature");
    if (own === -1 || body.entries.some(([key]) => key === "general")) {
      return;
    }
    const [entry] = body.entries.splice(own, 1);
    if (entry) {
      body.entries.push(["general", { entries: [entry] }]);
    }
  },
  "redirect_data under its other name": (body) => {
    for (const entry of body.entries) {
      if (entry[0] === "redirect_data") {
        entry[0] = "redirectData";
      } else if (entry[0] === "redirectData") {
        entry[0] = "redirect_data";
      }
    }
  },
  "redirect_data of null": (body) => {
    for (const entry of body.entries) {
      if (/^redirect_?[dD]ata$/.test(entry[0])) {
        entry[1] = null;
      }
    }
  },
};

interface Place {
  readonly parent: TreeObject;
  readonly key: string;
  readonly value: Tree;
  readonly path: readonly string[];
}

/** All members of objects, those of elements of arrays apart. */
function places(parent: TreeObject, above: readonly string[] = []): Place[] {
  return parent.entries.flatMap(([key, value]) => {
    const path = [...above, key];
    return [{ parent, key, value, path }, ...(isObject(value) ? places(value, path) : [])];
  });
}

/** The signed single values, with the line that each gives. */
function leaves(body: TreeObject): (Place & { line: string })[] {
  return places(body)
    .filter(({ value, path }) => (typeof value !== "object" || value === null) && !signature(path))
    .filter(({ path }) => !path.includes("frame_mode"))
    .map((place) => ({ ...place, line: `${pathText(place.path)}:${scalarText(place.value)}` }));
}

function linesOf(value: Tree, path: readonly string[]): { path: string; text: string }[] {
  if (Array.isArray(value)) {
    return value.flatMap((member, index) => linesOf(member, [...path, String(index)]));
  }
  if (!isObject(value)) {
    return [{ path: pathText(path), text: scalarText(value) }];
  }
  return value.entries
    .filter(([key]) => key !== "frame_mode")
    .flatMap(([key, member]) => linesOf(member, [...path, key]));
}

function objects(body: TreeObject): TreeObject[] {
  return [body, ...places(body).flatMap(({ value }) => (isObject(value) ? [value] : []))];
}

function hide(body: TreeObject, choose: Choose, keys: readonly string[]): void {
  const place = choose(places(body).filter(({ path }) => !signature(path)));
  if (!place) {
    return;
  }
  remove(place);
  const hidden = [...keys, ...place.path].reduceRight<Tree>(
    (value, key) => ({ entries: [[key, value]] }),
    place.value,
  );
  body.entries.push(...(hidden as TreeObject).entries);
}

function remove({ parent, key, value }: Place): void {
  const index = parent.entries.findIndex((entry) => entry[0] === key && entry[1] === value);
  if (index !== -1) {
    parent.entries.splice(index, 1);
  }
}

function put({ parent, key, value }: Place, other: Tree): void {
  const entry = parent.entries.find((one) => one[0] === key && one[1] === value);
  if (entry) {
    entry[1] = other;
  }
}

const isObject = (value: Tree): value is TreeObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const signature = (path: readonly string[]) => path.includes("signature") || path[0] === "general";
const pathText = (path: readonly string[]) => path.map((key) => key.replaceAll(":", "::")).join(":");
const scalarText = (value: Tree) =>
  typeof value === "boolean" ? String(Number(value)) : String(value ?? "");
const byBytes = (a: string, b: string) => (a < b ? -1 : Number(a > b));

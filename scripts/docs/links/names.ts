import { type Description, operationsOf, type PathItem, type Tag } from "../description.js";
import { parseMarkdown, textOf } from "../parse-markdown.js";

/** What prose can mention, and a reader can be led to. */
export type Name =
  | { readonly kind: "overview" }
  /** A guide, by the name of its tag. */
  | { readonly kind: "guide"; readonly guide: string }
  /** What stands under a heading; without `guide`, in the overview. */
  | { readonly kind: "part"; readonly guide: string | undefined; readonly heading: string }
  /** Gate, Payment Page, Data API, Callbacks. */
  | { readonly kind: "interface"; readonly tag: string }
  | { readonly kind: "operation"; readonly id: string; readonly tag: string }
  | { readonly kind: "callback"; readonly id: string; readonly tag: string }
  | { readonly kind: "schema"; readonly schema: string }
  /** A response code: a row of a table of `guide`, under `heading`. */
  | { readonly kind: "code"; readonly code: string; readonly guide: string; readonly heading: string }
  /** A section of its own in the guide of errata. */
  | { readonly kind: "erratum"; readonly id: string; readonly guide: string; readonly heading: string };

export interface Names {
  /** Guides, interfaces, operations and callbacks by their titles. */
  readonly titles: ReadonlyMap<string, Name>;
  /** The parts of each guide by their headings; those of the overview under `undefined`. */
  readonly parts: ReadonlyMap<string | undefined, ReadonlyMap<string, Name>>;
  /** What is written as code: `createSale`, `POST /v2/payment/status`, `PurchaseCallback`. */
  readonly code: ReadonlyMap<string, Name>;
  /** Response codes, with the platform's message. */
  readonly responseCodes: ReadonlyMap<string, { readonly name: Name; readonly message: string }>;
  /** `E11` */
  readonly errata: ReadonlyMap<string, Name>;
  readonly all: readonly Name[];
}

/**
 * All that prose can mention.
 *
 * @param original Of a translation, what it was made from: its headings, in the same order, name the same parts.
 */
export function namesOf(description: Description, original?: Description): Names {
  const titles = new Map<string, Name>();
  const code = new Map<string, Name>();
  const parts = new Map<string | undefined, Map<string, Name>>();
  const errata = new Map<string, Name>();
  const rows = new Map<string, Name>();
  const title = (text: string | undefined, name: Name) => {
    // A guide and an operation can have one title: then it means the guide.
    if (text !== undefined && !titles.has(text)) {
      titles.set(text, name);
    }
  };

  for (const tag of description.tags) {
    const name: Name = tag["x-traitTag"]
      ? { kind: "guide", guide: tag.name }
      : { kind: "interface", tag: tag.name };
    title(tag.name, name);
    title(tag["x-displayName"], name);
  }

  const ofOverview = sectionsOf(description.info.description ?? "");
  parts.set(undefined, partsOf(undefined, ofOverview));
  for (const { name: guide, description: text = "" } of description.tags.filter(isGuide)) {
    const sections = sectionsOf(text);
    const named = partsOf(guide, sections);
    parts.set(guide, named);
    for (const [index, heading] of headingsOf(original, guide).entries()) {
      const name = named.get(sections[index]?.heading ?? "");
      if (name && !named.has(heading)) {
        named.set(heading, name);
      }
    }
    for (const { heading, firstCells } of sections) {
      const id = erratumOf(heading);
      if (id) {
        errata.set(id, { kind: "erratum", id, guide, heading });
      }
      if (guide === guideOfCodes) {
        for (const cell of firstCells) {
          rows.set(cell, { kind: "code", code: cell, guide, heading });
        }
      }
    }
  }

  const operations = (items: Record<string, PathItem> | undefined, kind: "operation" | "callback") => {
    for (const { path, method, operation } of operationsOf(items)) {
      const name: Name = { kind, id: operation.operationId, tag: operation.tags[0] ?? "" };
      title(operation.summary, name);
      code.set(operation.operationId, name);
      if (kind === "operation") {
        code.set(`${method.toUpperCase()} ${path}`, name);
      }
    }
  };
  operations(description.paths, "operation");
  operations(description.webhooks, "callback");
  for (const schema of Object.keys(description.components.schemas)) {
    code.set(schema, { kind: "schema", schema });
  }

  const responseCodes = new Map<string, { name: Name; message: string }>();
  for (const { value, message } of knownCodes(description)) {
    const name = rows.get(value);
    if (!name) {
      throw new Error(
        `The guide “${guideOfCodes}” has no row for code ${value} of ResponseCode. Add it to the guide's table.`,
      );
    }
    responseCodes.set(value, { name, message });
  }

  const all = new Set<Name>([{ kind: "overview" }, ...titles.values(), ...code.values()]);
  for (const names of parts.values()) {
    for (const name of names.values()) {
      all.add(name);
    }
  }
  for (const name of [...errata.values(), ...[...responseCodes.values()].map((known) => known.name)]) {
    all.add(name);
  }
  return { titles, parts, code, responseCodes, errata, all: [...all] };
}

/** The guide whose tables have the response codes. */
export const guideOfCodes = "Response codes";

export const isGuide = (tag: Tag) => tag["x-traitTag"] === true;

/** `E11` of the heading `E11 Payout of 5.01 CNY, below the minimum`. */
export const erratumOf = (heading: string): string | undefined => /^E\d\d(?!\w)/.exec(heading)?.[0];

interface Section {
  readonly heading: string;
  readonly firstCells: readonly string[];
}

/** What stands below each heading, until the next one. */
function sectionsOf(text: string): Section[] {
  const sections: { heading: string; firstCells: string[] }[] = [];
  for (const node of parseMarkdown(text).children) {
    if (node.type === "heading") {
      sections.push({ heading: textOf(node), firstCells: [] });
    } else if (node.type === "table") {
      sections
        .at(-1)
        ?.firstCells.push(
          ...node.children.slice(1).map(({ children: [cell] }) => (cell ? textOf(cell) : "")),
        );
    }
  }
  return sections;
}

const headingsOf = (description: Description | undefined, guide: string) =>
  sectionsOf(description?.tags.find(({ name }) => name === guide)?.description ?? "").map(
    ({ heading }) => heading,
  );

/** Of two parts with one heading the first one, as a reader comes to that one. */
function partsOf(guide: string | undefined, sections: readonly Section[]): Map<string, Name> {
  const parts = new Map<string, Name>();
  for (const { heading } of sections) {
    if (!parts.has(heading)) {
      parts.set(heading, { kind: "part", guide, heading });
    }
  }
  return parts;
}

function knownCodes(description: Description): { value: string; message: string }[] {
  const values = description.components.schemas.ResponseCode?.["x-values"] ?? [];
  return values as { value: string; message: string }[];
}

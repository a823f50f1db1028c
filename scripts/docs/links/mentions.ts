import { type MarkdownNode, parseMarkdown, textOf } from "../parse-markdown.js";
import { erratumOf, guideOfCodes, type Name, type Names } from "./names.js";

/** A stretch of a text that mentions something, from the offset `from` to before `to`. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly name: Name;
}

/** Where a text stands, which decides what it need not mention: itself. */
export interface Place {
  /** The guide, by the name of its tag. */
  readonly guide?: string | undefined;
  /** What the whole text is about. */
  readonly about?: readonly Name[] | undefined;
}

export interface Mentions {
  readonly mentions: readonly Mention[];
  /** Mentions of what does not exist, as sentences without their subject: `names the guide “Foo”, which …`. */
  readonly unknown: readonly string[];
}

/**
 * Finds what a Markdown text mentions: a guide or a part of one in “quotes”; an operation, a schema or a code in
 * backticks; a code by its number, a short one only after the word “code”, below it in a table, or before its
 * message; an erratum by its number. Never in headings, links, code blocks and HTML, and never what the text
 * itself is about.
 */
export function mentionsIn(text: string, names: Names, place: Place = {}): Mentions {
  const mentions: Mention[] = [];
  const unknown: string[] = [];
  let section: Name[] = [];
  const found = (from: number, to: number, name: Name) => {
    if (!section.includes(name) && !place.about?.includes(name)) {
      mentions.push({ from, to, name });
    }
  };

  const visit = (node: MarkdownNode, said: string, isBelowCode: boolean) => {
    if (node.type === "text") {
      const from = node.position?.start.offset ?? 0;
      const source = text.slice(from, node.position?.end.offset);
      const search: Search = {
        names,
        place,
        isBelowCode,
        unknown,
        found: (at, length, name) => found(from + at, from + at + length, name),
      };
      for (const find of [quoted, numbered, told, errata]) {
        find(source, said, search);
      }
    } else if (node.type === "inlineCode") {
      const name = codeNamed(node.value, said, names, unknown);
      if (name) {
        found(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0, name);
      }
    } else if (node.type === "table") {
      const [head, ...rows] = node.children.map((row) => row.children);
      const isCode = (head ?? []).map((cell) => codeHead.test(textOf(cell)));
      // The first cell of a row of codes is the place itself.
      const isPlace = (column: number) => column === 0 && place.guide === guideOfCodes;
      for (const cells of [head ?? [], ...rows]) {
        cells.forEach((cell, column) => {
          if (!isPlace(column)) {
            visit(cell, "", isCode[column] === true);
          }
        });
      }
    } else if ("children" in node && !closed.has(node.type)) {
      let before = said;
      let isInAnchor = false;
      for (const child of node.children) {
        if (child.type === "html") {
          isInAnchor = /^<a\b/i.test(child.value) || (isInAnchor && !/^<\/a>/i.test(child.value));
        }
        if (!isInAnchor) {
          visit(child, before, isBelowCode);
        }
        before += textOf(child);
      }
    }
  };
  for (const node of parseMarkdown(text).children) {
    if (node.type === "heading") {
      const heading = textOf(node);
      section = [
        names.parts.get(place.guide)?.get(heading),
        names.errata.get(erratumOf(heading) ?? ""),
      ].filter((name) => name !== undefined);
    }
    visit(node, "", false);
  }
  return { mentions: outermost(mentions), unknown };
}

/** Of a code in the heading that is quoted, the heading. */
function outermost(mentions: readonly Mention[]): Mention[] {
  let end = 0;
  return mentions
    .toSorted((one, other) => one.from - other.from || other.to - one.to)
    .filter(({ from, to }) => {
      const isOutside = from >= end;
      end = Math.max(end, to);
      return isOutside;
    });
}

const closed = new Set(["heading", "link", "linkReference"]);

interface Search {
  readonly names: Names;
  readonly place: Place;
  /** In a column of a table that is headed “Code”. */
  readonly isBelowCode: boolean;
  readonly unknown: string[];
  readonly found: (at: number, length: number, name: Name) => void;
}

/** “Signing requests”, the guide “Mock”, see “Statuses”, “Rules” of the guide “Signing requests” */
function quoted(source: string, said: string, { names, place, unknown, found }: Search): void {
  for (const match of source.matchAll(/“([^“”]+)”/g)) {
    const words = spaced(match[1] ?? "");
    const before = `${said}${source.slice(0, match.index)}`;
    const after = source.slice(match.index + match[0].length);
    const guide = partOf(before, after, names);
    const name = guide
      ? names.parts.get(guide)?.get(words)
      : (names.titles.get(words) ??
        names.parts.get(place.guide)?.get(words) ??
        (refers(before, after) ? onlyPart(words, names) : undefined));
    if (name) {
      found(match.index + 1, match[0].length - 2, name);
    } else if (guide) {
      unknown.push(`names a part “${words}” of the guide “${guide}”, which has no such heading`);
    } else if (refers(before, after)) {
      unknown.push(`names “${words}”, which is neither a guide nor the heading of one`);
    }
  }
}

/** The words that make a quotation a reference. In Chinese: guide, see. */
const refers = (before: string, after: string) =>
  /(?:\bguides?|\bsee|\bpart|指南|参见|参阅|见)\s*$/i.test(before) || /^\s*(?:guide\b|指南)/.test(after);

/** The guide of which a quotation names a part: `“Rules” of the guide “Signing requests”`. */
function partOf(before: string, after: string, names: Names): string | undefined {
  const title =
    /^\s+of\s+(?:the\s+)?(?:guide\s+)?“([^“”]+)”/.exec(after)?.[1] ??
    /“([^“”]+)”\s*(?:指南)?[的中]\s*$/.exec(before)?.[1];
  const name = names.titles.get(spaced(title ?? ""));
  return name?.kind === "guide" ? name.guide : undefined;
}

function onlyPart(heading: string, names: Names): Name | undefined {
  const parts = [...names.parts.values()].flatMap((ofGuide) => ofGuide.get(heading) ?? []);
  return parts.length === 1 ? parts[0] : undefined;
}

/** The word “code” before numbers that are response codes. In Chinese: code, response code. */
const codeWord =
  /(?<!\b(?:exit|status|HTTP|postal|zip)[\s-]+)\bcodes?\s+$|(?<!退出|状态)(?:代码|响应码|返回码|错误码)\s*$/i;
const more = /^(?:,\s*(?:or\s+|and\s+)?|\s+(?:or|and|to)\s+|、|或|和|与)$/;

/** The head of a column of codes. */
const codeHead =
  /(?<!\b(?:exit|status|HTTP|postal|zip)[\s-]+)\bcodes?\b|(?<!退出|状态)(?:代码|响应码|返回码|错误码)/i;

/** What makes a sum, a time or a size of the number before it. */
const unit =
  /^\s(?:fen|CNY|USD|yuan|ms|s|min|seconds|minutes|hours|days|bytes|[kMG]B|px|characters|[a-z]*callbacks)\b/;

/** code 3041, codes 3061 and 3062; 3041 */
function numbered(source: string, said: string, { names, unknown, isBelowCode, found }: Search): void {
  let end: number | undefined;
  for (const match of source.matchAll(/(?<![\w.:/–-])(?<!\d )\d+(?![\w%–-]|[.,:]\d| \d)/g)) {
    const [number] = match;
    const after = match.index + number.length;
    const isFirst = codeWord.test(`${said}${source.slice(0, match.index)}`);
    const isNext = end !== undefined && more.test(source.slice(end, match.index));
    const isAlone = (number.length >= surelyCode || isBelowCode) && !unit.test(source.slice(after));
    const known = names.responseCodes.get(number);
    if (known && (isFirst || isNext || isAlone)) {
      found(match.index, number.length, known.name);
      end = after;
    } else {
      end = undefined;
      if (isFirst) {
        unknown.push(noCode(number));
      }
    }
  }
}

/** 20000 General decline */
function told(source: string, said: string, { names, found }: Search): void {
  for (const match of source.matchAll(/(?<![\w.])(\d+) (?=[A-Z])/g)) {
    const code = match[1] ?? "";
    const known = names.responseCodes.get(code);
    const isFound = codeWord.test(`${said}${source.slice(0, match.index)}`);
    if (known && !isFound && source.startsWith(known.message, match.index + match[0].length)) {
      found(match.index, code.length, known.name);
    }
  }
}

/** E11 */
function errata(source: string, _said: string, { names, unknown, found }: Search): void {
  for (const match of source.matchAll(/(?<![\w.+-])E\d\d(?![\w-])/g)) {
    const name = names.errata.get(match[0]);
    if (name) {
      found(match.index, match[0].length, name);
    } else {
      unknown.push(`names ${match[0]}, which is no erratum of spec/errata.yaml`);
    }
  }
}

/** `createSale`, `PurchaseCallback`, `POST /v2/payment/status`, `3041`, `code: "3041"` */
function codeNamed(value: string, before: string, names: Names, unknown: string[]): Name | undefined {
  const name = names.code.get(value);
  if (name) {
    return name;
  }
  const [, said, code = ""] = /^((?:\w+\.)?code: ?)?"?(\d+)"?$/.exec(value) ?? [];
  const known = names.responseCodes.get(code);
  const isCalledCode = code !== "" && codeWord.test(before);
  if (isCalledCode && !known) {
    unknown.push(noCode(code));
  }
  return said !== undefined || isCalledCode || code.length >= surelyCode ? known?.name : undefined;
}

/** A known code of so many digits is one wherever it stands; a shorter number can be anything: an HTTP status, a sum. */
const surelyCode = 4;

const noCode = (code: string) =>
  `names code ${code}, which ResponseCode does not have (an HTTP status is called “HTTP ${code}”)`;

const spaced = (text: string) => text.replace(/\s+/g, " ").trim();

import { posix } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { bundledPage } from "../../scripts/docs/bundled-page.js";
import type { Description } from "../../scripts/docs/description.js";
import { githubSlug } from "../../scripts/docs/markdown/github-slug.js";
import { markdownFiles } from "../../scripts/docs/markdown/markdown-files.js";
import { type MarkdownNode, parseMarkdown, textOf } from "../../scripts/docs/parse-markdown.js";

let description: Description;
let files: ReadonlyMap<string, string>;
/** All in one file is made of the others. */
const single = () => [...files].filter(([file]) => file !== "llms-full.txt");

beforeAll(() => {
  description = bundledPage();
  files = markdownFiles(description);
});

/** Where the links of a text lead, and which anchors it has. */
function linksAndAnchors(text: string) {
  const links: string[] = [];
  const anchors: string[] = [];
  const visit = (node: MarkdownNode) => {
    if (node.type === "link") {
      links.push(node.url);
    } else if (node.type === "heading") {
      anchors.push(githubSlug(textOf(node)));
    }
    if ("children" in node) {
      node.children.forEach(visit);
    }
  };
  visit(parseMarkdown(text));
  return { links, anchors: new Set(anchors) };
}

test("Every link leads to a file or a heading that is there, or to the web", () => {
  const read = new Map(single().map(([file, text]) => [file, linksAndAnchors(text)]));
  const dead: string[] = [];
  let followed = 0;
  for (const [file, { links }] of read) {
    for (const link of links.filter((each) => !/^https?:\/\//.test(each))) {
      const [path = "", anchor] = link.split("#");
      const target = path === "" ? file : posix.join(posix.dirname(file), path);
      const isThere = anchor === undefined ? files.has(target) : read.get(target)?.anchors.has(anchor);
      if (!isThere) {
        dead.push(`${file}: ${link}`);
      }
      followed++;
    }
  }
  expect(dead).toEqual([]);
  expect(followed).toBeGreaterThan(500);
});

test("All in one file has links to the same files", () => {
  const targets = [
    ...(files.get("llms-full.txt") ?? "").matchAll(/\]\((?!https?:|#)([^)#\s]+\.(?:md|txt))(?:#[^)]*)?\)/g),
  ];
  expect(targets.length).toBeGreaterThan(500);
  expect(targets.map(([, path = ""]) => path).filter((path) => !files.has(path))).toEqual([]);
});

test("Each operation, callback, guide and schema has its file, and all can be found from llms.txt", () => {
  for (const file of [
    "operations/createSale.md",
    "operations/listPaymentOperations.md",
    "callbacks/receivePayoutCallback.md",
    "guides/overview.md",
    "guides/response-codes.md",
    "guides/errata.md",
    "schemas/PurchaseCallback.md",
    "schemas.md",
  ]) {
    expect([...files.keys()]).toContain(file);
  }
  const found = new Set(["llms.txt"]);
  for (const file of found) {
    // What is all in one leads to all.
    const text = file === "llms-full.txt" ? "" : (files.get(file) ?? "");
    for (const link of linksAndAnchors(text).links) {
      const [path = ""] = link.split("#");
      const target = posix.join(posix.dirname(file), path);
      if (files.has(target)) {
        found.add(target);
      }
    }
  }
  expect([...files.keys()].filter((file) => !found.has(file))).toEqual([]);
});

test("No file has a picture's data, a container, a mark of the build, or an address without a file", () => {
  for (const [file, text] of files) {
    // Code can be about all of this.
    const words = text.replace(/^(`{3,})[^`]*?\n[\s\S]*?^\1$/gm, "").replace(/`[^`\n]*`/g, "");
    expect(words, file).not.toMatch(/data:image|<img|<div|<!--|\]\(docs:|\[object|\bundefined\b/);
  }
});

test("The requests can be sent as they are shown", () => {
  const sale = files.get("operations/createSale.md") ?? "";
  expect(sale).toContain("`POST https://api.ecommpay.com/v2/payment/cup/quick/sale`");
  const [, body = ""] = /### Example: A purchase of 10\.00 CNY\n\n```json\n([^`]+)```/.exec(sale) ?? [];
  expect(JSON.parse(body)).toMatchObject({
    payment: { amount: 1000, currency: "CNY" },
    customer: { country: "CN" },
  });
  expect(files.get("operations/listOperations.md")).toContain(
    "`POST https://data.ecommpay.com/v1/operations/get`",
  );
  expect(files.get("operations/openPaymentPage.md")).toContain(
    "`GET https://paymentpage.ecommpay.com/payment`",
  );
});

test("The same contract gives the same files", () => {
  expect([...markdownFiles(structuredClone(description))]).toEqual([...files]);
});

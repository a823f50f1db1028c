import { existsSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import type { Description } from "../../scripts/docs/description.js";
import { linked } from "../../scripts/docs/links/linked.js";
import { redocAddress } from "../../scripts/docs/links/redoc-address.js";
import { compared, digestOf } from "../../scripts/docs/overlay/compared.js";
import { inChinese } from "../../scripts/docs/overlay/in-chinese.js";
import { translatedGuides } from "../../scripts/docs/overlay/to-translate.js";
import { chineseTranslation } from "../../scripts/docs/overlay/translation.js";
import { withOverlay } from "../../scripts/docs/overlay/with-overlay.js";
import { written } from "../../scripts/docs/overlay/written.js";
import { terms } from "../../scripts/redocly/decorators/source-marks.js";
import { filledText } from "../../scripts/redocly/filled-text.js";
import { chinese } from "../../scripts/redocly/languages/chinese.js";
import { sources } from "../../scripts/redocly/rules/source-marked.js";
import { specFiles } from "../../scripts/redocly/spec-files.js";
import { contract, text } from "../support/contract.js";

const files = specFiles();
const english = written(files);
const translation = chineseTranslation(files);
const published = JSON.parse(text("generated/openapi/zh.overlay.json"));
const page = withOverlay(contract, published) as typeof contract & Description;

const textOf = (tag: string, description: { tags: { name: string; description?: string }[] }) =>
  description.tags.find(({ name }) => name === tag)?.description ?? "";

/** `##`, `###` … of a guide, in their order. */
const levels = (markdown: string) =>
  markdown
    .replace(/^```[\s\S]*?^```$/gm, "")
    .match(/^#+(?= )/gm)
    ?.join(" ");

describe("The Chinese texts", () => {
  // What to do: npm run translations
  test("are there for everything that is to be translated", () => {
    expect(compared(translation, english).missing).toEqual([]);
  });

  test("are made from the English text as it stands", () => {
    expect(compared(translation, english).stale).toEqual([]);
  });

  test("translate nothing that is not there any more", () => {
    expect(compared(translation, english).surplus).toEqual([]);
  });

  test.each(["The overview", ...translatedGuides])("have the parts of the original: %s", (guide) => {
    const [one, other] =
      guide === "The overview"
        ? [english.info.description, page.info.description]
        : [textOf(guide, english), textOf(guide, page)];
    // A table of the contract can bring headings of its own.
    const own = (markdown = "") => levels(markdown.replace(/^### (?:.*\n){2}\| (?:Code|响应码) \|/gm, ""));
    expect(own(other)).toBe(own(one));
  });

  test.each(["The overview", ...translatedGuides])("are Chinese: %s", (guide) => {
    const markdown = guide === "The overview" ? page.info.description : textOf(guide, page);
    expect((markdown ?? "").match(/\p{Script=Han}/gu)?.length).toBeGreaterThan(300);
  });

  test("end sentences by full-width signs", () => {
    const strings = translation.actions.flatMap(({ update }) => Object.values(update ?? {}).map(String));
    for (const one of strings) {
      expect(one.replace(/^```[\s\S]*?^```$/gm, "")).not.toMatch(/\p{Script=Han}[,;:?!.](?:\s|$)/u);
    }
  });

  // The list of words: spec/README.md, “Chinese”.
  test("call one thing by one word", () => {
    const strings = translation.actions.flatMap(({ update }) => Object.values(update ?? {}).map(String));
    for (const one of [...strings, text("spec/overlays/zh/tables.yaml")]) {
      expect(one).not.toMatch(/沙盒|合约|姊妹部署|方法页|付款页面|检验签名|移植代码|帐/);
    }
  });

  test("of the made tables are all used", () => {
    const language = chinese(files);
    for (const { update } of translation.actions) {
      for (const one of Object.values(update ?? {})) {
        filledText(String(one), { files, language, as: "text" });
      }
    }
    for (const word of [...Object.values(terms), ...Object.values(sources)]) {
      language.say(word);
    }
    expect(language.unsaid()).toEqual([]);
  });
});

describe("What is compared", () => {
  const action = { target: "$.tags[?@.name == 'Mock']", update: { "x-displayName": "模拟" } };
  const with_ = (change: object) => ({ ...translation, actions: [{ ...action, ...change }] });

  test("is stale when the English text is another one", () => {
    const digest = digestOf(action, english);
    expect(compared(with_({ "x-of": digest }), english).stale).toEqual([]);
    const renamed = structuredClone(english);
    for (const tag of renamed.tags.filter(({ name }) => name === "Mock")) {
      tag["x-displayName"] = "The mock";
    }
    expect(compared(with_({ "x-of": digest }), renamed).stale).toEqual(["$.tags[?@.name == 'Mock']"]);
  });

  test("is stale when nobody noted which English text it was", () => {
    expect(compared(with_({}), english).stale).toEqual(["$.tags[?@.name == 'Mock']"]);
  });

  test("is missing when no action has it", () => {
    const { missing } = compared(with_({}), english);
    expect(missing).toContain("description of “Getting started”");
    expect(missing).toContain("summary of createSale");
    expect(missing).not.toContain("x-displayName of “Mock”");
  });

  test("is surplus when its target is nowhere", () => {
    expect(compared(with_({ target: "$.tags[?@.name == 'Moon']" }), english).surplus).toEqual([
      "$.tags[?@.name == 'Moon']",
    ]);
  });
});

describe("The published overlay", () => {
  /** The shape of the Overlay Specification 1.0.0. */
  const isOverlay = new Ajv2020({ strict: false }).compile({
    type: "object",
    required: ["overlay", "info", "actions"],
    properties: {
      overlay: { type: "string", pattern: "^1\\.0\\.\\d+$" },
      info: {
        type: "object",
        required: ["title", "version"],
        properties: { title: { type: "string" }, version: { type: "string" } },
        patternProperties: { "^x-": true },
        additionalProperties: false,
      },
      extends: { type: "string", format: "uri-reference" },
      actions: {
        type: "array",
        minItems: 1,
        uniqueItems: true,
        items: {
          type: "object",
          required: ["target"],
          properties: {
            target: { type: "string", pattern: "^\\$" },
            description: { type: "string" },
            update: { type: ["string", "boolean", "object", "array", "number", "null"] },
            remove: { type: "boolean", default: false },
          },
          patternProperties: { "^x-": true },
          additionalProperties: false,
        },
      },
    },
    patternProperties: { "^x-": true },
    additionalProperties: false,
  });

  test("has the shape that the Overlay Specification asks for", () => {
    isOverlay(published);
    expect(isOverlay.errors).toBeNull();
  });

  test("is over the joined description that stands beside it", () => {
    expect(published.extends).toBe("../openapi.json");
    expect(existsSync(`generated/openapi/${published.extends}`)).toBe(true);
  });

  test("leaves no mark of the contract unfilled, and refers to no file", () => {
    const whole = JSON.stringify(published);
    expect(whole).not.toMatch(/\{\{[^}]*\}\}|<!-- (?:table|flow|file|block):|\$ref|\.md"/);
  });

  test("keeps names, so that addresses are the same in both languages", () => {
    expect(page.tags.map(({ name }) => name)).toEqual(contract.tags.map(({ name }) => name));
    expect(page.tags.find(({ name }) => name === "Signing requests")).toMatchObject({
      "x-displayName": "请求签名",
    });
  });

  test("tells figures in Chinese", () => {
    const callbacks = textOf("Receiving callbacks", page);
    expect(callbacks).toContain("| 1 至 6 | 10 秒 |");
    expect(callbacks).toContain("| 7 至 68 | 第 `n` 次之前 `70 + 10 × 1.12^(n−4)` 秒 |");
    expect(callbacks).toContain(
      "| `partially_paid_out` |  | 是（姊妹平台） | 否 | 等待；不要自行补付剩余款项 |",
    );
    expect(page.info.description).toContain("| 代付 | 支持，10.00 至 44,999.00 元 |");
    expect(textOf("Banks and regions", page)).toContain("| Bank of China | 中国银行 | 6 |");
    expect(textOf("Response codes", page)).toContain(
      "| 20105 | Insufficient funds on customer account | 建议更换银行卡，或稍后再试。 |",
    );
    expect(textOf("Callbacks", page)).toContain("在 11 天之内总共 120 次");
  });

  test("tells the steps and the fields of a request in Chinese", () => {
    const gate = textOf("Purchase through Gate", page);
    expect(gate).toContain("共 15 个步骤，见下面的列表。");
    expect(gate).toContain("11. 客户输入卡号。");
    expect(gate).toContain("由您完成的是第 2、9、10、14、15 步。");
    expect(gate).toContain("| `customer.ip_address` | IPv4 地址，或 IPv6 地址 |");
    expect(gate).toContain(
      "| `payment.amount` | 整数，1（姊妹平台）至 5\u00a0000\u00a0000 | 收款金额，以分为单位",
    );
    expect(textOf("Purchase through Payment Page", page)).toContain(
      "| `payment_currency` | 固定为 `CNY` | 币种，固定为 `CNY`。 |",
    );
  });

  test("shows the blocks of code of the English guides", () => {
    const block = /^```json\n[\s\S]*?^```$/m;
    const [code = "none"] = block.exec(textOf("Signing requests", contract)) ?? [];
    expect(code).toContain("天河路1号");
    expect(textOf("Signing requests", page)).toContain(code);
  });

  test("ends no line inside a figure", () => {
    expect(page.paths["/v2/payment/cup/quick/sale"]?.post?.description).toContain(
      "金额以分为单位，最高 5\u00a0000\u00a0000 分（50,000.00 元）。",
    );
  });

  test("breaks no sentence by a blank between two characters", () => {
    for (const { description = "" } of page.tags.filter(({ name }) => translatedGuides.includes(name))) {
      expect(description.replace(/^```[\s\S]*?^```$/gm, "")).not.toMatch(
        /\p{Script=Han}\n\p{Script=Han}|\p{Script=Han} {1,}\p{Script=Han}/u,
      );
    }
  });
});

describe("A page in Chinese", () => {
  const small = (description: string) => ({
    ...contract,
    tags: contract.tags.map((tag) => (tag.name === "Mock" ? { ...tag, description } : tag)),
  });

  test("says where a statement comes from in Chinese, also where its text is not translated", () => {
    const made = inChinese({
      ...small("Text. *Source: platform documentation; length, form: inferred.*"),
      webhooks: {
        ...contract.webhooks,
        purchase: {
          post: {
            operationId: "receivePurchaseCallback",
            description: "News.\n\nMore. *Source: documentation of a sibling deployment.*",
          },
        },
      },
    });
    expect(textOf("Mock", made)).toBe("Text. *来源：平台文档；长度、格式：推断。*");
    const { description } = made.webhooks.purchase.post;
    expect(description).toMatch(/^关于一笔收款的回调。/);
    expect(description).toMatch(/\n\n\*来源：姊妹平台的文档。\*$/);
  });

  test("notes each guide that is left in English, and no other", () => {
    const noted = inChinese(contract as typeof contract & Description).tags.filter(
      (tag) => (tag as { "x-in-english"?: boolean })["x-in-english"],
    );
    const guides = (contract.tags as Description["tags"]).filter((tag) => tag["x-traitTag"]);
    expect(noted.map(({ name }) => name)).toEqual(
      guides.map(({ name }) => name).filter((name) => !translatedGuides.includes(name)),
    );
    expect(noted.map(({ name }) => name)).toContain("Mock");
  });

  test("links parts of translated guides by their English headings, too", () => {
    const original = small("See “Statuses” of the guide “Receiving callbacks”.") as unknown as Description;
    expect(textOf("Mock", linked(inChinese(original), redocAddress, original))).toBe(
      "See “[Statuses](#/receiving-callbacks/状态)” of the guide “[Receiving callbacks](#/receiving-callbacks)”.",
    );
  });
});

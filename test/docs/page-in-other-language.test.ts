import { describe, expect, test } from "vitest";
import type { Description } from "../../scripts/docs/description.js";
import { redocWords } from "../../scripts/docs/page/chinese-words.js";
import { otherLanguageScript } from "../../scripts/docs/page/other-language.js";
import { withWords } from "../../scripts/docs/page/renderer.js";

const withGuide = (description: string) =>
  ({
    info: { title: "Shop", description: "### First\n\nText." },
    tags: [{ name: "Signing requests", "x-traitTag": true, description }],
  }) as unknown as Description;

const chinese = (guide: string) => ({
  name: "中文",
  lang: "zh-CN",
  page: "zh/index.html",
  description: withGuide(guide),
});

describe("The link to the other language", () => {
  test("knows where a part of a guide stands there", () => {
    const script = otherLanguageScript(
      withGuide("Text.\n\n## Rules\n\nText.\n\n## PHP\n\nText."),
      chinese("文字。\n\n## 规则\n\n文字。\n\n## PHP\n\n文字。"),
    );
    expect(script).toBe(
      'const cupQuickPayOtherLanguage = {"name":"中文","lang":"zh-CN","page":"zh/index.html",' +
        '"parts":{"/signing-requests/rules":"/signing-requests/规则"}};',
    );
  });

  test("does not guess when a part is missing there", () => {
    expect(() => otherLanguageScript(withGuide("## Rules\n\n## PHP"), chinese("## 规则"))).toThrow(
      "The guide “Signing requests” has 2 headings in one language, and 1 in the other.",
    );
  });
});

describe("Redoc's own words", () => {
  const redoc = [
    "useTranslate:()=>({translate:(e,t)=>(typeof t==`string`?t:t?.defaultValue)||e||``}),useTranslationKeys:()=>[],",
    ...Object.keys(redocWords).map((key) => `t(\`${key}\`,\`English\`)`),
  ].join("\n");

  test("come from the page", () => {
    const hooks = evaluated(withWords(redoc), { "search.navbar.label": "搜索 " });
    expect(hooks.useTranslate().translate("search.navbar.label", "Search ")).toBe("搜索 ");
    expect(hooks.useTranslate().translate("other", { defaultValue: "Other" })).toBe("Other");
    expect(hooks.useTranslationKeys()).toEqual(["search.navbar.label"]);
  });

  test("stay as they are on a page without words", () => {
    const hooks = evaluated(withWords(redoc), undefined);
    expect(hooks.useTranslate().translate("search.navbar.label", "Search ")).toBe("Search ");
    expect(hooks.useTranslationKeys()).toEqual([]);
  });

  test.each([
    ["useTranslationKeys:()=>[]", "useTranslationKeys:()=>[]"],
    ["useTranslate:()=>({", "useTranslate:()=>({translate"],
    ["`badges.webhook`", "badges.webhook"],
  ])("stop the build when Redoc has %s no more", (part, named) => {
    expect(() => withWords(redoc.replace(part, "other"))).toThrow(named);
  });
});

interface Hooks {
  useTranslate(): { translate(key: string, english: string | { defaultValue: string }): string };
  useTranslationKeys(): string[];
}

/** The first line of Redoc's code, as the members of an object. */
function evaluated(code: string, words: Record<string, string> | undefined): Hooks {
  return new Function("globalThis", `return {${code.split("\n")[0]}}`)({ cupQuickPayWords: words }) as Hooks;
}

/** What the scripts of the page say, in its language. */
const chinese = {
  Contents: "目录",
  "Skip to the text": "跳到正文",
  "Language of the samples": "示例的语言",
  Copy: "复制",
  Copied: "已复制",
};

export const isChinese = (): boolean => document.documentElement.lang.startsWith("zh");

export const word = (english: keyof typeof chinese): string => (isChinese() ? chinese[english] : english);

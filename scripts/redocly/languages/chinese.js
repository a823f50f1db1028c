// @ts-check
import { grouped } from "../figures/number-text.js";
import { duration } from "../retry-schedule.js";

/** @typedef {import("../spec-files.js").SpecFiles} SpecFiles */

/** @type {Record<string, string>} */
const units = { ms: "毫秒", s: "秒", min: "分钟", h: "小时", d: "天", days: "天" };

const digits = "零一二三四五六七八九十";

/**
 * Figures and tables in Chinese. What tables say stands in `spec/overlays/zh/tables.yaml`, by the English text.
 *
 * @param {SpecFiles} files
 * @returns {import("./english.js").Language & { unsaid: () => string[] }} `unsaid` are entries that nobody has asked for.
 */
export function chinese(files) {
  /** @type {Record<string, string>} */
  const words = files.yaml("overlays/zh/tables.yaml");
  const said = new Set();
  const say = (/** @type {string} */ english) => {
    if (!Object.hasOwn(words, english)) {
      throw new Error(`spec/overlays/zh/tables.yaml has no “${english}”`);
    }
    said.add(english);
    return words[english] ?? "";
  };
  const withUnit = (/** @type {number} */ number, /** @type {string} */ unit) => {
    const word = units[unit];
    if (word === undefined) {
      throw new Error(`${unit} is no unit of time: there are ${Object.keys(units).join(", ")}`);
    }
    return `${grouped(number)} ${word}`;
  };
  return {
    code: "zh",
    withUnit,
    inWords: withUnit,
    spelled(number) {
      const word = digits[number];
      if (word === undefined) {
        throw new Error(`${number} is not spelled out in Chinese: only whole numbers from 0 to 10 are`);
      }
      return word;
    },
    duration: (ms) => duration(ms).replace(/[a-z]+$/, (unit) => units[unit] ?? unit),
    listed: (parts) =>
      parts.length < 2
        ? parts.join("")
        : `${parts.slice(0, -1).join("、")} 和 ${parts.at(-1)}`.replace("） 和", "）和"),
    say,
    described: (english) => descriptionsIn(files).get(english) ?? say(english),
    flows: {
      altText: (title, participants, steps) =>
        `时序图：${title}。${participants.length} 个参与方：${participants.join("、")}。共 ${steps} 个步骤，见下面的列表。`,
      yours: (steps) => `由您完成的是第 ${steps.join("、")} 步。`,
    },
    fields: {
      optional: "**可选。** ",
      always: (value) => `固定为 ${value}`,
      either: (branches) => branches.join("，或 "),
      joined: (parts) => parts.join("，"),
      between: (least, most) => `${least} 至 ${most}`.replace("） 至", "）至"),
      from: (least) => `最小 ${least}`,
      upTo: (most) => `最多 ${most}`,
      characters: " 个字符",
      mark: (source) => `（${say(source)}）`,
    },
    unsaid: () => Object.keys(words).filter((english) => !said.has(english)),
  };
}

/**
 * The descriptions of schemas that are translated, by the English ones.
 *
 * @param {SpecFiles} files
 * @returns {Map<string, string>}
 */
function descriptionsIn(files) {
  const found = new Map();
  for (const { target, update } of files.yaml("overlays/zh.yaml").actions) {
    const [, name = "", property] =
      /^\$\.components\.schemas\.(\w+)(?:\.properties\.(\w+))?$/.exec(target) ?? [];
    const node = name === "" ? undefined : files.schema(name)?.node;
    const english = (property === undefined ? node : node?.properties?.[property])?.description;
    if (english !== undefined && update?.description !== undefined) {
      found.set(english, update.description);
    }
  }
  return found;
}

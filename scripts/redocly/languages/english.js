// @ts-check
import { inWords, spelled, withUnit } from "../figures/number-text.js";
import { duration } from "../retry-schedule.js";

/**
 * How figures and tables are told in a language.
 *
 * @typedef {object} Language
 * @property {string} code As in the contract's `customer` sentences.
 * @property {(number: number, unit: string) => string} withUnit `10 s`
 * @property {(number: number, unit: string) => string} inWords `10 seconds`
 * @property {(number: number) => string} spelled `ten`
 * @property {(ms: number) => string} duration `3.9 h`
 * @property {(parts: string[]) => string} listed `a`, `b` and `c`
 * @property {(english: string) => string} say A text of a table.
 * @property {(english: string) => string} described A description of the contract, with its marks.
 * @property {FlowWords} flows
 * @property {FieldWords} fields
 */

/**
 * What is said around the steps of a flow.
 *
 * @typedef {object} FlowWords
 * @property {(title: string, participants: string[], steps: number) => string} altText
 * @property {(steps: string[]) => string} yours Which are the merchant's.
 */

/**
 * What a field can have, in a few words.
 *
 * @typedef {object} FieldWords
 * @property {string} optional What the meaning begins with.
 * @property {(value: string) => string} always
 * @property {(branches: string[]) => string} either
 * @property {(parts: string[]) => string} joined `integer`, and its limits.
 * @property {(least: string, most: string) => string} between
 * @property {(least: string) => string} from
 * @property {(most: string) => string} upTo
 * @property {string} characters After a number.
 * @property {(source: string) => string} mark Where a limit comes from.
 */

/** @type {Language} */
export const english = {
  code: "en",
  withUnit,
  inWords,
  spelled,
  duration,
  listed: (parts) =>
    parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`,
  say: (text) => text,
  described: (text) => text,
  flows: {
    altText: (title, participants, steps) =>
      `Sequence diagram of a ${title.charAt(0).toLowerCase()}${title.slice(1)} with ${spelled(participants.length)} ` +
      `participants: ${english.listed(participants)}. ${capital(spelled(steps))} steps, told in the list below.`,
    yours: (steps) => `Your part is steps ${english.listed(steps)}.`,
  },
  fields: {
    optional: "**Optional.** ",
    always: (value) => `always ${value}`,
    either: (branches) => branches.join(", or "),
    joined: (parts) => parts.join(", "),
    between: (least, most) => `${least} to ${most}`,
    from: (least) => `from ${least}`,
    upTo: (most) => `up to ${most}`,
    characters: " characters",
    mark: (source) => ` (${source})`,
  },
};

/** @param {string} text */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

// @ts-check
import { spelled } from "../figures/number-text.js";
import { english } from "../languages/english.js";

/** @typedef {import("../spec-files.js").SpecFiles} SpecFiles */
/** @typedef {import("../languages/english.js").Language} Language */

/**
 * @typedef {object} Step
 * @property {number} number The number on the method page.
 * @property {string} id
 * @property {string} from A participant.
 * @property {string} [to] Another one; none when `from` does it by itself.
 * @property {string} does A few words, for the diagram and for what `npm start` tells.
 * @property {string} says A sentence, for the guide.
 * @property {string} [operation] The operation that is called.
 * @property {string} [answers] The operation that is answered.
 * @property {string} [callback] The webhook that is called.
 * @property {boolean} [reply] Whether it answers an earlier step.
 * @property {boolean} [yours] Whether it is the merchant's part.
 */

/**
 * @typedef {object} Flow
 * @property {string} name
 * @property {string} title
 * @property {string[]} participants
 * @property {Step[]} steps
 */

/** `<!-- flow: purchase-gate -->` */
export const flowMark = /^<!-- flow: ([a-z-]+) -->$/gm;

/** Who takes part: as a heading of the diagram, and as a word of a sentence. */
const participants = {
  customer: { heading: "Customer", word: "customer" },
  "web-service": { heading: "Web service", word: "web service" },
  "payment-page": { heading: "Payment Page", word: "Payment Page" },
  gate: { heading: "Gate", word: "Gate" },
  platform: { heading: "Platform", word: "payment platform" },
  service: { heading: "CUP QuickPay", word: "CUP QuickPay" },
};

/**
 * One of the method page's flows, from `spec/flows`.
 *
 * @param {SpecFiles} files
 * @param {string} name
 * @returns {Flow}
 */
export function flowNamed(files, name) {
  const file = `flows/${name}.yaml`;
  if (!files.has(file)) {
    throw new Error(`there is no flow \`${name}\``);
  }
  const flow = { name, ...files.yaml(file) };
  const known = new Set(flow.participants);
  for (const [index, step] of flow.steps.entries()) {
    const who = [step.from, step.to].filter((each) => each !== undefined && !known.has(each));
    if (who.length > 0) {
      throw new Error(`step ${step.number} of the flow \`${name}\` has ${who.join(", ")}, who takes no part`);
    }
    if (step.number !== index + 1) {
      throw new Error(`step ${step.number} of the flow \`${name}\` stands where ${index + 1} should`);
    }
  }
  return flow;
}

/** @param {string} name */
const participant = (name) => {
  const found = participants[/** @type {keyof typeof participants} */ (name)];
  if (!found) {
    throw new Error(`there is no participant \`${name}\``);
  }
  return found;
};

/** @param {string[]} names */
const listed = (names) => `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** The Mermaid source of a flow's sequence diagram. @param {Flow} flow */
export function flowDiagram(flow) {
  const sign = (/** @type {string} */ name) => name.replaceAll("-", "_");
  const who = listed(flow.participants.map((name) => participant(name).word));
  return [
    `%% title: ${flow.title}: ${spelled(flow.steps.length)} steps between ${who}`,
    "sequenceDiagram",
    ...flow.participants.map((name) => `    participant ${sign(name)} as ${participant(name).heading}`),
    "",
    ...flow.steps.map(({ number, from, to, does, answers, reply }) =>
      to === undefined
        ? `    Note over ${sign(from)}: ${number}. ${does}`
        : `    ${sign(from)}${answers || reply ? "-->>" : "->>"}${sign(to)}: ${number}. ${does}`,
    ),
    "",
  ].join("\n");
}

/** What the diagram shows, for those who do not see it. @param {Flow} flow @param {Language} [language] */
export function flowAltText({ title, participants, steps }, { flows, say } = english) {
  const who = participants.map((name) => say(participant(name).word));
  return flows.altText(say(title), who, steps.length);
}

/**
 * A flow as the guides have it: the picture, the numbered steps, and which of them are the merchant's.
 *
 * @param {Flow} flow
 * @param {Language} [language]
 */
export function flowMarkdown(flow, language = english) {
  const yours = flow.steps.filter(({ yours }) => yours).map(({ number }) => String(number));
  return [
    `![${flowAltText(flow, language)}](../../generated/diagrams/${flow.name}.svg)`,
    "",
    ...flow.steps.map(({ number, says }) => `${number}. ${language.say(says)}`),
    "",
    language.flows.yours(yours),
  ].join("\n");
}

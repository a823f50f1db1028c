import { samplesOf } from "../samples.js";
import { filled } from "./filled.js";

/** `<!-- samples: createSale -->` */
export const samplesMark = /^<!-- samples: (\w+) -->$/gm;

/**
 * Puts an operation's samples in all languages into the text that asks for them. The empty element tells the page where
 * they begin: it shows them as tabs.
 */
export function samples() {
  const leave = (part, ctx) => {
    part.description = part.description && filled(part.description, samplesMark, samplesBlock, ctx);
  };
  return { Info: { leave }, Tag: { leave } };
}

/** @throws Error when there is no such operation, or a language lacks a sample of it. */
export function samplesBlock(operationId) {
  const blocks = samplesOf(operationId).map(({ lang, source }) => `\`\`\`${lang}\n${source.trim()}\n\`\`\``);
  return ['<div class="samples"></div>', ...blocks].join("\n\n");
}

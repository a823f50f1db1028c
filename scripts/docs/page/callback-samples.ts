import { type Description, operationsOf } from "../description.js";

interface Sample {
  readonly lang: string;
  readonly source: string;
}

/**
 * Puts the samples of a callback into its text. Redoc lets a reader choose a language beside an operation, but not
 * beside a webhook, where the panel then has room for what is sent.
 */
export function withCallbackSamples(description: Description): Description {
  const page = structuredClone(description);
  for (const { operation } of operationsOf(page.webhooks)) {
    const samples = (operation["x-codeSamples"] ?? []) as Sample[];
    const blocks = samples.map(({ lang, source }) => `\`\`\`${lang}\n${source.trim()}\n\`\`\``);
    operation.description = [operation.description, '<div class="samples"></div>', ...blocks].join("\n\n");
    delete operation["x-codeSamples"];
  }
  return page;
}

import type { Description } from "../description.js";
import { isGuide, type Name } from "../links/names.js";
import { link } from "./address.js";
import { describedOperations } from "./described-operations.js";
import { firstSentence } from "./first-paragraph.js";
import { tagsInOrder } from "./tags-in-order.js";

/** `llms.txt`: what there is to read, a line each, by the convention of llmstxt.org. */
export function llms(description: Description): string {
  const { info } = description;
  const operations = describedOperations(description);
  const line = (title: string, name: Name, text: string) => `- ${link(title, name)}: ${text}`;
  const guides = tagsInOrder(description)
    .filter(isGuide)
    .map(({ name, description: text = "" }) =>
      line(name, { kind: "guide", guide: name }, firstSentence(text)),
    );
  const of = (kind: Name["kind"]) =>
    operations
      .filter(({ name }) => name.kind === kind)
      .map(({ name, operation, line: what }) => line(name.id, name, `${operation.summary}. ${what}`));
  return `${[
    `# ${info.title}`,
    `> ${info.summary ?? info.title}. An open contract, made by the community: OpenAPI, a client, verified callbacks, a mock and a sandbox in the npm package \`cup-quickpay\`.`,
    "Amounts are integers in fen: 1000 is 10.00 CNY. Every request and every callback is signed by HMAC-SHA512. An answer “success” to a request means accepted, not paid: the result comes by a callback. Never send an order again under a new `payment_id` because an answer is missing.",
    "The package has the contract itself in `generated/openapi.json`, signatures in PHP, Python, Go and Java in `examples/signature/`, and test vectors in `vectors/`. `npx cup-quickpay sandbox` starts a platform to try it on.",
    "## Guides",
    [line("Overview", { kind: "overview" }, firstSentence(info.description ?? "")), ...guides].join("\n"),
    "## Operations",
    of("operation").join("\n"),
    "## Callbacks",
    of("callback").join("\n"),
    "## Optional",
    [
      "- [Schemas](schemas.md): every schema, with a file each",
      "- [All in one file](llms-full.txt): guides, operations, callbacks and schemas, one after the other",
    ].join("\n"),
  ].join("\n\n")}\n`;
}

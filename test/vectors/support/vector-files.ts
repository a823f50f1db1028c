import callbacks from "../../../vectors/callbacks.json" with { type: "json" };
import canonicalStrings from "../../../vectors/canonical-strings.json" with { type: "json" };
import naturalOrder from "../../../vectors/natural-order.json" with { type: "json" };
import numberTexts from "../../../vectors/number-texts.json" with { type: "json" };
import links from "../../../vectors/payment-page-links.json" with { type: "json" };
import signatures from "../../../vectors/signatures.json" with { type: "json" };

/** The public vectors, by the names of their files. */
export const vectorFiles = {
  callbacks,
  "canonical-strings": canonicalStrings,
  "natural-order": naturalOrder,
  "number-texts": numberTexts,
  "payment-page-links": links,
  signatures,
};

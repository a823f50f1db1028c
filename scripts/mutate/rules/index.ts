import { errataRules } from "./errata.js";
import { exampleRules } from "./examples.js";
import { knownValueRules } from "./known-values.js";
import { operationRules } from "./operations.js";
import { proseRules } from "./prose.js";
import { provenanceRules } from "./provenance.js";
import type { Rule } from "./rule.js";
import { schemaRules } from "./schemas.js";
import { signatureRules } from "./signatures.js";
import { stepRules } from "./steps.js";

/** All rules by which faults are made. */
export const rules: Rule[] = [
  ...schemaRules,
  ...operationRules,
  ...signatureRules,
  ...exampleRules,
  ...knownValueRules,
  ...provenanceRules,
  ...proseRules,
  ...stepRules,
  ...errataRules,
];

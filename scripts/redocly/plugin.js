// The project's own lint rules and bundle steps. redocly.yaml switches them on.
import { codeSamples } from "./decorators/code-samples.js";
import { figurePlaceholders } from "./decorators/figures.js";
import { files } from "./decorators/files.js";
import { flows } from "./decorators/flows.js";
import { inlineDiagrams } from "./decorators/inline-diagrams.js";
import { referenceTables } from "./decorators/reference-tables.js";
import { samples } from "./decorators/samples.js";
import { sourceMarks } from "./decorators/source-marks.js";
import { valueTables } from "./decorators/value-tables.js";
import { joined } from "./preprocessors/joined.js";
import { describedEverywhere } from "./rules/described-everywhere.js";
import { figuresKnown } from "./rules/figures-known.js";
import { keywordSourceMarked } from "./rules/keyword-source-marked.js";
import { messageBesidePattern } from "./rules/message-beside-pattern.js";
import { movesMoneySaid } from "./rules/moves-money-said.js";
import { pascalCaseSchemaFiles } from "./rules/pascal-case-schema-files.js";
import { signatureRequired } from "./rules/signature-required.js";
import { sourceMarked } from "./rules/source-marked.js";
import { valuesAgreeWithLimits } from "./rules/values-agree-with-limits.js";

export default function plugin() {
  return {
    id: "cup",
    preprocessors: {
      oas3: { joined },
    },
    rules: {
      oas3: {
        "described-everywhere": describedEverywhere,
        "figures-known": figuresKnown,
        "keyword-source-marked": keywordSourceMarked,
        "message-beside-pattern": messageBesidePattern,
        "moves-money-said": movesMoneySaid,
        "pascal-case-schema-files": pascalCaseSchemaFiles,
        "signature-required": signatureRequired,
        "source-marked": sourceMarked,
        "values-agree-with-limits": valuesAgreeWithLimits,
      },
    },
    decorators: {
      oas3: {
        "code-samples": codeSamples,
        figures: figurePlaceholders,
        files,
        flows,
        "inline-diagrams": inlineDiagrams,
        "reference-tables": referenceTables,
        samples,
        "source-marks": sourceMarks,
        "value-tables": valueTables,
      },
    },
  };
}

import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { parse } from "yaml";

/** A change of a sample's text. `replace` stands in the text exactly once, or `everywhere`. */
export interface Edit {
  replace: string;
  with: string;
  everywhere?: boolean;
}

/** The raw text stops a JSON parser. */
export interface SyntaxDefect {
  erratum: string;
  kind: "syntax";
  /** Line of the raw text at which the parser stops. */
  at: number;
  /** How the parser's message begins. */
  error: string;
  reason: string;
  repair: Edit[] | "read as JavaScript";
}

/** The sample breaks its schema. */
export interface SchemaDefect {
  erratum: string;
  kind: "schema";
  /** JSON Pointer of the value at fault. */
  at: string;
  keyword: string;
  reason: string;
  repair: Edit[];
}

/**
 * The sample has a value that no schema refuses, but a reader should know of. `absent` instead of `value`: it
 * lacks one.
 */
export interface MeaningDefect {
  erratum: string;
  kind: "meaning";
  at: string;
  value?: unknown;
  absent?: true;
  reason: string;
}

export type Defect = SyntaxDefect | SchemaDefect | MeaningDefect;
export type RepairedDefect = SyntaxDefect | SchemaDefect;

/** A sample of the method page. */
export interface Sample {
  name: SampleName;
  /** Section of the page, with its parents. */
  section: string;
  /** Caption of the figure; the page gives two samples none. */
  figure: string | null;
  /** First and last line in the page's plain text. */
  lines: [first: number, last: number];
  language: "json" | "json member" | "javascript call";
  /**
   * Component of the contract that the sample must satisfy; `part` is the JSON Pointer of what must, if not
   * the whole.
   */
  schema: string;
  part?: string;
  sha256: string;
  defects: Defect[];
  /** The text, byte for byte as printed. */
  raw: string;
  /** The parsed sample, with every repair. */
  repaired(): unknown;
}

export type SampleName =
  | "payout-banks-request"
  | "payment-page-widget"
  | "payment-page-purchase-success-callback"
  | "payment-page-purchase-decline-callback"
  | "gate-purchase-request"
  | "gate-redirect-data"
  | "gate-purchase-success-callback"
  | "gate-purchase-decline-callback"
  | "payout-request"
  | "payout-success-callback"
  | "payout-decline-callback";

const file = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");
const { samples: described, withoutSample } = parse(file("samples.yaml"));

/** The samples by name. */
export const samples: Readonly<Record<SampleName, Sample>> = Object.fromEntries(
  Object.entries(described as Record<SampleName, Omit<Sample, "name" | "raw" | "repaired">>).map(([name, sample]) => [
    name,
    { ...sample, name, raw: file(`${name}.txt`), repaired: () => readSample(name as SampleName, sample.defects) },
  ]),
) as Record<SampleName, Sample>;

/** Errata that concern no sample. */
export const errataWithoutSample: readonly string[] = withoutSample;

/** Whether a defect has a repair. */
export const isRepaired = (defect: Defect): defect is RepairedDefect => defect.kind !== "meaning";

/** A sample's text with the repairs of some of its defects. */
export function mended(name: SampleName, defects: readonly Defect[]): string {
  return defects
    .filter(isRepaired)
    .flatMap(({ repair }) => (Array.isArray(repair) ? repair : []))
    .reduce(apply, samples[name].raw);
}

/**
 * A sample with the repairs of some of its defects, parsed.
 *
 * @throws SyntaxError when the unrepaired rest is no JSON.
 */
export function readSample(name: SampleName, defects: readonly Defect[]): unknown {
  const text = mended(name, defects);
  const asJavaScript = defects.some((defect) => isRepaired(defect) && defect.repair === "read as JavaScript");
  return asJavaScript ? argumentOfWidget(text) : JSON.parse(text);
}

function apply(text: string, edit: Edit): string {
  const found = text.split(edit.replace).length - 1;
  if (edit.everywhere ? found === 0 : found !== 1) {
    throw new Error(`“${edit.replace}” stands ${found} times in the sample.`);
  }
  return text.replaceAll(edit.replace, () => edit.with);
}

/** What the call `EPayWidget.run(…)` passes. The code sees nothing but the widget. */
function argumentOfWidget(code: string): unknown {
  const passed: unknown[] = [];
  const EPayWidget = { run: (parameters: unknown) => passed.push(parameters) };
  runInContext(code, createContext({ EPayWidget }, { codeGeneration: { strings: false, wasm: false } }), { timeout: 1000 });
  return structuredClone(passed[0]);
}

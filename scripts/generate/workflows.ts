import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { figures } from "../redocly/figures/figures.js";
import { type Flow, flowNamed } from "../redocly/flows/flow.js";
import { redocly } from "../redocly/redocly.js";
import { type SpecFiles, specFiles } from "../redocly/spec-files.js";

const folder = "spec/workflows";

/** What the generator reads of a workflow in Arazzo. */
interface Workflow {
  /** The flow that it goes through. It is for the generator alone. */
  "x-flow"?: string;
  description?: string;
  steps: Step[];
}

interface Step {
  operationId: string;
  description?: string;
}

interface Arazzo {
  sourceDescriptions: { url: string }[];
  workflows: Workflow[];
}

/**
 * The workflows as files that stand by themselves: what `spec/workflows/` refers to is put in, and what each step does
 * is told in the words of the flow and of the links.
 *
 * @throws Error when one does not bundle, does not keep to its flow, or is not clean.
 */
export function workflows(): [name: string, text: string][] {
  const files = specFiles();
  const target = mkdtempSync(join(tmpdir(), "cup-quickpay-"));
  try {
    const sources = readdirSync(folder).filter((name) => name.endsWith(".arazzo.yaml"));
    orThrow(
      redocly(["bundle", ...sources.map((name) => join(folder, name)), "--ext=json", "--output", target]),
    );
    const written = sources.map((name): [string, string] => {
      const file = name.replace(/\.yaml$/, ".json");
      const arazzo = told(files, JSON.parse(readFileSync(join(target, file), "utf8")), name);
      return [`workflows/${file}`, `${JSON.stringify(arazzo, null, 2)}\n`];
    });
    // The linter reads no references inside a step: it looks at what is published.
    mkdirSync(join(target, "workflows"));
    for (const [name, text] of written) {
      writeFileSync(join(target, name), text);
    }
    orThrow(redocly(["lint", ...written.map(([name]) => join(target, name))]));
    return written;
  } finally {
    rmSync(target, { recursive: true });
  }
}

function orThrow({ ok, output }: { ok: boolean; output: string }): void {
  if (!ok) {
    throw new Error(`${output}\nThe workflows are not clean. Mend them, then run: npm run generate`);
  }
}

/** A copy with descriptions, and with the published descriptions of interfaces as its sources. */
function told(files: SpecFiles, arazzo: Arazzo, name: string): Arazzo {
  const { resolved } = figures(files);
  const { components: _, ...rest } = arazzo as Arazzo & { components?: unknown };
  return {
    ...rest,
    sourceDescriptions: arazzo.sourceDescriptions.map((source) => ({
      ...source,
      url: published(source.url),
    })),
    workflows: arazzo.workflows.map(({ "x-flow": flowName, description, steps, ...workflow }) => {
      const flow = flowName === undefined ? undefined : flowNamed(files, flowName);
      const links = linksIn(files);
      if (flow) {
        assertOrder(flow, steps, name);
      }
      return {
        ...workflow,
        description: [description, flow && callbacksOf(flow)].filter(Boolean).join("\n\n"),
        steps: steps.map((step) => ({
          ...step,
          description: resolved(
            step.description ?? wordsOf(flow, step) ?? links.get(operationOf(step)) ?? "",
          ),
        })),
      };
    }),
  };
}

/**
 * Where the description stands that a source names. `openapi` is the joined one: `redocly respect` takes the
 * `dependentSchemas` of the others for the whole of an object.
 */
function published(source: string): string {
  const [, name = ""] = /^\.\.\/([\w-]+)\.yaml$/.exec(source) ?? [];
  return name === "openapi" ? "../openapi.json" : `../openapi/${name}.json`;
}

/** `createSale`, of `$sourceDescriptions.gate.createSale` too. */
const operationOf = ({ operationId }: Step) => operationId.split(".").at(-1) ?? "";

/** What a link says of the operation that can be called next. */
const linksIn = (files: SpecFiles) =>
  new Map(
    readdirSync("spec/links").map((name): [string, string] => {
      const { operationId, description } = files.yaml(`links/${name}`);
      return [operationId, String(description).trim()];
    }),
  );

/** What a flow says of a call and of its answer. */
function wordsOf(flow: Flow | undefined, step: Step): string | undefined {
  const operation = operationOf(step);
  const said = flow?.steps.filter((each) => each.operation === operation || each.answers === operation);
  return said?.length ? said.map(({ says }) => says).join(" ") : undefined;
}

/** @throws Error when a workflow has not all calls of its flow, in the order of the flow. */
function assertOrder({ name, steps }: Flow, own: readonly Step[], file: string): void {
  const calls = steps.flatMap(({ operation }) => operation ?? []);
  const made = own.map(operationOf).filter((operation) => calls.includes(operation));
  if (calls.join() !== made.join()) {
    throw new Error(
      `${folder}/${file}: the flow ${name} calls ${calls.join(", ")}, the workflow ${made.join(", ") || "none of it"}.`,
    );
  }
}

/** What a workflow cannot show. */
function callbacksOf({ steps }: Flow): string {
  const callbacks = steps.filter(({ callback }) => callback !== undefined);
  return [
    "What the platform sends by itself is not among the steps, as no step of Arazzo 1.0.1 can wait for a callback:",
    "",
    ...callbacks.map(({ number, says }) => `- Step ${number} of the method page: ${says}`),
    "",
    "So the status is asked for until it is the expected one. A web service that sells acts upon the callback, and asks when none comes.",
  ].join("\n");
}

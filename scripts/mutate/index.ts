import { chosen } from "./choose.js";
import type { Mutant } from "./mutant.js";
import { allMutants } from "./mutants.js";
import { namedMutants } from "./named.js";
import { mutateOptions, type Options } from "./options.js";
import { type Result, report, shortfalls } from "./report.js";
import { startWorker, type Worker } from "./run/workers.js";

/**
 * Makes single faults in the contract, holds each against lint, generator and contract tests, and prints which
 * nobody sees. Fails when too few are seen, or when one cannot be tried.
 */
const started = performance.now();
try {
  const options = mutateOptions(process.argv.slice(2));
  const all = allMutants();
  const named = options.named ? namedMutants() : [];
  const isAskedFor = (mutant: Mutant) =>
    options.only.length > 0 ? options.only.includes(mutant.id) : options.classes.includes(mutant.class);
  const mutants =
    options.only.length > 0
      ? [...named, ...all].filter(isAskedFor)
      : [...named, ...chosen(all, options.perClass, options.seed)].filter(isAskedFor);
  const missing = options.only.filter((id) => !mutants.some((mutant) => mutant.id === id));
  if (missing.length > 0) {
    throw new Error(`There is no fault ${missing.join(", ")}; --list prints those that are chosen.`);
  }
  if (options.list) {
    console.log(mutants.map(({ id, change }) => `${id}\n    ${change}`).join("\n"));
    console.log(`${mutants.length} of ${named.length + all.length} faults.`);
  } else {
    const results = await tried(mutants, options);
    console.log(report(results));
    console.log(`\n${Math.round((performance.now() - started) / 1000)} s.`);
    const short = shortfalls(results, options.goal);
    if (short.length > 0 || results.some(({ verdict }) => verdict.verdict === "error")) {
      console.error(short.join("\n"));
      process.exitCode = 1;
    }
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

/** Tries all, each worker one after the other, after the contract without a fault has passed. */
async function tried(mutants: readonly Mutant[], { workers: most, records }: Options): Promise<Result[]> {
  const workers: Worker[] = [];
  const queue = [...mutants.entries()];
  const results: Result[] = [];
  const work = async (worker: Worker) => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [index, mutant] = next;
      const verdict = await worker.tried({ file: mutant.file, text: await mutant.text() });
      results[index] = { mutant, verdict };
      console.error(`${verdict.verdict === "killed" ? "." : verdict.verdict.toUpperCase()} ${mutant.id}`);
    }
  };
  const begin = async (first: boolean) => {
    const worker = await startWorker(records ? [] : ["--no-records"]);
    workers.push(worker);
    if (first) {
      const verdict = await worker.tried({});
      if (verdict.verdict !== "survived") {
        throw new Error(`The contract without a fault does not pass: ${verdict.by}`);
      }
    }
    await work(worker);
  };
  try {
    await Promise.all(
      Array.from({ length: Math.min(most, mutants.length) }, (_, index) => begin(index === 0)),
    );
    return results;
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
  }
}

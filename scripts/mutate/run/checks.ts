import { resolve } from "node:path";
import { createVitest, type TestModule, type TestSpecification } from "vitest/node";

/** Tests that do not read the contract. Those of the tools are not of the project `fast`. */
const notOfTheContract = /\/(boundaries|options|diff-changes)\.test\.ts$/;

/**
 * Tests that only record what the contract says: they see each change, but whether it is right only the reader
 * of their diff can tell.
 */
const records = /\/golden-(control-api|fields|numbers|prose|signing)\.test\.ts$/;

/** Tests that read the descriptions and no code that is made of them. */
const ofDescriptions = /\/(golden-[a-z]+|descriptions)\.test\.ts$/;

/** Tests that look at one part of the contract after the other, without validating much: they go next. */
const quick =
  /\/(operations|figures[a-z-]*|errata[a-z-]*|flows|signatures|sources|reference-data)\.test\.ts$/;

/** The contract's tests. Each returns the first that fails, if any. */
export interface Checks {
  /** Says which files are other than before. */
  changed(files: readonly string[]): void;
  ofDescriptions(): Promise<string | undefined>;
  /** All others; it takes the code that is made of the descriptions. */
  ofAll(): Promise<string | undefined>;
}

/** In a Vitest that stays loaded. */
export async function startChecks({ withRecords }: { withRecords: boolean }): Promise<Checks> {
  const vitest = await createVitest(
    "test",
    {
      watch: true,
      bail: 1,
      project: ["fast"],
      reporters: [{}],
      maxWorkers: 1,
      execArgv: [],
    },
    { server: { watch: null } },
  );
  await vitest.standalone();
  const all = (await vitest.globTestSpecifications(["test/contract"])).filter(
    ({ moduleId }) => !notOfTheContract.test(moduleId) && (withRecords || !records.test(moduleId)),
  );
  const [early, later] = parted(all, ({ moduleId }) => ofDescriptions.test(moduleId));
  const groups = parted(later, ({ moduleId }) => quick.test(moduleId));
  if ([early, ...groups].some((group) => group.length === 0)) {
    throw new Error("A group of tests is empty: have files been renamed?");
  }

  async function firstFailure(group: TestSpecification[]): Promise<string | undefined> {
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(group, false);
    // It has those of earlier runs, too.
    const ran = testModules.filter(({ moduleId }) => group.some((test) => test.moduleId === moduleId));
    const failure = ran.map(failureOf).find((found) => found !== undefined);
    if (failure === undefined && unhandledErrors.length > 0) {
      throw unhandledErrors[0];
    }
    if (failure === undefined && ran.some((testModule) => testModule.state() !== "passed")) {
      throw new Error("Not all test files ran.");
    }
    return failure;
  }

  return {
    changed(files) {
      for (const file of files) {
        vitest.invalidateFile(resolve(file));
      }
    },
    ofDescriptions: () => firstFailure(early),
    async ofAll() {
      for (const group of groups) {
        const failure = await firstFailure(group);
        if (failure !== undefined) {
          return failure;
        }
      }
      return undefined;
    },
  };
}

function parted<T>(entries: readonly T[], is: (entry: T) => boolean): [T[], T[]] {
  return [entries.filter(is), entries.filter((entry) => !is(entry))];
}

function failureOf(testModule: TestModule): string | undefined {
  for (const test of testModule.children.allTests("failed")) {
    return `${testModule.relativeModuleId}: ${test.fullName}`;
  }
  const [error] = testModule.errors();
  return error ? `${testModule.relativeModuleId}: ${error.message}` : undefined;
}

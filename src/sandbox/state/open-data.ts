import { existsSync, lstatSync, mkdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { type Held, type HeldThing, hold } from "../../files/hold.js";
import type { Platform } from "../platform/platform.js";
import type { Project } from "../platform/project.js";
import type { ProjectSettings } from "../settings/project-settings.js";
import { Journal } from "./journal.js";
import { putInto } from "./project-state.js";
import { projectsAddedBefore } from "./projects-added-before.js";
import { readData, type Stored, type StoredProject } from "./read-data.js";

/** A data file that this process has for itself. */
export interface Data {
  /** The projects that only the file has. */
  readonly added: readonly ProjectSettings[];
  /**
   * Puts the projects into the state that the file has, and writes down what changes from now on.
   *
   * @throws Error when the file cannot be written. Then it is as it was.
   */
  begin(platform: Platform): Journal;
  /** Lets others have the file, if it was not begun. */
  release(): Promise<void>;
}

/**
 * Reads a data file, and keeps other processes out of it. It is not written before `begin`.
 *
 * @param name The path of the file, as the user has it. Its folder is made if it is missing.
 * @param projects Those of the options.
 * @throws Error when another process has it, when it is none, of a newer version, or damaged, and when its
 *   folder cannot be written.
 */
export async function openData(name: string, projects: readonly ProjectSettings[]): Promise<Data> {
  const { file, lock } = await held(name);
  try {
    const stored = readData(file, name);
    return {
      added: projectsAddedBefore(projects, stored?.projects ?? [], name),
      begin: (platform) => {
        restore(platform, stored);
        try {
          return new Journal(platform, { file, name, lock });
        } catch (error) {
          throw cannotWrite(name, error);
        }
      },
      release: () => lock.release(),
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function held(name: string): Promise<{ file: string; lock: Held }> {
  let file: string;
  try {
    file = placeOf(name);
  } catch (error) {
    throw cannotWrite(name, error);
  }
  try {
    return { file, lock: await hold(`${file}.lock`, thing(name)) };
  } catch (error) {
    // What the system says is about a name that the user never gave.
    throw (error as NodeJS.ErrnoException).code ? cannotWrite(name, error) : error;
  }
}

/** The real path of the file, in a folder that is there: it is written aside, and moved to its place. */
function placeOf(name: string): string {
  const path = resolve(name);
  mkdirSync(dirname(path), { recursive: true });
  if (existsSync(path)) {
    const file = realpathSync(path);
    if (!statSync(file).isFile()) {
      throw new Error("It is no file.");
    }
    return file;
  }
  if (lstatSync(path, { throwIfNoEntry: false })) {
    throw new Error("It is a link to a file that is not there.");
  }
  return join(realpathSync(dirname(path)), basename(path));
}

function cannotWrite(name: string, cause: unknown): Error {
  const { code, message } = cause as NodeJS.ErrnoException;
  const advice =
    code === "EBUSY"
      ? "Where a single file is mounted, it cannot be replaced: mount its folder."
      : "Give the path of a file in a folder that can be written.";
  return new Error(`The data file ${name} cannot be written. ${message} ${advice}`, { cause });
}

const thing = (name: string): HeldThing => ({
  name: `The data file ${name}`,
  place: "the file",
  advice:
    "Two sandboxes would each lose what the other one writes. Stop the other one, or give this one a file of its own.",
});

function restore({ projects }: Platform, stored: Stored | undefined): void {
  for (const project of projects) {
    const found = stored?.projects.find(({ settings }) => settings.projectId === project.settings.projectId);
    if (found) {
      putInto(project, found.state);
      followOptions(project, found);
    }
    if (found && !stored?.isClosed) {
      project.ids.skip();
    }
  }
}

/**
 * What was chosen while the sandbox ran counts, unless the options have another value than the last time: none is
 * one, too.
 */
function followOptions(project: Project, { settings: before }: StoredProject): void {
  const { callbackUrl, scenario, seed } = project.settings;
  if (callbackUrl !== before.callbackUrl) {
    project.callbackUrl = callbackUrl;
  }
  if (scenario !== before.scenario) {
    project.scenarios.forAll = scenario;
  }
  if (seed !== undefined && seed !== before.seed) {
    project.ids.restore({ operations: project.ids.state.operations });
  }
}

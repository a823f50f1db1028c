import type { SandboxSnapshot } from "#generated/sandbox/types";
import { InvalidInput } from "../../options/invalid-input.js";
import type { Project } from "../platform/project.js";
import { isState } from "./is-state.js";
import { type ProjectState, putInto, stateOf } from "./project-state.js";

export { reset } from "./project-state.js";

/** Of the form of a snapshot. Raised when an older one cannot be read any more. */
const version = 1;

/** All that a project has come to, in a form to be kept and given back. */
export function takeSnapshot(project: Project): SandboxSnapshot {
  // As one text, which goes through the JSON of any language as it is.
  return { version, project_id: project.settings.projectId, state: JSON.stringify(stateOf(project)) };
}

/**
 * Puts a project into the state of which a snapshot was taken. If that cannot be, nothing changes.
 *
 * @throws TypeError when it is no snapshot of this project.
 */
export function restore(project: Project, snapshot: SandboxSnapshot): void {
  const { projectId } = project.settings;
  if (snapshot.version !== version) {
    throw new InvalidInput(
      `This snapshot has the form ${snapshot.version}; this sandbox takes ${version}. Take a new one.`,
    );
  }
  if (snapshot.project_id !== projectId) {
    throw new InvalidInput(`This is a snapshot of the project ${snapshot.project_id}, not of ${projectId}.`);
  }
  putInto(project, read(String(snapshot.state)));
}

function read(text: string): ProjectState {
  try {
    const state = JSON.parse(text);
    if (isState(state)) {
      return state;
    }
  } catch {}
  throw new InvalidInput("This is no snapshot of a sandbox. Give back what was taken, as it was.");
}

import { ownKeys, ownKeysOf } from "../settings/own-keys.js";
import type { ProjectSettings } from "../settings/project-settings.js";
import type { StoredProject } from "./read-data.js";

/**
 * The projects that only a data file has: they were added in an earlier run. Where the options have one, too, they
 * count.
 *
 * @param name Of the file, as the user has it.
 * @throws Error when two of them have the same token of the Data API.
 */
export function projectsAddedBefore(
  ofOptions: readonly ProjectSettings[],
  stored: readonly StoredProject[],
  name: string,
): readonly ProjectSettings[] {
  const all = [...ofOptions];
  for (const { settings } of stored) {
    const { projectId } = settings;
    if (all.some((project) => project.projectId === projectId)) {
      continue;
    }
    const added = withOwnToken(settings);
    if (all.some(({ dataApiToken }) => dataApiToken === added.dataApiToken)) {
      throw new Error(
        `The data file ${name} has a project ${projectId} with a Data API token of another project. Give one of them another token, or give the path of a new file.`,
      );
    }
    all.push(added);
  }
  return all.slice(ofOptions.length);
}

/** The token of the sandbox's first project goes to the one that is the first now. */
const withOwnToken = (settings: ProjectSettings): ProjectSettings =>
  settings.dataApiToken === ownKeys.dataApiToken
    ? { ...settings, dataApiToken: ownKeysOf(settings.projectId).dataApiToken }
    : settings;

import { ownKeys, ownKeysOf } from "../settings/own-keys.js";
import type { ProjectSettings } from "../settings/project-settings.js";
import type { StoredProject } from "./read-data.js";

/**
 * The projects of the options, and behind them those that only a data file has. Where both have one, the
 * options count.
 *
 * @param name Of the file, as the user has it.
 * @throws Error when two of them have the same token of the Data API.
 */
export function withStoredProjects(
  projects: readonly [ProjectSettings, ...ProjectSettings[]],
  stored: readonly StoredProject[],
  name: string,
): [ProjectSettings, ...ProjectSettings[]] {
  const all: [ProjectSettings, ...ProjectSettings[]] = [...projects];
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
  return all;
}

/** The token of the sandbox's first project goes to the one that is the first now. */
const withOwnToken = (settings: ProjectSettings): ProjectSettings =>
  settings.dataApiToken === ownKeys.dataApiToken
    ? { ...settings, dataApiToken: ownKeysOf(settings.projectId).dataApiToken }
    : settings;

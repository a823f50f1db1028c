import { existsSync, readdirSync } from "node:fs";
import { byVersion } from "./version.js";

const folder = "spec/released";

/** The versions of the contract that have been released, the oldest first. */
export const releasedVersions = (): string[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length))
    .sort(byVersion);

/** Where the contract of a release is kept. */
export const releasedFile = (version: string): string => `${folder}/${version}.json`;

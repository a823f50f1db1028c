import type { Impact } from "./change.js";

const format = /^(\d+)\.(\d+)\.(\d+)$/;

type Parts = [major: number, minor: number, patch: number];

function partsOf(version: string): Parts {
  const [, ...parts] = format.exec(version) ?? [];
  if (parts.length !== 3) {
    throw new Error(`${version} is no version of three numbers.`);
  }
  return parts.map(Number) as Parts;
}

/** The version that a step leads to; the same one if there is no step. */
export function stepped(version: string, step: Impact | undefined): string {
  const [major, minor, patch] = partsOf(version);
  switch (step) {
    case "major":
      return `${major + 1}.0.0`;
    case "minor":
      return `${major}.${minor + 1}.0`;
    case "patch":
      return `${major}.${minor}.${patch + 1}`;
    case undefined:
      return version;
  }
}

/**
 * The step that changes demand after a version. Before 1.0 the second number tells of breaks, as npm's `^0.1.0` takes
 * it, and the third of everything else.
 */
export function demandedStep(version: string, impact: Impact | undefined): Impact | undefined {
  if (partsOf(version)[0] > 0 || impact === undefined) {
    return impact;
  }
  return impact === "major" ? "minor" : "patch";
}

/** Orders versions by their numbers: 0.9.0 before 0.10.0. */
export function byVersion(one: string, other: string): number {
  const [a, b] = [partsOf(one), partsOf(other)];
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

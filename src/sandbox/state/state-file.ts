import type { Platform } from "../platform/platform.js";
import type { Project } from "../platform/project.js";
import { DataFile } from "./data-file.js";
import type { DataLine } from "./data-line.js";
import { beginningOf, type Changes, changesOf, contentOf, type Parts } from "./project-lines.js";
import { Written } from "./written.js";

/** How many lines are written in one go. */
const portion = 50;

/**
 * A data file with all projects. At first it has only their beginnings. `fill` then adds the payments and
 * requests that exist, bit by bit. While it fills, a change is written only if the file already has what has
 * changed. After that, all changes are written.
 */
export class StateFile {
  readonly #platform: Platform;
  readonly #file: DataFile;
  readonly #written = new Written();
  readonly #parts = new Map<Project, Parts>();
  readonly #rest: Iterator<DataLine, undefined>;

  /** @throws Error of the system. Then there is no file. */
  constructor(path: string, platform: Platform) {
    const { projects } = platform;
    this.#platform = platform;
    this.#file = new DataFile(path);
    for (const project of projects) {
      this.#parts.set(project, { payments: false, requests: false });
    }
    this.#rest = this.#contentOf(projects);
    try {
      this.#file.append(projects.flatMap((project) => [...beginningOf(project)]));
    } catch (error) {
      this.discard();
      throw error;
    }
  }

  /** In bytes. */
  get size(): number {
    return this.#file.size;
  }

  /**
   * Goes on to write what exists, for so many milliseconds.
   *
   * @returns Whether everything is written.
   * @throws Error of the system.
   */
  fill(span = Number.POSITIVE_INFINITY): boolean {
    const end = performance.now() + span;
    while (performance.now() < end) {
      const lines: DataLine[] = [];
      for (let next = this.#rest.next(); !next.done; next = this.#rest.next()) {
        lines.push(next.value);
        if (lines.length === portion) {
          break;
        }
      }
      if (lines.length > 0) {
        this.#file.append(lines);
      }
      if (lines.length < portion) {
        return true;
      }
    }
    return false;
  }

  /** @throws Error of the system. Then none of the changes is written. */
  write(changes: ReadonlyMap<Project, Changes>, closed?: true): void {
    this.#file.append(this.#linesOf(changes), closed);
  }

  /** Waits until everything is on the disk. */
  synced(): Promise<void> {
    return this.#file.synced();
  }

  sync(): void {
    this.#file.sync();
  }

  /** Replaces the file at this path, in one step. */
  moveTo(path: string): void {
    this.#file.moveTo(path);
  }

  close(): void {
    this.#file.close();
  }

  /** Removes the file, as it is not needed. */
  discard(): void {
    this.#file.discard();
  }

  *#contentOf(projects: readonly Project[]): Generator<DataLine, undefined> {
    for (const project of projects) {
      yield* contentOf(project, this.#written, this.#partsOf(project));
    }
    return undefined;
  }

  *#linesOf(changes: ReadonlyMap<Project, Changes>): Generator<DataLine> {
    for (const [project, each] of changes) {
      const { projectId } = project.settings;
      if (!each.isAnew) {
        yield* changesOf(project, each, this.#written, this.#partsOf(project));
      } else if (this.#platform.withId(projectId) === project) {
        yield* beginningOf(project);
        yield* contentOf(project, this.#written, this.#partsOf(project));
      } else {
        yield { project: projectId, removed: true };
      }
    }
  }

  #partsOf(project: Project): Parts {
    const parts = this.#parts.get(project) ?? { payments: false, requests: false };
    this.#parts.set(project, parts);
    return parts;
  }
}

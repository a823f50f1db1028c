import type { Held } from "../../files/hold.js";
import type { ProjectNews } from "../platform/news.js";
import type { Platform } from "../platform/platform.js";
import type { Project } from "../platform/project.js";
import { Changes } from "./project-lines.js";
import { StateFile } from "./state-file.js";

/** Milliseconds. */
const pauses = {
  /** How long a change that nobody waits for waits for others, to be written together with them. */
  flush: 40,
  /** Of each turn, so much is for writing the file anew: no request waits longer for it. */
  slice: 3,
  turn: 10,
  retry: 1000,
};

/** The file is written anew when it has grown by so many bytes, and to so many times of what it began with. */
const growth = { least: 8_000_000, factor: 3 };

/** Where a journal writes. */
export interface JournalPlace {
  /** The real path of the file. */
  readonly file: string;
  /** As the user named it. */
  readonly name: string;
  readonly lock: Held;
}

/**
 * Writes down what changes in the projects of a platform: line after line, and now and then all anew, as the file
 * would otherwise grow for ever. Whoever is about to tell somebody of a change waits for `written` first.
 */
export class Journal {
  readonly #platform: Platform;
  readonly #place: JournalPlace;
  #changes = new Map<Project, Changes>();
  /** None as long as it cannot be written. */
  #current: StateFile | undefined;
  /** What is to take its place. */
  #next: StateFile | undefined;
  /** The size at which the file is written anew. */
  #limit = 0;
  #failure: string | undefined;
  #flushTimer: NodeJS.Timeout | undefined;
  #written: Promise<void> | undefined;
  #nextTimer: NodeJS.Timeout | undefined;
  #isClosed = false;

  /**
   * Writes down all that there is, and from now on what changes.
   *
   * @throws Error when it cannot be written. Then the file is as it was.
   */
  constructor(platform: Platform, place: JournalPlace) {
    this.#platform = platform;
    this.#place = place;
    this.#current = this.#writtenAtOnce();
    this.#setLimit(this.#current);
    platform.watch((news, project) => this.#note(news, project));
  }

  /**
   * Comes once all that has changed is written, at the end of this turn of the event loop: what is answered together
   * is written together. `undefined` when nothing is to be written.
   */
  written(): Promise<void> | undefined {
    if (this.#changes.size === 0) {
      return undefined;
    }
    this.#written ??= new Promise((resolve) => {
      setImmediate(() => {
        this.#written = undefined;
        if (!this.#isClosed) {
          this.#flush();
        }
        resolve();
      });
    });
    return this.#written;
  }

  /** Writes down what has changed, and lets others have the file. */
  async close(): Promise<void> {
    if (this.#isClosed) {
      return;
    }
    this.#isClosed = true;
    clearTimeout(this.#nextTimer);
    this.#next?.discard();
    this.#next = undefined;
    this.#flush(true);
    // Once more, if it could not be written before.
    if (this.#current === undefined) {
      try {
        this.#current = this.#writtenAtOnce();
        this.#current.write(new Map(), true);
      } catch (error) {
        this.#failed(error);
      }
    }
    this.#current?.close();
    await this.#place.lock.release();
  }

  #note(news: ProjectNews, project: Project): void {
    // Without a file, all is written once there is one.
    if (news.type === "data" || this.#isClosed || !(this.#current || this.#next)) {
      return;
    }
    this.#flushTimer ??= setTimeout(() => this.#flush(), pauses.flush).unref();
    const changes = this.#changes.get(project) ?? new Changes();
    this.#changes.set(project, changes);
    switch (news.type) {
      case "payment":
      case "forgotten":
        changes.markPayment(news.payment.key, true);
        break;
      case "attempt":
        changes.markPayment(news.payment.key, false);
        break;
      case "request":
        changes.requests.push(news.request);
        break;
      case "chosen":
        changes.chosen.add(news.paymentId);
        break;
      case "replaced":
      case "added":
      case "removed":
        changes.isAnew = true;
    }
  }

  #flush(closed?: true): void {
    clearTimeout(this.#flushTimer);
    this.#flushTimer = undefined;
    const changes = this.#changes;
    this.#changes = new Map();
    if (this.#next && [...changes.values()].some(({ isAnew }) => isAnew)) {
      // It is in the middle of what is not there any more.
      this.#next.discard();
      this.#next = undefined;
      this.#later(() => this.#begin());
    }
    if (changes.size > 0 || closed) {
      this.#write(changes, closed);
    }
    if (this.#current && this.#current.size > this.#limit && !this.#next && !closed) {
      this.#begin();
    }
  }

  #write(changes: ReadonlyMap<Project, Changes>, closed: true | undefined): void {
    try {
      this.#place.lock.assertHeld();
      this.#current?.write(changes, closed);
    } catch (error) {
      this.#current?.close();
      this.#current = undefined;
      this.#failed(error);
    }
    try {
      this.#next?.write(changes);
    } catch (error) {
      this.#giveUp(error);
    }
  }

  /** Begins to write the file anew. */
  #begin(): void {
    clearTimeout(this.#nextTimer);
    try {
      this.#place.lock.assertHeld();
      this.#next = new StateFile(this.#aside, this.#platform);
      this.#goOn(this.#next);
    } catch (error) {
      this.#giveUp(error);
    }
  }

  #goOn(next: StateFile): void {
    this.#later(() => {
      if (this.#next !== next) {
        return;
      }
      try {
        if (next.fill(pauses.slice)) {
          void this.#finish(next);
        } else {
          this.#goOn(next);
        }
      } catch (error) {
        this.#giveUp(error);
      }
    }, pauses.turn - pauses.slice);
  }

  async #finish(next: StateFile): Promise<void> {
    try {
      await next.synced();
      if (this.#next === next) {
        this.#flush();
      }
      // It can have been given up meanwhile.
      if (this.#next === next) {
        this.#place.lock.assertHeld();
        next.moveTo(this.#place.file);
        this.#next = undefined;
        this.#current?.close();
        this.#current = next;
        this.#setLimit(next);
        this.#wentWell();
      }
    } catch (error) {
      if (this.#next === next) {
        this.#giveUp(error);
      }
    }
  }

  #giveUp(error: unknown): void {
    clearTimeout(this.#nextTimer);
    this.#next?.discard();
    this.#next = undefined;
    if (this.#current) {
      // It goes on in the old one, as long as that goes well.
      this.#limit = this.#current.size * 2;
    } else {
      this.#failed(error);
    }
  }

  #failed(error: unknown): void {
    if (this.#failure === undefined) {
      this.#failure =
        `The state of the sandbox cannot be written to ${this.#place.name}: ${(error as Error).message} ` +
        "The sandbox goes on without, and tries again.";
      this.#platform.first.tell({ type: "data", failure: this.#failure });
    }
    if (!this.#isClosed && !this.#next) {
      this.#later(() => this.#begin(), pauses.retry);
    }
  }

  #wentWell(): void {
    if (this.#failure !== undefined) {
      this.#failure = undefined;
      this.#platform.first.tell({ type: "data", failure: undefined });
    }
  }

  #writtenAtOnce(): StateFile {
    this.#place.lock.assertHeld();
    const file = new StateFile(this.#aside, this.#platform);
    try {
      file.fill();
      file.sync();
      file.moveTo(this.#place.file);
      return file;
    } catch (error) {
      file.discard();
      throw error;
    }
  }

  get #aside(): string {
    return `${this.#place.file}.partial`;
  }

  #later(run: () => void, delay = pauses.turn): void {
    clearTimeout(this.#nextTimer);
    this.#nextTimer = setTimeout(run, delay).unref();
  }

  #setLimit({ size }: StateFile): void {
    this.#limit = Math.max(size + growth.least, size * growth.factor);
  }
}

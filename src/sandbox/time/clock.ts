import { longestTimer } from "../../options/duration.js";

/** How the time of a sandbox passes: as outside, only by `advance`, or faster by a factor. */
export type ClockMode = "real" | "manual" | { readonly speed: number };

interface Task {
  readonly due: number;
  readonly patient: boolean;
  readonly run: () => unknown;
  /** Neither run nor taken back. */
  isWaiting: boolean;
}

function speedOf(mode: ClockMode): number {
  if (mode === "real") {
    return 1;
  }
  if (mode === "manual") {
    return 0;
  }
  if (typeof mode !== "object" || mode === null) {
    throw new TypeError('clock must be "real", "manual" or { speed: 60 }.');
  }
  if (typeof mode.speed === "number" && mode.speed > 0 && Number.isFinite(mode.speed)) {
    return mode.speed;
  }
  throw new TypeError('The speed of the clock must be a number above 0; "manual" stops it.');
}

/**
 * Virtual time, with tasks that run at a moment of it, in order.
 *
 * A manual clock stands still between two calls of `advance`, but what is due at once still runs by itself.
 */
export class Clock {
  /** Virtual milliseconds in one real one; 0 for a manual clock. */
  readonly #speed: number;
  readonly #started = performance.now();
  readonly #running = new Set<Promise<unknown>>();
  readonly #sleepers = new Set<() => void>();
  #epoch: number;
  /** Soonest first; of one moment, in the order they came. */
  #tasks: Task[] = [];
  #timer: NodeJS.Timeout | undefined;
  #advance = Promise.resolve();
  #stopped = false;

  /** @param start Virtual time at the beginning, in milliseconds since 1970. */
  constructor(mode: ClockMode = "real", start = Date.now()) {
    this.#speed = speedOf(mode);
    this.#epoch = start;
  }

  /** Virtual time, in milliseconds since 1970. */
  now(): number {
    return Math.floor(this.#epoch + (performance.now() - this.#started) * this.#speed);
  }

  /**
   * Runs a task once, `delay` virtual milliseconds from now.
   *
   * @param patient `settled` does not wait for this task.
   * @returns Takes the task back, if it has not run.
   */
  after(delay: number, run: () => unknown, { patient = false } = {}): () => void {
    if (this.#stopped) {
      return () => {};
    }
    const task: Task = { due: this.now() + delay, patient, run, isWaiting: true };
    this.#tasks.splice(this.#placeAfter(task.due), 0, task);
    this.#arm();
    return () => {
      if (!task.isWaiting) {
        return;
      }
      task.isWaiting = false;
      const index = this.#tasks.lastIndexOf(task, this.#placeAfter(task.due) - 1);
      if (index >= 0) {
        this.#tasks.splice(index, 1);
      }
    };
  }

  /** Starts all that is due by now, without waiting for what it leads to. */
  runDue(): void {
    this.#runUntil(this.now());
    this.#arm();
  }

  /**
   * Lets time pass: runs everything that falls due on the way, each at its own moment, and waits for what it
   * leads to.
   *
   * @param span Virtual milliseconds.
   */
  advance(span: number): Promise<void> {
    this.#advance = this.#advance.then(() => this.#advanceTo(this.now() + span));
    return this.#advance;
  }

  /**
   * Waits until nothing more happens by itself: nothing runs, and nothing is due but patient tasks. On a
   * manual clock also tasks of a later moment stay.
   */
  async settled(): Promise<void> {
    while (!this.#stopped) {
      await this.#advance;
      await this.#idle();
      const next = this.#tasks.find(({ patient }) => !patient);
      if (!next || (this.#speed === 0 && next.due > this.now())) {
        return;
      }
      await new Promise<void>((wake) => this.#sleepers.add(wake));
    }
  }

  /** Forgets every task. What runs already is not waited for. */
  stop(): void {
    this.#stopped = true;
    this.#tasks = [];
    clearTimeout(this.#timer);
    this.#wake();
  }

  async #advanceTo(target: number): Promise<void> {
    await this.#idle();
    for (let first = this.#tasks[0]; first && first.due <= target; first = this.#tasks[0]) {
      this.#moveTo(first.due);
      // Tasks of one moment run side by side, as the requests of many payments do.
      this.#runUntil(first.due);
      await this.#idle();
    }
    this.#moveTo(target);
    this.#arm();
  }

  #moveTo(moment: number): void {
    this.#epoch += Math.max(0, moment - this.now());
  }

  #runUntil(moment: number): void {
    for (let first = this.#tasks[0]; first && first.due <= moment; first = this.#tasks[0]) {
      this.#tasks.shift();
      this.#start(first);
    }
    this.#wake();
  }

  #start(task: Task): void {
    task.isWaiting = false;
    const result = task.run();
    if (!(result instanceof Promise)) {
      return;
    }
    const running = result.finally(() => this.#running.delete(running));
    this.#running.add(running);
    // Whoever waits for it sees a failure; the process, which is a shop's test, must not end by it.
    running.catch(() => {});
  }

  async #idle(): Promise<void> {
    while (this.#running.size > 0) {
      await Promise.allSettled([...this.#running]);
    }
  }

  #arm(): void {
    clearTimeout(this.#timer);
    const [first] = this.#tasks;
    if (!first) {
      return;
    }
    const wait = Math.max(0, first.due - this.now());
    if (wait > 0 && this.#speed === 0) {
      return;
    }
    const delay = wait === 0 ? 0 : Math.min(wait / this.#speed, longestTimer);
    this.#timer = setTimeout(() => this.runDue(), delay);
  }

  #wake(): void {
    for (const wake of this.#sleepers) {
      wake();
    }
    this.#sleepers.clear();
  }

  /** Where a task of this moment stands behind all tasks up to it. */
  #placeAfter(moment: number): number {
    let low = 0;
    let high = this.#tasks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#tasks[middle] as Task).due <= moment) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

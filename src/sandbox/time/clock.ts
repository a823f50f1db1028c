import { longestTimer } from "../../options/duration.js";
import { InvalidInput } from "../../options/invalid-input.js";
import { Agenda, sooner, type Task } from "./agenda.js";

/** How the time of a sandbox passes: as outside, only by `advance`, or faster by a factor. */
export type ClockMode = "real" | "manual" | { readonly speed: number };

/** How far time has come: of a clock that runs as outside, how far it is ahead. In milliseconds. */
export type ClockState = { readonly ahead: number } | { readonly now: number };

/** A day in less than a tenth of a second: faster, no timer would keep up. */
const highestSpeed = 1_000_000;

/** @throws TypeError when it is no mode of a clock. */
export function speedOf(mode: ClockMode): number {
  if (mode === "real") {
    return 1;
  }
  if (mode === "manual") {
    return 0;
  }
  if (typeof mode !== "object" || mode === null) {
    throw new InvalidInput('clock must be "real", "manual" or { speed: 60 }.');
  }
  if (typeof mode.speed === "number" && mode.speed > 0 && mode.speed <= highestSpeed) {
    return mode.speed;
  }
  throw new InvalidInput(
    'The speed of the clock must be a number above 0, and at most a million; "manual" stops it.',
  );
}

/**
 * Virtual time, with tasks that run at a moment of it, in order.
 *
 * A manual clock stands still between two calls of `advance`, but what is due at once still runs by itself.
 */
export class Clock {
  /** Virtual milliseconds in one real one; 0 for a manual clock. */
  readonly speed: number;
  readonly #running = new Set<Promise<unknown>>();
  readonly #sleepers = new Set<() => void>();
  /** Those who wait for what runs. */
  readonly #idlers = new Set<() => void>();
  /** Those who wait for a moment. */
  readonly #waiters = new Set<() => void>();
  /** What `settled` waits for, and what it does not. */
  readonly #agenda = new Agenda();
  readonly #patient = new Agenda();
  #epoch: number;
  #started = performance.now();
  #turns = 0;
  #timer: NodeJS.Timeout | undefined;
  #armedFor: number | undefined;
  #advance = Promise.resolve();
  #stopped = false;
  #era = 0;

  /** @param start Virtual time at the beginning, in milliseconds since 1970. */
  constructor(mode: ClockMode = "real", start = Date.now()) {
    this.speed = speedOf(mode);
    this.#epoch = start;
  }

  /** Virtual time, in milliseconds since 1970. */
  now(): number {
    return Math.floor(this.#epoch + (performance.now() - this.#started) * this.speed);
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
    const agenda = patient ? this.#patient : this.#agenda;
    const task: Task = { due: this.now() + delay, turn: this.#turns++, run, isWaiting: true };
    agenda.add(task);
    if (this.#armedFor === undefined || task.due < this.#armedFor) {
      this.#arm();
    }
    return () => {
      if (task.isWaiting) {
        agenda.takeBack(task);
        this.#wake();
      }
    };
  }

  /**
   * Waits so many virtual milliseconds, but no longer than until time is set anew, or ends. `settled` does not wait
   * for it, as it is nothing of the sandbox's own.
   */
  wait(span: number): Promise<void> {
    if (this.#stopped) {
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      const wake = () => {
        this.#waiters.delete(wake);
        resolve();
      };
      this.#waiters.add(wake);
      this.after(span, wake, { patient: true });
    });
  }

  /** Counts how often time was set anew: a moment of an earlier era says nothing of this one. */
  get era(): number {
    return this.#era;
  }

  /** The moment of the next task, in milliseconds since 1970, if there is any. */
  get nextDue(): number | undefined {
    return this.#first?.due;
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
    return this.#advanceTo(() => this.now() + span);
  }

  /** Lets time pass up to the next task, if there is one. */
  advanceToNext(): Promise<void> {
    return this.#advanceTo(() => Math.max(this.now(), this.nextDue ?? 0));
  }

  /**
   * Waits until nothing more happens by itself: nothing runs, and nothing is due but patient tasks. On a
   * manual clock also tasks of a later moment stay.
   */
  async settled(): Promise<void> {
    while (!this.#stopped) {
      await this.#advance;
      await this.#idle();
      const { first } = this.#agenda;
      if (!first || (this.speed === 0 && first.due > this.now())) {
        return;
      }
      await new Promise<void>((wake) => this.#sleepers.add(wake));
    }
  }

  /** How far time has come, to be restored later. */
  get state(): ClockState {
    return this.speed === 1 ? { ahead: this.now() - Date.now() } : { now: this.now() };
  }

  /** Forgets every task, and goes on from another time: without a state, from that outside. */
  restore(state: ClockState = { ahead: 0 }): void {
    this.#forgetAll();
    this.#era += 1;
    this.#epoch = "now" in state ? state.now : Date.now() + state.ahead;
    this.#started = performance.now();
    this.#arm();
    this.#wake();
  }

  /** Forgets every task, for good. What runs already is not waited for. */
  stop(): void {
    this.#stopped = true;
    this.#forgetAll();
    clearTimeout(this.#timer);
    this.#wake();
  }

  get isStopped(): boolean {
    return this.#stopped;
  }

  #advanceTo(target: () => number): Promise<void> {
    this.#advance = this.#advance.then(async () => {
      const end = target();
      const era = this.#era;
      await this.#idle();
      const isOldTime = () => era !== this.#era;
      for (let due = this.nextDue; !isOldTime() && due !== undefined && due <= end; due = this.nextDue) {
        this.#moveTo(due);
        // Tasks of one moment run side by side, as the requests of many payments do.
        this.#runUntil(due);
        await this.#idle();
      }
      // Time that was set anew meanwhile is not to be moved to where the old one was to come.
      if (isOldTime()) {
        return;
      }
      this.#moveTo(end);
      this.#arm();
    });
    return this.#advance;
  }

  get #first(): Task | undefined {
    const { first } = this.#agenda;
    const { first: patient } = this.#patient;
    return first && patient ? (sooner(first, patient) < 0 ? first : patient) : (first ?? patient);
  }

  #moveTo(moment: number): void {
    this.#epoch += Math.max(0, moment - this.now());
  }

  #runUntil(moment: number): void {
    for (let first = this.#first; first && first.due <= moment; first = this.#first) {
      (first === this.#agenda.first ? this.#agenda : this.#patient).shift();
      this.#start(first);
    }
    this.#wake();
  }

  #start(task: Task): void {
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
      await new Promise<void>((wake) => {
        this.#idlers.add(wake);
        void Promise.allSettled([...this.#running]).then(() => {
          this.#idlers.delete(wake);
          wake();
        });
      });
    }
  }

  /** What runs goes on, but nobody waits for it: it may itself wait for a task that never comes. */
  #forgetAll(): void {
    this.#agenda.clear();
    this.#patient.clear();
    this.#running.clear();
    for (const wake of this.#idlers) {
      wake();
    }
    this.#idlers.clear();
    for (const wake of this.#waiters) {
      wake();
    }
  }

  #arm(): void {
    clearTimeout(this.#timer);
    this.#armedFor = undefined;
    const due = this.nextDue;
    if (due === undefined || this.#stopped) {
      return;
    }
    const wait = Math.max(0, due - this.now());
    if (wait > 0 && this.speed === 0) {
      return;
    }
    this.#armedFor = due;
    const delay = wait === 0 ? 0 : Math.min(wait / this.speed, longestTimer);
    this.#timer = setTimeout(() => this.runDue(), delay);
  }

  #wake(): void {
    for (const wake of this.#sleepers) {
      wake();
    }
    this.#sleepers.clear();
  }
}

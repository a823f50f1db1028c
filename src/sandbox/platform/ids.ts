import { Chance } from "./chance.js";

/** The first of a project with a seed comes after this one. */
const firstOperation = 24_101_000_000_000;

/**
 * What no id of an operation is below without a seed: ten for each millisecond since 2026, more than a sandbox gives
 * away. So those of a sandbox before, also of another process, never come again: the database of a shop may have lived
 * longer, and would take a new callback for a repeat.
 */
const operationsNow = () => firstOperation + (Date.now() - Date.UTC(2026, 0, 1)) * 10;

/** The last one that a project without a seed has given away in this process. */
let lastOperation = 0;

/** What has a stream of chance of its own. */
const drawn = ["payments", "requests", "callbacks"] as const;
type Drawn = (typeof drawn)[number];

/** Where the ids of a project have come to, to be restored later. */
export interface IdsState {
  readonly operations: number;
  /** Of a project with a seed. */
  readonly chance?: { readonly [of in Drawn]: number } | undefined;
}

/** Where every id of a project comes from. With a seed, the same ones come again. */
export class Ids implements Readonly<Record<Drawn, Chance>> {
  readonly payments: Chance;
  readonly requests: Chance;
  /** Also of the order in which they are sent. */
  readonly callbacks: Chance;
  readonly #hasSeed: boolean;
  #operations = firstOperation;

  /** @param project Of the same seed, each whole number has ids of its own. */
  constructor(seed?: number, project = 0) {
    this.#hasSeed = seed !== undefined;
    this.payments = new Chance("payments", seed, project);
    this.requests = new Chance("requests", seed, project);
    this.callbacks = new Chance("callbacks", seed, project);
  }

  /** Id of an operation, as long as those of the method page. */
  operation(): number {
    if (this.#hasSeed) {
      return ++this.#operations;
    }
    lastOperation = Math.max(lastOperation, this.#operations, operationsNow()) + 1;
    this.#operations = lastOperation;
    return lastOperation;
  }

  get state(): IdsState {
    const { payments, requests, callbacks } = this;
    const chance = { payments: payments.state, requests: requests.state, callbacks: callbacks.state };
    return { operations: this.#operations, ...(this.#hasSeed && { chance }) };
  }

  /**
   * Goes on from another state: without one, from the beginning. Without a seed, no id of an operation comes again
   * in any case.
   */
  restore({ operations, chance }: IdsState = { operations: firstOperation }): void {
    this.#operations = this.#hasSeed ? operations : Math.max(this.#operations, operations);
    for (const of of drawn) {
      this[of].restart();
      if (chance) {
        this[of].state = chance[of];
      }
    }
  }

  /**
   * Leaves out more than can have been given away in a moment: what was given away just before a crash is
   * written down nowhere, and must not come again.
   */
  skip(): void {
    this.#operations += 10_000;
    for (const of of drawn) {
      this[of].skip();
    }
  }
}

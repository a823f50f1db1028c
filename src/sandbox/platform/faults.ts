import { Chance } from "./chance.js";

/** Where a fault strikes. */
export type FaultPlace = "gate" | "payment_page" | "data_api" | "callbacks";

/** Something that goes wrong on the way, for a share of all requests or callbacks. */
export interface Fault {
  readonly at: FaultPlace;
  /** An answer, or a callback, that comes late; a connection that breaks; an answer of HTTP 5xx. */
  readonly does: "delay" | "cut" | "status";
  /** Chance from 0 to 1. */
  readonly share: number;
  /** Milliseconds. */
  readonly delay: number;
  readonly status: number;
  /** Whether the request is carried out though its answer is lost. */
  readonly carriedOut: boolean;
}

/** The faults of a project that somebody has switched on. */
export class Faults {
  readonly #chances: Readonly<Record<FaultPlace, Chance>>;
  #all: readonly Fault[] = [];

  /**
   * With a seed, the same calls of a place are struck each time, counted from when the faults were switched on.
   *
   * @param project Of the same seed, for each whole number others.
   */
  constructor(seed?: number, project = 0) {
    this.#chances = {
      gate: new Chance("gate", seed, project),
      payment_page: new Chance("payment_page", seed, project),
      data_api: new Chance("data_api", seed, project),
      callbacks: new Chance("sending", seed, project),
    };
  }

  get all(): readonly Fault[] {
    return this.#all;
  }

  set(faults: readonly Fault[]): void {
    this.#all = [...faults];
    for (const chance of Object.values(this.#chances)) {
      chance.restart();
    }
  }

  /** The faults that strike this time. */
  draw(at: FaultPlace): readonly Fault[] {
    if (this.#all.length === 0) {
      return [];
    }
    const chance = this.#chances[at];
    return this.#all.filter((fault) => fault.at === at && (fault.share >= 1 || chance.next() < fault.share));
  }
}

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
  readonly #random: () => number;
  #all: readonly Fault[] = [];

  /** @param random Chance from 0 to 1. */
  constructor(random: () => number) {
    this.#random = random;
  }

  get all(): readonly Fault[] {
    return this.#all;
  }

  set(faults: readonly Fault[]): void {
    this.#all = [...faults];
  }

  /** The faults that strike this time. */
  draw(at: FaultPlace): readonly Fault[] {
    if (this.#all.length === 0) {
      return [];
    }
    return this.#all.filter((fault) => fault.at === at && (fault.share >= 1 || this.#random() < fault.share));
  }
}

/** What is planned for each of many things, to be taken back together. One without plans costs nothing. */
export class Plans<Thing extends object> {
  readonly #of = new WeakMap<Thing, Set<() => void>>();

  /** @param takeBack Takes the plan back. */
  add(thing: Thing, takeBack: () => void): void {
    const plans = this.#of.get(thing);
    if (plans) {
      plans.add(takeBack);
    } else {
      this.#of.set(thing, new Set([takeBack]));
    }
  }

  /** A plan has been carried out. */
  remove(thing: Thing, takeBack: () => void): void {
    const plans = this.#of.get(thing);
    plans?.delete(takeBack);
    if (plans?.size === 0) {
      this.#of.delete(thing);
    }
  }

  takeBack(thing: Thing): void {
    for (const takeBack of this.#of.get(thing) ?? []) {
      takeBack();
    }
    this.#of.delete(thing);
  }
}

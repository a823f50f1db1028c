/**
 * Runs in a page before its own scripts. Redoc draws a part when the browser tells it that the reader comes near: here
 * all parts are near. And it changes the address when a part comes to the top: here nobody scrolls.
 */
export function drawAtOnce(): void {
  globalThis.IntersectionObserver = class extends IntersectionObserver {
    readonly #tell: IntersectionObserverCallback;

    constructor(tell: IntersectionObserverCallback, options?: IntersectionObserverInit) {
      super(tell, options);
      this.#tell = tell;
    }

    override observe(target: Element): void {
      setTimeout(() => this.#tell([{ isIntersecting: true, target } as IntersectionObserverEntry], this));
    }
  };
  addEventListener("scroll", (event) => event.stopImmediatePropagation(), { capture: true });
}

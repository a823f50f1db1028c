/** Ends pauses. It rings on until somebody has heard it, so a ring before the pause counts, too. */
export class Bell {
  #isRinging = false;
  #heard = () => {};

  ring(): void {
    this.#isRinging = true;
    this.#heard();
  }

  /** Resolves once it rings, or after so many milliseconds. */
  async rings(within: number): Promise<void> {
    if (!this.#isRinging) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, within);
        this.#heard = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.#isRinging = false;
  }
}

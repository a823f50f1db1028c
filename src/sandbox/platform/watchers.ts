/** Those who want to hear of something. What one of them throws is ignored: who watches changes nothing. */
export class Watchers<News extends readonly unknown[]> {
  readonly #all = new Set<(...news: News) => void>();

  /** @returns Stops watching. */
  add(watcher: (...news: News) => void): () => void {
    this.#all.add(watcher);
    return () => this.#all.delete(watcher);
  }

  tell(...news: News): void {
    for (const watcher of this.#all) {
      try {
        watcher(...news);
      } catch {}
    }
  }

  clear(): void {
    this.#all.clear();
  }
}

interface Service {
  close(): Promise<void>;
}

/** Services that have been started, to be closed together. */
export class Services {
  readonly #running: Service[] = [];

  /** Waits until a service has started. */
  async add<S extends Service>(starting: Promise<S>): Promise<S> {
    const service = await starting;
    this.#running.push(service);
    return service;
  }

  /** Closes all, the last one first. */
  async close(): Promise<void> {
    for (const service of this.#running.splice(0).reverse()) {
      await service.close();
    }
  }
}

/** The longest id that the contract has, in characters. */
const longest = 255;

/** Finds another id for a payment that has been sent: the platform takes each once in a project. */
export class NewIds {
  readonly #sent = new Set<string>();

  sent(projectId: number, id: string): void {
    this.#sent.add(nameOf(projectId, id));
  }

  /** The id itself as long as it has not been sent; then the same with a number. */
  for(projectId: number, id: string): string {
    let other = id;
    for (let number = 2; this.#sent.has(nameOf(projectId, other)); number++) {
      const ending = `-${number}`;
      other = id.slice(0, longest - ending.length) + ending;
    }
    return other;
  }
}

/** To the platform, upper and lower case are the same. */
const nameOf = (projectId: number, id: string): string => `${projectId} ${id.toLowerCase()}`;

/** What the reader of the page has chosen, and the keys that he has entered. They are kept nowhere but here. */
export class Choices {
  readonly #keys = new Map<number, string>();

  /** Whether a payment that has been sent goes again under a new id. */
  get newIds(): boolean {
    return isChecked("new-ids");
  }

  /** Whether a signature that does not match is sent as it is. */
  get keepSignatures(): boolean {
    return isChecked("keep-signatures");
  }

  keyOf(projectId: number): string | undefined {
    return this.#keys.get(projectId);
  }

  enterKey(projectId: number, key: string): void {
    this.#keys.set(projectId, key);
  }
}

const isChecked = (id: string): boolean => (document.getElementById(id) as HTMLInputElement).checked;

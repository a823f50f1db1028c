/** What `parseCallback` can be told beside the secret key. */
export interface ParseCallbackOptions {
  /**
   * The project that callbacks must be for. A callback of another project is refused: projects can share a
   * key, so the signature alone does not tell them apart. A whole number of 1 or more.
   */
  readonly projectId?: number | undefined;
  /**
   * Names of further single values at the top level of your project's own callback format. No other single
   * value may stand there, as a forged callback would need one. Objects and arrays of any name pass. A
   * parameter of Payment Page, such as `payment_id`, is refused with a TypeError: a link that a customer has
   * seen would pass as a callback. A project whose callbacks have such a field cannot be served safely; ask
   * support for another format.
   */
  readonly furtherFields?: readonly string[] | undefined;
}

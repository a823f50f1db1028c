/** What `parseCallback` can be told beside the secret key. */
export interface ParseCallbackOptions {
  /**
   * The project that callbacks must be for. One that names another is refused: a key that two projects share
   * is no proof.
   */
  readonly projectId?: number | undefined;
  /**
   * Names of further single values at the top level of your project's own callback format. Nothing else may
   * stand there, as a forged callback would need it; objects and arrays of any name pass. A parameter of
   * Payment Page, such as `payment_id`, is refused with a TypeError: a link that a customer has seen would
   * pass as a callback. A project whose callbacks have such a field cannot be served safely; ask support for
   * another format.
   */
  readonly furtherFields?: readonly string[] | undefined;
}

/** What `parseCallback` can be told beside the secret key. */
export interface ParseCallbackOptions {
  /** The project that callbacks must be for. One that names another is refused: a key that two projects share is no proof. */
  readonly projectId?: number | undefined;
  /**
   * Names of further single values at the top level of your project's own callback format. Nothing else may stand there, as
   * a forged callback would need it; objects and arrays of any name pass.
   */
  readonly furtherFields?: readonly string[] | undefined;
}

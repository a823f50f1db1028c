// Generated from spec/ by npm run generate. Do not edit.

/** One place where a value breaks the contract. */
export interface Violation {
  /** JSON Pointer to the value. */
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
  /** Where in the schema it stands, for a branch of a choice alone: `…/anyOf/1`. */
  schemaPath?: string;
}

/** Tells whether a value is what the contract says; afterwards `errors` says why it is not. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: Violation[] | null;
}

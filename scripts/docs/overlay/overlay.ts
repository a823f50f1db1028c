/** What another language says of a description: an OpenAPI Overlay 1.0.0. */
export interface Overlay {
  readonly overlay: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly extends?: string;
  readonly actions: readonly Action[];
}

export interface Action {
  /** A JSONPath (RFC 9535): what is changed. */
  readonly target: string;
  /** What is put over it. */
  readonly update?: unknown;
  readonly remove?: boolean;
}

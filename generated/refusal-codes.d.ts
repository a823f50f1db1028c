// Generated from spec/ by npm run generate. Do not edit.

/** The codes that broken rules of a field are answered with. */
export interface FieldRefusalCodes {
  /** When the field is missing. */
  readonly required?: string;
  /** When its value is well-formed, but none that the platform knows. */
  readonly unknown?: string;
  /** When anything else is wrong with it. */
  readonly otherwise?: string;
  /** By a keyword of its schema. */
  readonly [keyword: string]: string | undefined;
}

/** The code for what is wrong with a request: that of the field, or else the general one. Inferred. */
export declare const refusalCodes: {
  /** When the body cannot be read. */
  readonly unreadable: string;
  readonly required: string;
  readonly otherwise: string;
  /** By the path of the field, with dots. */
  readonly fields: { readonly [path: string]: FieldRefusalCodes | undefined };
};

/** The HTTP status that the contract's examples show for a code. */
export declare const refusalStatuses: { readonly [code: string]: 400 | 403 | 404 | 422 | 500 | undefined };

/**
 * The part of Standard Schema V1 (https://standardschema.dev) that a validator has: forms, routers and clients of
 * many libraries take it as it is.
 */
export interface StandardSchema<T> {
  readonly version: 1;
  readonly vendor: "cup-quickpay";
  readonly validate: (value: unknown) => StandardResult<T>;
  readonly types?: { readonly input: T; readonly output: T } | undefined;
}

/** The value, or why it is not valid. */
export type StandardResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | {
      readonly issues: readonly { readonly message: string; readonly path: readonly string[] }[];
    };

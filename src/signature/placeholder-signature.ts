/**
 * Has the form of a signature, and stands in for one while data is checked: the real one is made only
 * afterwards.
 */
export const placeholderSignature = `${"A".repeat(86)}==`;

/**
 * What somebody gave cannot be so. To callers it is a `TypeError`; its own class tells it from a fault of the
 * package itself, which throws one, too.
 */
export class InvalidInput extends TypeError {}

/** The channel of NOTIFY on which those who wait for a payment's redirect are told. */
export const newsChannel = (schema: string): string => `${schema}_news`;

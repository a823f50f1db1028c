/** A moment as Gate and callbacks write it: UTC, the offset without a colon. */
export const platformDate = (moment: number) => `${new Date(moment).toISOString().slice(0, 19)}+0000`;

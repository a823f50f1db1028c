/** A time for people, in UTC: `2026-03-25 03:56:01`. */
export const timeText = (time: Date): string => time.toISOString().slice(0, 19).replace("T", " ");

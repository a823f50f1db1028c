/** The last moment that can be written: later years have five digits. Milliseconds since 1970. */
export const latest = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** Milliseconds since 1970 as the control API writes a moment: `2026-03-25T03:56:01.000Z`. */
export const moment = (milliseconds: number): string =>
  new Date(Math.min(milliseconds, latest)).toISOString();

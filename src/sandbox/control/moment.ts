/** Milliseconds since 1970 as the control API writes a moment: `2026-03-25T03:56:01.000Z`. */
export const moment = (milliseconds: number): string => new Date(milliseconds).toISOString();

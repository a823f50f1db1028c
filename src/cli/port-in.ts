/** A port in decimal digits, 0 for any free one; undefined when it is none. */
export function portIn(text: string): number | undefined {
  const port = Number(text);
  return /^\d{1,5}$/.test(text) && port <= 65535 ? port : undefined;
}

/** What to tell when a text is no port. */
export const notPort = "A port is a number from 0 to 65535; 0 takes any free one.";

import { printable } from "./printable.js";

/** Tells something of what has been started, under a label. */
export type Say = (label: string, text: string) => void;

/** Prints it as a line of a table whose lines come one after the other. */
export const line =
  (print: (text: string) => void): Say =>
  (label, text) =>
    print(label.padEnd(21) + printable(text));

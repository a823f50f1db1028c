import { InvalidArgumentError } from "commander";
import { receiver } from "../sandbox/options.js";
import { notPort, portIn } from "./port-in.js";

/** A port: 0 to 65535, 0 for any free one. */
export function parsePort(text: string): number {
  const port = portIn(text);
  if (port !== undefined) {
    return port;
  }
  throw new InvalidArgumentError(notPort);
}

/** A whole number from 1 on. */
export const parseCount = countTo(Number.MAX_SAFE_INTEGER);

/** A parser for a whole number from 1 to `most`. */
export function countTo(most: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= 1 && number <= most) {
      return number;
    }
    throw new InvalidArgumentError(`It takes a whole number from 1 to ${most}.`);
  };
}

/** A factor above 0. */
export function parseSpeed(text: string): number {
  const factor = Number(text);
  if (text.trim() !== "" && Number.isFinite(factor) && factor > 0) {
    return factor;
  }
  throw new InvalidArgumentError("It takes a number above 0: 60 lets a minute pass in a second.");
}

/** The address of a server. */
export function parseUrl(text: string): string {
  try {
    return receiver(text);
  } catch {
    throw new InvalidArgumentError("It takes an absolute http or https URL.");
  }
}

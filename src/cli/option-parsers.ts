import { InvalidArgumentError } from "commander";
import { type Duration, milliseconds } from "../options/duration.js";
import { receiver } from "../sandbox/settings/web-address.js";
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
export const parseCount = wholeNumber(1);

/** A parser for a whole number from `least` to `most`. */
export function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= least && number <= most) {
      return number;
    }
    throw new InvalidArgumentError(`It takes a whole number from ${least} to ${most}.`);
  };
}

/** A time span; a bare number is milliseconds. */
export function parseDuration(text: string): Duration {
  try {
    const duration = (/^\d+$/.test(text) ? Number(text) : text) as Duration;
    milliseconds("It", duration, { least: 0, most: Number.POSITIVE_INFINITY });
    return duration;
  } catch {
    throw new InvalidArgumentError("It takes a time span such as 500ms, 10s, 30m, 4h or 11d.");
  }
}

/** An address or a name of this machine. */
export function parseHost(text: string): string {
  if (text.trim() !== "") {
    return text;
  }
  throw new InvalidArgumentError("It takes an address of this machine: 127.0.0.1, or 0.0.0.0 for all.");
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

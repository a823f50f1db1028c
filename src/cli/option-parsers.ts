import { InvalidArgumentError } from "commander";

/** A port: 0 to 65535, 0 for any free one. */
export function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65535) return port;
  throw new InvalidArgumentError("A port is a number from 0 to 65535; 0 takes any free one.");
}

/** A number that is not negative. */
export function parseNumber(text: string): number {
  const number = Number(text);
  if (text.trim() !== "" && Number.isFinite(number) && number >= 0) return number;
  throw new InvalidArgumentError("It takes a number that is not negative.");
}

/** A factor above 0. */
export function parseSpeed(text: string): number {
  const factor = parseNumber(text);
  if (factor > 0) return factor;
  throw new InvalidArgumentError("At speed 0 nothing would ever happen. It takes a number above 0.");
}

import { InvalidArgumentError } from "commander";

/** The number of an entry. */
export function entryId(text: string): string {
  if (/^[1-9]\d{0,17}$/.test(text)) {
    return text;
  }
  throw new InvalidArgumentError("It takes the number of an entry, as list tells it.");
}

import { isWebAddress } from "../../../sandbox/settings/web-address.js";
import { UsageError } from "../../usage-error.js";

/**
 * A URL that somebody gave.
 *
 * @param what Where, as the start of the message: `--probe`.
 * @param example What one looks like there.
 * @throws UsageError, which does not quote it: it may hold a password.
 */
export function webUrl(what: string, text: string, example = "http://127.0.0.1:3000/callbacks"): URL {
  if (!isWebAddress(text)) {
    throw new UsageError(`${what} takes an absolute http or https URL, such as ${example}.`);
  }
  return new URL(text);
}

import type { Receiver } from "./receiver.js";
import type { CheckedOrder } from "./receiver-options.js";

/** A callback of success whose operation has an id beyond 2^53, written as a number. */
export async function largeInteger(receiver: Receiver, of?: CheckedOrder): Promise<string> {
  const id = receiver.largeOperationId();
  // A number and its text sign alike.
  const { body } = await receiver.callback(receiver.example("success"), { operation: { id } }, { of });
  return body.replace(`"${id}"`, id);
}

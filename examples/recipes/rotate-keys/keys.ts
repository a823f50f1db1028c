import { readFile } from "node:fs/promises";
import {
  type CallbackListeners,
  createCallbackHandler,
  createGateClient,
  type GateClient,
  RefusedError,
} from "cup-quickpay";

/** The project's keys in a file that only the shop can read, one a line. It is read for each use: no restart. */
export const keysOf = (file: string) => async (): Promise<string[]> =>
  (await readFile(file, "utf8"))
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** Takes the project's callbacks that were signed with any of the keys. */
export const callbacks = (projectId: number, keys: () => Promise<string[]>, on: CallbackListeners) =>
  createCallbackHandler({ projectId, secretKey: keys, on });

/**
 * Sends a request with each key in turn, until one is taken. A request that was refused for its signature has registered
 * nothing, so it may be sent again, with the same `payment_id`.
 */
export async function withEachKey<Answer>(
  keys: () => Promise<string[]>,
  project: { readonly projectId: number; readonly baseUrl?: string },
  send: (gate: GateClient) => Promise<Answer>,
): Promise<Answer> {
  let refusal: unknown;
  for (const secretKey of await keys()) {
    try {
      return await send(createGateClient({ ...project, secretKey }));
    } catch (error) {
      const isKeyWrong = error instanceof RefusedError && error.responseCode === "3261";
      if (!isKeyWrong) {
        throw error;
      }
      refusal = error;
    }
  }
  throw refusal ?? new Error("There is no key.");
}

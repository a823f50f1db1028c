import type { IncomingMessage } from "node:http";

/**
 * Who sends more than is allowed is heard out up to so many times the limit: the answer would be lost in a
 * broken connection.
 */
export const patience = 16;

/**
 * The body of a request as text; `undefined` when it is larger than `largest` bytes.
 *
 * @throws Error when the sender breaks off.
 */
export function readBody(incoming: IncomingMessage, largest: number): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    incoming.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= largest) {
        chunks.push(chunk);
      } else if (size > patience * largest) {
        resolve(undefined);
        incoming.destroy();
      }
    });
    incoming.once("end", () => resolve(size > largest ? undefined : Buffer.concat(chunks).toString()));
    incoming.once("error", reject);
  });
}

/** As much as the client of the Data API takes, in bytes. */
const largestAnswer = 4_000_000;

/** The upstream's answer has no end in sight. */
export class AnswerTooLarge extends Error {
  constructor(largest: number) {
    super(`is larger than ${largest} bytes`);
  }
}

/**
 * The body of an answer, unpacked: a few kilobytes can unpack to more than this machine has memory.
 *
 * @throws AnswerTooLarge
 */
export async function bytesOf({ body }: Response, largest = largestAnswer): Promise<ArrayBuffer> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let next = await reader?.read(); next?.done === false; next = await reader?.read()) {
    size += next.value.byteLength;
    if (size > largest) {
      await reader?.cancel();
      throw new AnswerTooLarge(largest);
    }
    chunks.push(next.value);
  }
  return new Blob(chunks).arrayBuffer();
}

/** As much as the client of the Data API takes, in bytes. */
const largestAnswer = 4_000_000;

/** The upstream's answer has no end in sight. */
export class AnswerTooLarge extends Error {
  constructor() {
    super(`is larger than ${largestAnswer} bytes`);
  }
}

/**
 * The body of an answer, unpacked: a few kilobytes can unpack to more than this machine has memory.
 *
 * @throws AnswerTooLarge
 */
export async function bytesOf({ body }: Response): Promise<ArrayBuffer> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let next = await reader?.read(); next?.done === false; next = await reader?.read()) {
    size += next.value.byteLength;
    if (size > largestAnswer) {
      await reader?.cancel();
      throw new AnswerTooLarge();
    }
    chunks.push(next.value);
  }
  return new Blob(chunks).arrayBuffer();
}

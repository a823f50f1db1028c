/** The answer is larger than it may be. */
export class TooLarge extends Error {}

/**
 * The body of an answer as text. The bytes are counted as they come, after decompression: a small answer can
 * unpack to a huge one.
 *
 * @param limit The largest number of bytes.
 * @throws TooLarge as soon as there is more; the rest is not read.
 */
export async function readLimited(response: Response, limit: number): Promise<string> {
  if (!response.body) {
    return "";
  }
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let size = 0;
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      return text + decoder.decode();
    }
    size += value.byteLength;
    if (size > limit) {
      // Not awaited: a body that never ends may not end here either.
      reader.cancel().catch(() => {});
      throw new TooLarge();
    }
    text += decoder.decode(value, { stream: true });
  }
}

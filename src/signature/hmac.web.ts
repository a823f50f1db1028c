const algorithm = { name: "HMAC", hash: "SHA-512" };
const utf8 = new TextEncoder();

/** HMAC-SHA512 of a text, both as UTF-8, in standard Base64: always 88 characters. */
export async function hmacSha512(text: string, secretKey: string): Promise<string> {
  const key = await crypto.subtle.importKey("raw", utf8.encode(secretKey), algorithm, false, ["sign"]);
  const digest = await crypto.subtle.sign("HMAC", key, utf8.encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

/** Whether two texts are the same, byte by byte, in a time that does not tell where they differ. */
export function sameText(a: string, b: string): boolean {
  const left = utf8.encode(a);
  const right = utf8.encode(b);
  if (left.length !== right.length) {
    return false;
  }
  let difference = 0;
  for (const [index, byte] of left.entries()) {
    difference |= byte ^ (right[index] as number);
  }
  return difference === 0;
}

/**
 * The attribute that lets a style or a script of a page stand under a `Content-Security-Policy`; an empty text
 * without a nonce.
 *
 * @throws TypeError when the nonce is not Base64.
 */
export function nonceAttribute(nonce: string | undefined): string {
  if (nonce === undefined) {
    return "";
  }
  if (!/^[\w+/-]+={0,2}$/.test(nonce)) {
    throw new TypeError("The nonce must be Base64, as Content-Security-Policy wants it.");
  }
  return ` nonce="${nonce}"`;
}

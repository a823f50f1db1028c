/**
 * The seconds that a `Retry-After` header asks to wait: a number of them, or a date. Undefined if there is
 * none, or nothing that can be meant.
 *
 * @param now Milliseconds since 1970.
 */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) {
    return undefined;
  }
  if (/^\d{1,9}$/.test(header.trim())) {
    return Number(header);
  }
  // A date of HTTP begins with the day of the week. `Date.parse` alone takes much else for a date too.
  const date = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(header.trim()) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}

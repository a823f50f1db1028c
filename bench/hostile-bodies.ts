/** The largest body that the callback handlers accept. */
export const MAX_BODY_SIZE = 2 ** 16;

/** A signature of the right form, and wrong. */
const signature = `${"A".repeat(86)}==`;

/** What a callback needs to be looked at, so that only the signature is wrong. */
const outline =
  '"project_id":200,"payment":{"id":"A","type":"purchase","status":"success","sum":{"amount":1,"currency":"CNY"}},' +
  `"operation":{"type":"sale","status":"success"},"signature":"${signature}"`;

/**
 * Bodies that strangers could send to make a receiver work, each of the largest accepted size. `filled` repeats a part as often as it
 * fits, or as often as the limits of a callback allow, and leaves the rest to a long text.
 */
export const hostileBodies: Readonly<Record<string, string>> = {
  "one long text": filled(() => "", 0),
  "one long text of \\u escapes": body(`"a":"${"\\u4e2d".repeat(10_800)}"`),
  "one long text of semicolons": body(`"a":"${";payment:".repeat(7_200)}"`),
  "one long text of Chinese": body(`"a":"${"中".repeat(21_600)}"`),
  "one long text of emoji": body(`"a":"${"😀".repeat(16_200)}"`),
  "a long key above many values": filled(
    () => "1",
    900,
    (list) => `"${"k".repeat(120)}":[${list}]`,
  ),
  "a long key above four texts": filled(
    () => '""',
    4,
    (list) => `"${"k".repeat(20_000)}":[${list}]`,
  ),
  "long keys that begin alike": filled((i) => `"${"k".repeat(90)}${i}":1`, 600),
  "many keys, sorted": filled((i) => `"k${letters(i)}":1`, 4_000),
  "many keys, shuffled": filled((i) => `"${letters((i * 7_919) % 4_001)}":1`, 4_000),
  "many keys with numbers, shuffled": filled((i) => `"field${(i * 7_919) % 4_001}":1`, 4_000),
  "many keys with long numbers": filled((i) => `"1${"7".repeat(9)}${(i * 7_919) % 4_001}":1`, 3_000),
  "many keys with blanks": filled((i) => `"a ${(i * 7_919) % 4_001}":1`, 4_000),
  "many keys with colons": filled((i) => `"a:${letters((i * 7_919) % 4_001)}":1`, 4_000),
  "many keys with zeros": filled((i) => `"00${(i * 7_919) % 4_001}":1`, 4_000),
  "many keys of emoji": filled((i) => `"😀${letters((i * 7_919) % 4_001)}":1`, 4_000),
  "an array of small numbers": filled(
    () => "1",
    40_000,
    (list) => `"a":[${list}]`,
  ),
  "an array of 4,000 small numbers": filled(
    () => "1",
    4_000,
    (list) => `"a":[${list}]`,
  ),
  "an array of large integers": filled(
    () => "9007199254740993",
    4_000,
    (list) => `"a":[${list}]`,
  ),
  "an array of integers beyond 64 bits": filled(
    () => "92233720368547758070",
    4_000,
    (list) => `"a":[${list}]`,
  ),
  "an array of exponents": filled(
    () => "1e99",
    4_000,
    (list) => `"a":[${list}]`,
  ),
  "an array of long fractions": filled(
    (i) => `0.${1e14 + i * 7_919}7`,
    4_000,
    (list) => `"a":[${list}]`,
  ),
  "an array of empty objects": filled(
    () => "{}",
    4_000,
    (list) => `"a":[${list}]`,
  ),
  "an array of small objects": filled(
    () => '{"b":1,"a":2}',
    1_300,
    (list) => `"a":[${list}]`,
  ),
  "a number of 60,000 digits": body(`"a":${"9".repeat(64_000)}`),
  "deep arrays": body(`"a":${"[".repeat(32_000)}${"]".repeat(32_000)}`),
  "deep objects": body(`"a":${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`),
  "31 levels, many times over": filled(
    () => `${"[".repeat(28)}1${"]".repeat(28)}`,
    140,
    (list) => `"a":[${list}]`,
  ),
  "keys twice": filled(() => '"a":1', 10_000),
};

function filled(
  part: (index: number) => string,
  count: number,
  around: (parts: string) => string = (parts) => parts,
): string {
  const parts: string[] = [];
  let size = outline.length + 200;
  for (let index = 0; index < count && size < MAX_BODY_SIZE - 400; index++) {
    const next = part(index);
    parts.push(next);
    size += Buffer.byteLength(next) + 1;
  }
  const fields = around(parts.join(","));
  return body(fields === "" ? '"a":1' : fields);
}

/** The fields with what a callback needs, and a text for the rest. */
function body(fields: string): string {
  const head = `{${outline},${fields},"rest":"`;
  const rest = MAX_BODY_SIZE - Buffer.byteLength(head) - 2;
  if (rest < 0) throw new Error("The fields of a hostile body do not fit.");
  return `${head}${"x".repeat(rest)}"}`;
}

/** A different text of letters for each number below half a million. */
function letters(index: number): string {
  return index.toString(36).replace(/\d/g, (digit) => "ABCDEFGHIJ"[Number(digit)] ?? "");
}

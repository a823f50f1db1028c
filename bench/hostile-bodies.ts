/** The largest body that the callback handlers accept. */
export const maxBodySize = 2 ** 16;

/** A signature of the right form, and wrong. */
const signature = `${"A".repeat(86)}==`;

/** What a callback needs to be looked at, so that only the signature is wrong. */
const outline =
  '"project_id":200,"payment":{"id":"A","type":"purchase","status":"success","sum":{"amount":1,"currency":"CNY"}},' +
  `"operation":{"type":"sale","status":"success"},"signature":"${signature}"`;

/** What is left of the values that a callback may have beside many keys. */
const numbers = `"numbers":${array(640, () => "1")}`;

/**
 * Bodies that strangers could send to make a receiver work, each of the largest accepted size and just within
 * the limits of a callback, but for the last ones, which are beyond a limit.
 */
export const hostileBodies: Readonly<Record<string, string>> = {
  "one long text": body('"a":1'),
  "one long text of \\u escapes": body(`"a":"${"\\u4e2d".repeat(10_800)}"`),
  "one long text of semicolons": body(`"a":"${";payment:".repeat(7_200)}"`),
  "one long text of Chinese": body(`"a":"${"中".repeat(21_600)}"`),
  "one long text of emoji": body(`"a":"${"😀".repeat(16_200)}"`),
  "a number of 64,000 digits": body(`"a":${"9".repeat(64_000)}`),
  "a long key above many values": body(`"${"k".repeat(100)}":${array(380, () => "1")}`),
  "a long key above two texts": body(`"${"k".repeat(20_000)}":["",""]`),
  "long keys that begin alike": body(objects(300, 60, (i) => `${"k".repeat(120)}${letters(i)}`)),
  "long keys that end with numbers": body(objects(300, 60, (i) => `${"k".repeat(115)}${1e8 + i}`)),
  "many keys, sorted": body(`${objects(310, 60, (i) => `k${letters(1_000 + i)}`)},${numbers}`),
  "many keys, shuffled": body(`${objects(310, 60, (i) => letters((i * 7_919) % 3_001))},${numbers}`),
  "many keys with numbers, shuffled": body(
    `${objects(310, 60, (i) => `field${(i * 7_919) % 3_001}`)},${numbers}`,
  ),
  "many keys with texts before numbers": body(
    `${objects(310, 60, (i) => `${letters((i * 7_919) % 3_001)}${i}`)},${numbers}`,
  ),
  "keys with long numbers": body(
    `${objects(60, 60, (i) => `1${"7".repeat(9)}${(i * 7_919) % 3_001}`)},${numbers}`,
  ),
  "keys of emoji": body(`${objects(74, 60, (i) => `😀${letters((i * 7_919) % 3_001)}`)},${numbers}`),
  "a key of many emoji": body(`"${"😀".repeat(1_900)}":1`),
  "a key of many numbers": body(`"${"1a".repeat(1_900)}":1`),
  "keys with blanks": body(objects(60, 60, (i) => `a ${(i * 7_919) % 3_001}`)),
  "keys with colons": body(objects(50, 50, (i) => `${"a:".repeat(8)}${letters((i * 7_919) % 3_001)}`)),
  "an array of small numbers": body(`"a":${array(1_000, () => "1")}`),
  "an array of integers beyond 2^53": body(`"a":${array(190, () => "9007199254740993")}`),
  "an array of integers beyond 2^64": body(`"a":${array(23, () => "92233720368547758070")}`),
  "an array of exponents": body(`"a":${array(23, () => "1.2345678901234567e99")}`),
  "an array of long fractions": body(`"a":${array(190, (i) => `0.${1e14 + i * 7_919}7`)}`),
  "an array of zeros written long": body(`"z":-0,"a":${array(190, () => "0.000000000000000")}`),
  "an array of empty objects": body(`"a":${array(1_000, () => "{}")}`),
  "an array of small objects": body(`"a":${array(330, () => '{"b":1,"a":2}')}`),
  "an array of objects of two kinds": body(
    `"a":${array(330, (i) => (i % 2 ? '{"b":1,"a":2}' : '{"c":1,"d":2}'))}`,
  ),
  "28 levels, many times over": body(`"a":${array(34, () => `${"[".repeat(28)}1${"]".repeat(28)}`)}`),
  "a key over and over": body(Array.from({ length: 10_000 }, () => '"a":1').join(",")),
  "beyond a limit: integers written as fractions": body(
    `"a":${array(1_000, (i) => `400719925${1_000 + i}25.0`)}`,
  ),
  "beyond a limit: a key of emoji": body(`"${"😀".repeat(16_000)}":1`),
  "beyond a limit: a key of numbers": body(`"${"1a".repeat(32_000)}":1`),
  "beyond a limit: a key of colons": body(`"${"a:".repeat(32_000)}":1`),
  "beyond a limit: many keys with long numbers": body(
    objects(1_900, 60, (i) => `1${"7".repeat(9)}${(i * 7_919) % 3_001}`),
  ),
  "beyond a limit: many keys of emoji": body(objects(1_950, 60, (i) => `😀${letters((i * 7_919) % 3_001)}`)),
  "beyond a limit: an array of exponents": body(`"a":${array(2_000, () => "1.2345678901234567e99")}`),
  "beyond a limit: an array of integers beyond 2^53": body(`"a":${array(2_000, () => "9007199254740993")}`),
  "beyond a limit: an array of numbers": body(`"a":${array(30_000, () => "1")}`),
  "beyond a limit: an object of keys": body(objects(6_000, 6_000, letters)),
  "beyond a limit: arrays in arrays": body(`"a":${"[".repeat(32_000)}${"]".repeat(32_000)}`),
  "beyond a limit: objects in objects": body(`"a":${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`),
};

function array(length: number, element: (index: number) => string): string {
  return `[${Array.from({ length }, (_, index) => element(index)).join(",")}]`;
}

/** Objects that have so many keys together. */
function objects(keys: number, keysOfEach: number, key: (index: number) => string): string {
  const names = Array.from({ length: keys }, (_, index) => `${JSON.stringify(key(index))}:1`);
  return array(
    Math.ceil(keys / keysOfEach),
    (index) => `{${names.slice(index * keysOfEach, (index + 1) * keysOfEach).join(",")}}`,
  ).replace(/^/, '"list":');
}

/** The fields with what a callback needs, and a text for the rest. */
function body(fields: string): string {
  const head = `{${outline},${fields},"rest":"`;
  const rest = maxBodySize - Buffer.byteLength(head) - 2;
  if (rest < 0) {
    throw new Error("The fields of a hostile body do not fit.");
  }
  return `${head}${"x".repeat(rest)}"}`;
}

/** A different text of letters for each number below half a million. */
function letters(index: number): string {
  return index.toString(36).replace(/\d/g, (digit) => "ABCDEFGHIJ"[Number(digit)] ?? "");
}

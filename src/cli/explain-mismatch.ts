import { createHmac } from "node:crypto";
import { canonicalString } from "../signature/canonical-string.js";
import { isObject } from "../signature/is-object.js";
import { signatureOf, withoutSignature, withSignature } from "../signature/signature-place.js";
import { verify } from "../signature/verify.js";
import type { Input } from "./read-input.js";
import { numbersAsTexts } from "./with-numbers-kept.js";

type Data = Record<string, unknown>;

/**
 * Finds the mistake that explains why a signature does not match: makes each of the usual ones undone in
 * turn, and sees whether it matches then.
 *
 * @returns One sentence. When no usual mistake explains it, it says what is left.
 */
export async function explainMismatch({ text, data }: Input, secret: string): Promise<string> {
  const signature = signatureOf(data);
  if (signature === undefined) {
    return "the body has no signature, neither at the top level nor in general.";
  }
  if (typeof signature !== "string") {
    return "the signature is not a text.";
  }

  for (const { mistake, repaired, key = secret } of spellings(data, signature, secret)) {
    if (await verify(repaired, key)) {
      return mistake;
    }
  }
  const digest = (algorithm: string, content: string, encoding: "base64" | "hex") =>
    createHmac(algorithm, secret).update(content).digest(encoding);
  for (const { mistake, canonical } of otherStrings(data, text)) {
    if (digest("sha512", canonical, "base64") === signature) {
      return mistake;
    }
  }
  const canonical = canonicalString(data);
  if (digest("sha512", canonical, "hex") === signature.toLowerCase()) {
    return "the signature is in hexadecimal. The platform writes the 64 bytes in Base64.";
  }
  if ([digest("sha256", canonical, "base64"), digest("sha256", canonical, "hex")].includes(signature)) {
    return "it was signed with HMAC-SHA256. The platform takes HMAC-SHA512.";
  }
  if (!/^[A-Za-z0-9+/]{86}==$/.test(signature)) {
    return `the signature is no Base64 of 64 bytes: it has ${signature.length} characters instead of 88, or wrong ones.`;
  }
  return (
    "none of the usual mistakes. Then the secret key is another project's, or the body is not the one that was signed: " +
    "compare the fields below with what was sent."
  );
}

interface Spelling {
  mistake: string;
  repaired: Data;
  key?: string;
}

/** The same body with its signature, or the key, written otherwise. */
function spellings(data: Data, signature: string, secret: string): Spelling[] {
  const spelled = (mistake: string, text: string): Spelling => ({
    mistake,
    repaired: withSignature(data, text),
  });
  return [
    { mistake: "the secret key has white space around it.", repaired: data, key: secret.trim() },
    {
      mistake: "the secret key lacks a line break at its end; it was signed with one.",
      repaired: data,
      key: `${secret}\n`,
    },
    spelled("the signature is percent-encoded. In JSON it stands as plain Base64.", decoded(signature)),
    spelled("the signature has white space or line breaks in it.", signature.replace(/\s/g, "")),
    spelled(
      "the plus signs of the signature became blanks: it went through a form or a URL.",
      signature.replaceAll(" ", "+"),
    ),
    spelled("the signature lacks its padding, the two = at the end.", padded(signature)),
    spelled(
      "the signature is in the URL-safe alphabet of Base64, with - and _ in place of + and /.",
      padded(signature.replaceAll("-", "+").replaceAll("_", "/")),
    ),
    ...(isObject(data.body)
      ? [{ mistake: "the callback is wrapped in an outer `body`. Pass what is inside.", repaired: data.body }]
      : []),
  ].filter(({ key }) => key !== "");
}

/** What other software makes of the body. */
function otherStrings(data: Data, text: string): { mistake: string; canonical: string }[] {
  const natural = canonicalString(data);
  const lines = (order: Comparison, valueText?: (value: unknown) => string, from = data) =>
    flattened(withoutSignature(from), valueText)
      .sort(([a], [b]) => order(a, b))
      .map(([path, value]) => `${path}:${value}`);
  const joined = (...args: Parameters<typeof lines>) => lines(...args).join(";");
  const asText = (change: (text: string) => string) =>
    joined(byCodeUnit, (value) => change(plainText(value)));
  const arrayOrder =
    "it was signed with array elements in the order 0, 1, 10, 2. The platform's order is numeric.";
  return [
    ...(hasLongArray(data)
      ? [
          { mistake: arrayOrder, canonical: joined(byCodeUnit) },
          { mistake: arrayOrder, canonical: lines(byCodeUnit).sort(byCodeUnit).join(";") },
        ]
      : []),
    {
      mistake:
        "it was signed with the keys in the order of a language (localeCompare). The platform's order is by bytes.",
      canonical: joined((a, b) => a.localeCompare(b, "en")),
    },
    {
      mistake: "it was signed with the keys in the order in which they stand. The platform sorts them.",
      canonical: joined(() => 0),
    },
    {
      mistake: "it was signed with true and false as words. The platform signs 1 and 0.",
      canonical: joined(byCodeUnit, (value) => String(value ?? "")),
    },
    {
      mistake: "it was signed with null as a word. The platform signs an empty text.",
      canonical: joined(byCodeUnit, (value) => (value === null ? "null" : plainText(value))),
    },
    {
      mistake:
        "a number was signed as it is written in the body. The platform signs 10.0 as 10 and 10.50 as 10.5.",
      canonical: joined(byCodeUnit, plainText, JSON.parse(numbersAsTexts(text))),
    },
    {
      mistake:
        "a large integer was rounded before it was signed, as JSON.parse of JavaScript does. Its digits count.",
      canonical: joined(byCodeUnit, plainText, JSON.parse(text)),
    },
    {
      mistake: "it was signed with slashes escaped, as in JSON (\\/). The platform signs the text itself.",
      canonical: asText((value) => value.replaceAll("/", "\\/")),
    },
    {
      mistake: "it was signed with values percent-encoded. The platform signs the text itself.",
      canonical: asText(encodeURIComponent),
    },
    { mistake: "it was signed with a semicolon at the end.", canonical: `${natural};` },
    { mistake: "it was signed with a line break at the end.", canonical: `${natural}\n` },
    { mistake: "the JSON text itself was signed. The platform signs the canonical string.", canonical: text },
    {
      mistake:
        "the JSON text itself was signed, without the line break at its end. The platform signs the canonical string.",
      canonical: text.trim(),
    },
  ];
}

/** Orders of arrays differ from the eleventh element on. */
function hasLongArray(value: unknown): boolean {
  if (typeof value !== "object" || value === null) {
    return false;
  }
  return (Array.isArray(value) && value.length > 10) || Object.values(value).some(hasLongArray);
}

type Comparison = (a: string, b: string) => number;
const byCodeUnit: Comparison = (a, b) => (a < b ? -1 : Number(a > b));

/** Paths and values, in the order in which they stand. */
function flattened(value: unknown, valueText = plainText, path: readonly string[] = []): [string, string][] {
  if (typeof value !== "object" || value === null) {
    return [[path.join(":"), valueText(value)]];
  }
  return Object.entries(value).flatMap(([key, member]) => flattened(member, valueText, [...path, key]));
}

function plainText(value: unknown): string {
  return typeof value === "boolean" ? String(Number(value)) : String(value ?? "");
}

const padded = (signature: string) => signature.replace(/=*$/, "==");

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

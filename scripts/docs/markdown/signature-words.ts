import type { Operation } from "../description.js";
import { link } from "./address.js";

/** `x-signature` of an operation or callback. */
interface Signature {
  readonly algorithm: string;
  readonly encoding: string;
  readonly signedBy: string;
  readonly key: string;
  readonly in: string;
  readonly at: readonly string[];
  readonly leftOut: readonly {
    readonly pointer?: string;
    readonly parameter?: string;
    readonly name?: string;
    readonly prefix?: string;
  }[];
}

const keys: Readonly<Record<string, string>> = {
  "project-secret-key": "the project's secret key",
  "data-api-secret-key": "the secret key that belongs to the Data API token, not the project's",
};

/** Who signs, with which key, and where the signature stands. */
export function signatureWords({ operationId, "x-signature": signature }: Operation): string {
  const { algorithm, encoding, signedBy, key, in: place, at, leftOut } = signature as Signature;
  const keyWords = keys[key];
  if (!keyWords) {
    throw new Error(
      `${operationId} is signed with “${key}”. Say what key that is in scripts/docs/markdown/.`,
    );
  }
  const where = place === "query" ? "the query" : "the body";
  const guide = (title: string) => link(title, { kind: "guide", guide: title });
  const all = [...new Set(leftOut.map(leftOutWords))];
  return [
    `- **Who signs**: ${signedBy === "platform" ? "the platform. Verify it before you read anything else" : "you, on your server, when all else is in place"}.`,
    `- **Key**: ${keyWords}.`,
    `- **Where it stands**: in ${where}, as ${at.map((pointer) => `\`${pathOf(pointer)}\``).join(", or as ")}.`,
    `- **What is signed**: ${where}, but ${and(all)}. ${algorithm}, ${encoding === "base64" ? "in Base64" : encoding}${place === "query" ? ", percent-encoded in the URL" : ""}: see the guides ${guide("Signing requests")} and ${guide("Sign in your language")}.`,
  ].join("\n");
}

const pathOf = (pointer: string) => pointer.replace(/^\//, "").replaceAll("/", ".");

const leftOutWords = ({ pointer, parameter, name, prefix }: Signature["leftOut"][number]) =>
  prefix === undefined
    ? name === undefined
      ? `\`${pathOf(pointer ?? parameter ?? "")}\``
      : `\`${name}\` wherever it stands`
    : `names that begin with \`${prefix}\``;

const and = (texts: readonly string[]) =>
  texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} and ${texts.at(-1)}`;

import type { SandboxCallback, SandboxRequest } from "#generated/sandbox/types";
import { ownHeaders } from "../callbacks/post.js";
import { maskCardsIn } from "../payment/card.js";

/** A command that sends a message once more, and what has to be known before. */
export interface Curl {
  readonly command: string;
  /** Something of the message is not shown, so that its signature does not hold for what the command sends. */
  readonly isMasked: boolean;
}

/**
 * The request of a merchant, to the sandbox.
 *
 * @param url Where the sandbox listens.
 */
export function curlOfRequest({ method, path, headers, body }: SandboxRequest, url: string): Curl {
  const isMasked = /\d{6}\*{6}\d{4}/.test(body) || body.includes("… (");
  if (method === "GET") {
    return { command: line("curl", [text(url + path + queryOf(body))]), isMasked };
  }
  const type = headers["content-type"] ?? "application/json";
  const data = isForm(type) ? queryOf(body).slice(1) : body;
  return { command: posting(url + path, { "Content-Type": type }, data), isMasked };
}

/** A callback, to its receiver, with the very body that the sandbox sends. */
export function curlOfCallback({ url, body }: SandboxCallback): Curl | undefined {
  if (url === null) {
    return undefined;
  }
  const exact = JSON.stringify(body);
  const masked = maskCardsIn(exact);
  return { command: posting(url, ownHeaders, masked), isMasked: masked !== exact };
}

const posting = (url: string, headers: Readonly<Record<string, string>>, body: string): string =>
  line("curl", [
    text(url),
    ...Object.entries(headers).map(([name, value]) => `-H ${text(`${name}: ${value}`)}`),
    `--data-raw ${text(body)}`,
  ]);

const line = (command: string, words: readonly string[]): string =>
  [command, ...words].join(" \\\n  ").replace(" \\\n  ", " ");

/** A text as one word of a POSIX shell. */
const text = (value: string): string => `'${value.replaceAll("'", `'\\''`)}'`;

const isForm = (type: string): boolean => type.startsWith("application/x-www-form-urlencoded");

/** The parameters of a page, which are kept as JSON. */
export function queryOf(body: string): string {
  try {
    const parameters = new URLSearchParams(JSON.parse(body) as Record<string, string>);
    return parameters.size === 0 ? "" : `?${parameters}`;
  } catch {
    return "";
  }
}

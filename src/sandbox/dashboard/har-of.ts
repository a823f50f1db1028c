import { STATUS_CODES } from "node:http";
import { contractVersion } from "#generated/constants";
import type { SandboxAttempt, SandboxCallback, SandboxRequest } from "#generated/sandbox/types";
import { isSensitiveName } from "../../redaction/is-sensitive-name.js";
import { redact } from "../../redaction/redact.js";
import { redactText } from "../../redaction/redact-text.js";
import { parseJson } from "../../signature/parse-json.js";
import { ownHeaders } from "../callbacks/post.js";
import { queryOf } from "./curl-of.js";

/**
 * Requests and attempts to deliver callbacks as HTTP Archive 1.2, for browsers' network panels and bug reports:
 * card numbers, names, contact data and signatures are cut out.
 *
 * @param url Where the sandbox listens.
 */
export function harOf(
  requests: readonly SandboxRequest[],
  callbacks: readonly SandboxCallback[],
  url: string,
): string {
  const entries = [
    ...requests.map((request) => entryOfRequest(request, url)),
    ...callbacks.flatMap((callback) => callback.attempts.map((attempt) => entryOfAttempt(callback, attempt))),
  ].sort((one, other) => Date.parse(one.startedDateTime) - Date.parse(other.startedDateTime));
  const creator = { name: "cup-quickpay sandbox", version: contractVersion };
  return JSON.stringify({ log: { version: "1.2", creator, entries } }, null, 2);
}

interface Exchange {
  readonly at: string;
  readonly duration: number;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  readonly status: number;
  /** Why there is no answer, or what the refusal is. */
  readonly comment?: string | undefined;
  readonly answerHeaders: Readonly<Record<string, string>>;
  readonly answer: string;
}

function entryOfRequest(request: SandboxRequest, url: string) {
  const { at, duration, method, path, headers, body, status, code, message, answer } = request;
  const isGet = method === "GET";
  const redacted = redactedText(body);
  return entry({
    at,
    duration,
    method,
    url: url + path + (isGet ? queryOf(redacted) : ""),
    headers,
    body: isGet ? undefined : redacted,
    status: status ?? 0,
    comment: [code, message].filter(Boolean).join(" "),
    answerHeaders: { "Content-Type": isPage(path) ? "text/html" : "application/json" },
    answer: redactedText(answer),
  });
}

const isPage = (path: string): boolean => path.startsWith("/payment");

const entryOfAttempt = ({ id, url, body }: SandboxCallback, attempt: SandboxAttempt) =>
  entry({
    at: attempt.at,
    duration: attempt.duration ?? 0,
    method: "POST",
    url: redactText(url ?? ""),
    headers: ownHeaders,
    body: redactedText(JSON.stringify(body)),
    status: attempt.status ?? 0,
    comment: attempt.failure ?? `callback ${id}, attempt ${attempt.number}`,
    answerHeaders: attempt.headers,
    answer: redactedText(attempt.answer ?? ""),
  });

function entry({
  at,
  duration,
  method,
  url,
  headers,
  body,
  status,
  comment,
  answerHeaders,
  answer,
}: Exchange) {
  const mimeType = (of: Readonly<Record<string, string>>) =>
    of["content-type"] ?? of["Content-Type"] ?? "application/octet-stream";
  return {
    startedDateTime: at,
    time: duration,
    request: {
      method,
      url,
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: pairs(headers),
      queryString: URL.canParse(url) ? pairs(Object.fromEntries(new URL(url).searchParams)) : [],
      ...(body !== undefined && { postData: { mimeType: mimeType(headers), text: body } }),
      headersSize: -1,
      bodySize: -1,
    },
    response: {
      status,
      statusText: STATUS_CODES[status] ?? "",
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: pairs(answerHeaders),
      content: { size: Buffer.byteLength(answer), mimeType: mimeType(answerHeaders), text: answer },
      redirectURL: "",
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { send: 0, wait: duration, receive: 0 },
    ...(comment && { comment: redactText(comment) }),
  };
}

const pairs = (of: Readonly<Record<string, string>>) =>
  Object.entries(of)
    .filter(([name]) => !/cookie|auth|key|token|secret/i.test(name) && !isSensitiveName(name))
    .map(([name, value]) => ({ name, value: redactText(value) }));

function redactedText(text: string): string {
  let value: unknown;
  try {
    value = parseJson(text);
  } catch {
    return redactText(text);
  }
  // By the names of its fields: to look for their values in each other's texts would hold up everybody for seconds.
  return JSON.stringify(redact(value));
}

import { startSandbox } from "../../../../src/sandbox/index.js";
import { holds } from "../../../../src/signature/holds.js";
import { parseJson } from "../../../../src/signature/parse-json.js";
import { sign } from "../../../../src/signature/sign.js";
import { withSignature } from "../../../../src/signature/signature-place.js";
import { httpServer } from "../../../support/http-server.js";

/** A request as it came. */
export interface Came {
  readonly method: string;
  readonly path: string;
  readonly text: string;
  /** What its body says; an empty object if it is no JSON object. */
  readonly body: Body;
}

// biome-ignore lint/suspicious/noExplicitAny: faults change all sorts of things.
export type Body = Record<string, any>;

/** What is answered. */
export interface Answered {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly encoding?: BufferEncoding;
}

/** A right Gate, to be made a wrong one. */
export interface RightGate {
  readonly secretKey: string;
  readonly projectId: number;
  /** Answers rightly. @param text The body, if another than came. */
  answer(came: Came, text?: string): Promise<Answered>;
  /** The body with a right signature. */
  signed(body: Body): Promise<string>;
  /** Whether a body is rightly signed. */
  holds(body: Body): Promise<boolean>;
}

/** Answers in the place of a right Gate. */
export type Fault = (came: Came, gate: RightGate) => Promise<Answered>;

/** A Gate that does what is right, but for one fault. */
export async function startFaultyGate(makeFault: () => Fault) {
  const sandbox = await startSandbox();
  const { secretKey, projectId } = sandbox;
  const gate: RightGate = {
    secretKey,
    projectId,
    async answer({ method, path, text }, changed = text) {
      const answer = await fetch(`${sandbox.url}${path}`, {
        method,
        headers: { "content-type": "application/json" },
        ...(method === "POST" && { body: changed }),
      });
      const type = answer.headers.get("content-type") ?? "";
      return { status: answer.status, type, text: await answer.text() };
    },
    signed: async (body) => JSON.stringify(withSignature(body, await sign(body, secretKey))),
    holds: (body) => holds(body, secretKey),
  };
  const fault = makeFault();
  const server = await httpServer(async (response, { method, url, body: text }) => {
    const came = await fault({ method, path: url, text, body: read(text) }, gate);
    const { status, type, text: answer, headers, encoding } = came;
    response.writeHead(status, { ...(type !== "" && { "content-type": type }), ...headers });
    response.end(method === "HEAD" ? undefined : Buffer.from(answer, encoding));
  });
  return {
    url: server.url,
    secretKey,
    projectId,
    received: server.received,
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await sandbox.close();
    },
  };
}

function read(text: string): Body {
  try {
    const body = parseJson(text);
    return typeof body === "object" && body !== null ? body : {};
  } catch {
    return {};
  }
}

/** The same answer with another body. */
export const withBody = (answer: Answered, body: unknown): Answered => ({
  ...answer,
  text: JSON.stringify(body),
});

/** What an answer says. */
export const bodyOf = ({ text }: Answered): Body => read(text);

/** A refusal, as a Gate says it. */
export const refusal = (status: number, code: string): Answered => ({
  status,
  type: "application/json",
  text: JSON.stringify({ status: "error", code, message: "Refused" }),
});

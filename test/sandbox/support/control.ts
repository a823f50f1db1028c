import { expect } from "vitest";
import { answers } from "#generated/sandbox/answers";
import type { Validator } from "#generated/validators/validator";
import { controlCalls, undescribed } from "../../support/control-api.js";
import type { Message } from "./merchant.js";

/** Of an operation that is known only by its name. */
type Validators = Record<string, Record<number, Validator<unknown> | undefined>>;

type Parameters = Record<string, string | number | boolean>;

export interface Call {
  /** Parameters in the path. */
  readonly path?: Parameters;
  readonly query?: Parameters;
  /** An object, or a text that is sent as it is. */
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

export interface Came {
  readonly status: number;
  readonly body: Message;
  readonly headers: Headers;
}

type Server = { readonly url: string };

/** Every operation with every status that its description has: `getState 200`. */
export const documented = controlCalls.flatMap(({ id, answers: all }) =>
  all.map(([status]) => `${id} ${status}`),
);

export function operationNamed(id: string) {
  const found = controlCalls.find((each) => each.id === id);
  if (!found) {
    throw new Error(`The control API has no operation ${id}.`);
  }
  return found;
}

/** Sends a call of the control API, and holds the answer to the description. */
export async function call(server: Server, id: string, request: Call = {}): Promise<Came> {
  const operation = operationNamed(id);
  const { path = {}, query = {}, body, headers } = request;
  const filled = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(path[name])),
  );
  const texts = Object.entries(query).map(([name, value]) => [name, String(value)]);
  const search = texts.length === 0 ? "" : `?${new URLSearchParams(texts)}`;
  const response = await fetch(`${server.url}/_sandbox/v1${filled}${search}`, {
    method: operation.method,
    headers: { ...(body !== undefined && { "Content-Type": "application/json" }), ...headers },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  return held(id, response.status, await response.text(), response.headers);
}

/** An answer of an operation: nothing in it that is not described, and all that is. */
export function held(id: string, status: number, text: string, headers: Headers): Came {
  const answer = operationNamed(id).answers.find(([each]) => each === status);
  expect(`${id} ${status}`, text).toBe(answer && `${id} ${status}`);
  const validate = (answers as unknown as Validators)[id]?.[status];
  if (validate === undefined) {
    expect(text).toBe("");
    return { status, body: undefined, headers };
  }
  expect(headers.get("content-type")).toMatch(/^application\/json/);
  const body = JSON.parse(text);
  validate(body);
  expect(validate.errors ?? []).toEqual([]);
  expect(undescribed((answer?.[1]?.schema ?? {}) as Record<string, unknown>, body)).toEqual([]);
  return { status, body, headers };
}

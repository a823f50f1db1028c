import { closeSync, openSync, readSync } from "node:fs";
import { foldedPaymentId } from "../../reference/folded-payment-id.js";
import { addAttempt, type CallbackRecord } from "../payment/callback-record.js";
import type { Payment } from "../payment/payment.js";
import type { LoggedRequest } from "../platform/request-log.js";
import type { Chosen } from "../service/chosen-scenarios.js";
import type { ProjectSettings } from "../settings/project-settings.js";
import { type CallbackChange, type DataLine, type EndLine, header } from "./data-line.js";
import { isAttempt, isChosen, isFacts, isPayment, isRequest, isSettings } from "./is-state.js";
import type { ProjectFacts, ProjectState } from "./project-state.js";
import { isObject, isText } from "./shape.js";

/** A project as a data file has it. */
export interface StoredProject {
  readonly settings: ProjectSettings;
  readonly state: ProjectState;
}

/** What a data file has. */
export interface Stored {
  readonly projects: readonly StoredProject[];
  /** Whether the sandbox was closed. If it crashed, what it did last is not in the file. */
  readonly isClosed: boolean;
}

interface Draft {
  settings: ProjectSettings;
  facts: ProjectFacts | undefined;
  readonly chosen: Map<string, Chosen>;
  readonly payments: Map<string, Payment>;
  readonly requests: Map<number, LoggedRequest>;
}

/**
 * Reads a data file. What was not written to its end, as the process was killed, is left out.
 *
 * @param name As the user has it.
 * @returns Nothing if there is no such file, or an empty one.
 * @throws Error when it is none, of a newer version, or damaged: which file, and which line.
 */
export function readData(path: string, name: string): Stored | undefined {
  const lines = linesIn(path);
  const first = lines.next();
  if (first.done) {
    return undefined;
  }
  assertHeader(first.value, name);
  const drafts = new Map<number, Draft>();
  let pending: { line: DataLine; number: number }[] = [];
  let isClosed = false;
  let number = 1;
  for (const text of lines) {
    number += 1;
    const line = parsed(text);
    if (!isObject(line)) {
      throw damaged(name, number);
    }
    isClosed = false;
    if ("written" in line) {
      for (const each of pending) {
        apply(drafts, each.line, () => damaged(name, each.number));
      }
      pending = [];
      isClosed = (line as unknown as EndLine).closed === true;
    } else {
      pending.push({ line: line as unknown as DataLine, number });
    }
  }
  const projects = [...drafts.values()].map((draft) => stored(draft, () => damaged(name, number)));
  return { projects, isClosed };
}

/** What one line says, of what was written before. */
function apply(drafts: Map<number, Draft>, line: DataLine, wrong: () => Error): void {
  const { project: id } = line;
  if ("settings" in line && isSettings(line.settings) && line.settings.projectId === id) {
    const { settings } = line;
    drafts.set(id, {
      settings,
      facts: undefined,
      chosen: new Map(),
      payments: new Map(),
      requests: new Map(),
    });
    return;
  }
  // It can have been added and removed before anything was written.
  if ("removed" in line) {
    drafts.delete(id);
    return;
  }
  const draft = drafts.get(id);
  if (draft === undefined) {
    throw wrong();
  }
  if ("facts" in line && isFacts(line.facts)) {
    draft.facts = line.facts;
  } else if ("payment" in line && isPayment(line.payment)) {
    draft.payments.set(line.payment.key, line.payment);
  } else if ("gone" in line) {
    draft.payments.delete(line.gone);
  } else if ("request" in line && isRequest(line.request)) {
    const { request } = line;
    draft.requests.set(request.number, request);
    draft.requests.delete(request.number - draft.settings.keep);
  } else if ("chosen" in line) {
    choose(draft, { paymentId: line.chosen, name: line.name }, wrong);
  } else if ("change" in line) {
    change(draft, line, wrong);
  } else {
    throw wrong();
  }
}

function choose(
  { chosen }: Draft,
  { paymentId, name }: { paymentId: string; name: Chosen["name"] | null },
  wrong: () => Error,
): void {
  const choice = { paymentId, name };
  if (isChosen(choice)) {
    chosen.delete(foldedPaymentId(paymentId));
    chosen.set(foldedPaymentId(paymentId), choice);
  } else if (name === null && isText(paymentId)) {
    chosen.delete(foldedPaymentId(paymentId));
  } else {
    throw wrong();
  }
}

function change(
  { payments }: Draft,
  { change: key, head, callbacks: changes }: Extract<DataLine, { change: string }>,
  wrong: () => Error,
): void {
  const before = payments.get(key);
  if (before === undefined || !Array.isArray(changes)) {
    throw wrong();
  }
  const { callbacks } = before;
  for (const each of changes) {
    if (!Array.isArray(each?.further) || !each.further.every(isAttempt)) {
      throw wrong();
    }
    const index = callbacks.findIndex(({ id }) => id === each.id);
    callbacks[index === -1 ? callbacks.length : index] = grown(callbacks[index], each);
  }
  const payment = { ...(head ?? before), callbacks };
  if (!isPayment(payment)) {
    throw wrong();
  }
  payments.set(key, payment);
}

/** @param change As it was read: its attempts have been looked at, the rest is with the payment. */
function grown(before: CallbackRecord | undefined, { further, ...rest }: CallbackChange): CallbackRecord {
  const callback = { ...rest, attempts: before?.attempts ?? [] };
  for (const attempt of further) {
    addAttempt(callback, attempt);
  }
  // Of very many, not all were written.
  callback.tried = rest.tried;
  return callback;
}

function stored({ settings, facts, chosen, payments, requests }: Draft, wrong: () => Error): StoredProject {
  if (facts === undefined) {
    throw wrong();
  }
  const state = {
    facts,
    forPayments: [...chosen.values()],
    payments: [...payments.values()],
    requests: [...requests.values()],
  };
  return { settings, state };
}

function assertHeader(text: string, name: string): void {
  const found = parsed(text);
  if (!isObject(found) || found.file !== header.file || typeof found.version !== "number") {
    throw new Error(
      `The file ${name} is no data file of the sandbox. Nothing was changed in it. Give the path of a new file.`,
    );
  }
  if (found.version > header.version) {
    throw new Error(
      `The file ${name} was written by a newer sandbox (form ${found.version}; this one reads ${header.version}). Update cup-quickpay, or give the path of a new file.`,
    );
  }
}

const damaged = (name: string, line: number) =>
  new Error(
    `The data file ${name} is damaged in line ${line}. Nothing was changed in it. Mend or remove it, or give the path of a new file.`,
  );

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The lines of a file that have an end. A first line is one in any case. */
function* linesIn(path: string): Generator<string, undefined> {
  let descriptor: number;
  try {
    descriptor = openSync(path, "r");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") {
      return undefined;
    }
    throw error;
  }
  try {
    const buffer = Buffer.alloc(65_536);
    let begun: Buffer[] = [];
    let isFirst = true;
    for (let size = readSync(descriptor, buffer); size > 0; size = readSync(descriptor, buffer)) {
      let start = 0;
      for (let end = buffer.indexOf(10); end !== -1 && end < size; end = buffer.indexOf(10, start)) {
        yield Buffer.concat([...begun, buffer.subarray(start, end)]).toString();
        begun = [];
        isFirst = false;
        start = end + 1;
      }
      begun.push(Buffer.from(buffer.subarray(start, size)));
    }
    const rest = Buffer.concat(begun).toString();
    if (isFirst && rest !== "") {
      yield rest;
    }
  } finally {
    closeSync(descriptor);
  }
  return undefined;
}

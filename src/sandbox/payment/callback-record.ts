import type { Life } from "./lifecycle.js";

/** What a callback is about: the redirect of the customer, a step on the way, or the result. */
export type CallbackKind = "redirect" | "progress" | "result";

/**
 * How a callback fares: on its way, answered with 200, tried 120 times in vain, not sent because no URL is
 * known, or because the request switched it off, or no longer sent because its payment has been forgotten.
 */
export type CallbackState = "waiting" | "delivered" | "given up" | "no address" | "switched off" | "dropped";

/** One attempt to deliver a callback. Moments are in milliseconds since 1970, here and below. */
export interface Attempt {
  readonly at: number;
  /** How long the receiver took, in real milliseconds. */
  readonly duration: number;
  /** HTTP status of the receiver. */
  readonly status?: number | undefined;
  /** Why there is none. */
  readonly failure?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** The beginning of the receiver's body. */
  readonly answer?: string | undefined;
}

/**
 * One callback and every attempt to deliver it. Its body is made of the payment as it stood, so that every
 * attempt has the same bytes.
 */
export interface CallbackRecord {
  readonly id: string;
  readonly kind: CallbackKind;
  readonly url: string | undefined;
  readonly at: number;
  /** Where the payment stood, and since when. */
  readonly life: Life;
  readonly changedAt: number;
  /** The first and the latest. */
  readonly attempts: Attempt[];
  /** How many attempts there were, those included that are not kept any more. */
  tried: number;
  state: CallbackState;
  /** When it is tried next, as long as it waits for that. */
  nextAt?: number | undefined;
  /** How many more times it is to be sent, at once, whatever becomes of it. */
  copies: number;
}

/** How many attempts of a callback are kept: all of the platform's own, and what is sent by hand. */
const keptAttempts = 200;

/** Of how many of the latest attempts the receiver's words are kept, beside those of the first. */
const keptAnswers = 10;

/** Adds an attempt. What is cut out, if there are too many, is the second one: the first and the latest stay. */
export function addAttempt(callback: Pick<CallbackRecord, "attempts" | "tried">, attempt: Attempt): void {
  const { attempts } = callback;
  callback.tried += 1;
  attempts.push(attempt);
  if (attempts.length > keptAttempts) {
    attempts.splice(1, 1);
  }
  const index = attempts.length - 1 - keptAnswers;
  const { at, duration, status, failure } = attempts[index] ?? attempt;
  if (index > 0) {
    attempts[index] = { at, duration, status, failure };
  }
}

/** Which attempt it is that is kept at an index: the first is 1. */
export const numberOf = ({ attempts, tried }: CallbackRecord, index: number): number =>
  index === 0 ? 1 : tried - attempts.length + index + 1;

/** The attempts that are kept of those that came after so many. */
export const attemptsAfter = ({ attempts, tried }: CallbackRecord, before: number): readonly Attempt[] =>
  attempts.slice(Math.max(before > 0 ? 1 : 0, attempts.length - (tried - before)));

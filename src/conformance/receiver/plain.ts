import type { Answer, NoAnswer } from "../exchange.js";
import { type Done, type Effects, isAsMuch } from "./effects.js";
import type { CheckedOrder } from "./receiver-options.js";

/** A callback of success of a new order, and nothing unusual about it. */
interface Plain {
  readonly order: CheckedOrder;
  readonly body: string;
}

/** How a plain callback is made and delivered. */
interface Means {
  readonly make: () => Promise<Plain>;
  readonly deliver: (body: string) => Promise<Answer | NoAnswer>;
}

/** What a plain callback has done. */
export interface PlainEffect {
  readonly done: Done;
  /** Milliseconds from the answer until it was seen. */
  readonly latency: number;
  /** Whether another one has done as much, so that one effect can be told from two. */
  readonly isComparable: boolean;
}

/**
 * What becomes of a callback with nothing unusual about it. Whatever differs from it is due to what a check has changed:
 * so an endpoint that takes nothing is told so once, and not by each check in other words.
 *
 * It is found out once for all checks with the same options.
 */
export class PlainCallback {
  readonly #answer = new Remembered<Answer | NoAnswer>();
  readonly #wrongAnswer = new Remembered<Answer | NoAnswer>();
  readonly #effect = new Remembered<PlainEffect | undefined>();

  /** What one more does, now. */
  static async done(means: Means, effects: Effects): Promise<Done | undefined> {
    return (await oneEffect(means, effects))?.done;
  }

  answer(means: Means): Promise<Answer | NoAnswer> {
    return this.#answer.get(() => answerTo(means));
  }

  /** The answer to one whose signature is made up. */
  wrongAnswer(means: Means): Promise<Answer | NoAnswer> {
    return this.#wrongAnswer.get(() => answerTo(means));
  }

  /** @returns `undefined` if it has no effect that is seen. */
  effect(means: Means, effects: Effects): Promise<PlainEffect | undefined> {
    return this.#effect.get(() => effectOf(means, effects));
  }
}

/** What is found out once. A failure is not kept: it was broken off, say. */
class Remembered<Value> {
  #value: Promise<Value> | undefined;

  get(find: () => Promise<Value>): Promise<Value> {
    this.#value ??= find().catch((error) => {
      this.#value = undefined;
      throw error;
    });
    return this.#value;
  }
}

async function answerTo({ make, deliver }: Means): Promise<Answer | NoAnswer> {
  const { body } = await make();
  return deliver(body);
}

/** How many plain callbacks are tried at most, to find two in a row that do as much. */
const most = 4;

/**
 * Of two in a row that do as much, since what no two plain callbacks have in common cannot tell anything of a third. One
 * that differs may have been seen together with something that was sent before, where a queue stands between.
 */
async function effectOf(means: Means, effects: Effects): Promise<PlainEffect | undefined> {
  let last = await oneEffect(means, effects);
  if (!last) {
    return undefined;
  }
  let { latency } = last;
  effects.expect(latency);
  for (let tried = 1; tried < most; tried++) {
    const next = await oneEffect(means, effects);
    if (!next) {
      break;
    }
    latency = Math.max(latency, next.latency);
    effects.expect(latency);
    if (isAsMuch(last.done, next.done)) {
      return { done: next.done, latency, isComparable: true };
    }
    last = next;
  }
  return { done: last.done, latency, isComparable: false };
}

async function oneEffect(
  { make, deliver }: Means,
  effects: Effects,
): Promise<Omit<PlainEffect, "isComparable"> | undefined> {
  const { order, body } = await make();
  const before = await effects.before(order);
  await deliver(body);
  const start = performance.now();
  let latency = 0;
  const after = await effects.become(order, (now) => {
    latency = performance.now() - start;
    return now !== before;
  });
  return after === undefined ? undefined : { done: { order, before, after }, latency };
}

import { addAttempt, type CallbackKind, type CallbackRecord } from "../payment/callback-record.js";
import type { Payment } from "../payment/payment.js";
import type { Fault } from "../platform/faults.js";
import type { Outbox } from "../platform/outbox.js";
import type { Project } from "../platform/project.js";
import { Plans } from "../time/plans.js";
import { callbackMessage } from "./callback-message.js";
import { newCallback } from "./new-callback.js";
import type { Post } from "./post.js";
import { attemptLimit, waitBefore } from "./retry-schedule.js";

/** How far apart shuffled callbacks can get, in milliseconds. */
const shuffleSpan = 10_000;

/**
 * Delivers callbacks until they are answered with HTTP 200, on the platform's schedule, and repeats what is to
 * be repeated.
 */
export class Courier implements Outbox<Project> {
  readonly #post: Post;
  readonly #place: { readonly url: string };
  readonly #plans = new Plans<CallbackRecord>();

  /** @param place Where the sandbox listens; known once it does. */
  constructor(post: Post, place: { readonly url: string }) {
    this.#post = post;
    this.#place = place;
  }

  send(project: Project, payment: Payment, kind: CallbackKind): void {
    const { clock, ids, settings } = project;
    const callback = newCallback(payment, kind, {
      id: ids.callbacks.hex(16),
      at: clock.now(),
      defaultUrl: project.callbackUrl,
    });
    payment.callbacks.push(callback);
    if (callback.state === "waiting") {
      const shift = settings.shuffled ? ids.callbacks.next() * shuffleSpan : 0;
      callback.nextAt = clock.now() + payment.order.delay * 1000 + shift;
      this.#planNext(project, payment, callback);
    }
    project.changed(payment);
  }

  sendAgain(project: Project, payment: Payment, callback: CallbackRecord): void {
    callback.copies += 1;
    this.#planCopy(project, payment, callback);
  }

  resume(project: Project, payment: Payment): void {
    for (const callback of payment.callbacks) {
      if (callback.state === "waiting") {
        this.#planNext(project, payment, callback);
      }
      for (let copy = 0; copy < callback.copies; copy++) {
        this.#planCopy(project, payment, callback);
      }
    }
  }

  drop(payment: Payment): number {
    const waiting = payment.callbacks.filter(({ state }) => state === "waiting");
    for (const callback of payment.callbacks) {
      this.#plans.takeBack(callback);
      callback.copies = 0;
    }
    for (const callback of waiting) {
      callback.state = "dropped";
      callback.nextAt = undefined;
    }
    return waiting.length;
  }

  #planNext(project: Project, payment: Payment, callback: CallbackRecord): void {
    const { clock } = project;
    // One that was under way when its sandbox ended is due at once.
    this.#plan(callback, project, (callback.nextAt ?? 0) - clock.now(), async (faults) => {
      // It can have been delivered by hand meanwhile.
      if (callback.state !== "waiting") {
        return;
      }
      const at = clock.now();
      await this.#attempt(project, payment, callback, faults, () => {
        const wait = waitBefore(callback.tried + 1);
        if (callback.state === "waiting" && wait !== undefined) {
          callback.nextAt = Math.max(at + wait, clock.now());
        }
      });
      if (callback.state === "waiting" && project.payments.has(payment)) {
        this.#planNext(project, payment, callback);
      }
    });
  }

  #planCopy(project: Project, payment: Payment, callback: CallbackRecord): void {
    this.#plan(callback, project, 0, (faults) =>
      this.#attempt(project, payment, callback, faults, () => {
        callback.copies = Math.max(0, callback.copies - 1);
      }),
    );
  }

  /** @param attempt Makes one, and meets the faults that strike this time. */
  #plan(
    callback: CallbackRecord,
    { clock, faults }: Project,
    delay: number,
    attempt: (faults: readonly Fault[]) => Promise<void>,
  ): void {
    const later = (wait: number, run: () => Promise<void> | undefined) => {
      const takeBack = clock.after(Math.max(0, wait), () => {
        this.#plans.remove(callback, takeBack);
        return run();
      });
      this.#plans.add(callback, takeBack);
    };
    later(delay, () => {
      const drawn = faults.draw("callbacks");
      const late = Math.max(0, ...drawn.map(({ does, delay: by }) => (does === "delay" ? by : 0)));
      if (late === 0) {
        return attempt(drawn);
      }
      if (callback.state === "waiting") {
        callback.nextAt = clock.now() + late;
      }
      // Planned anew: a clock that stands still would wait for a task that waits for the clock.
      later(late, () => attempt(drawn));
      return undefined;
    });
  }

  /** @param tried Called when the attempt has been made, before anybody hears of it. */
  async #attempt(
    project: Project,
    payment: Payment,
    callback: CallbackRecord,
    faults: readonly Fault[],
    tried: () => void,
  ): Promise<void> {
    const { clock, settings } = project;
    if (callback.url === undefined) {
      return tried();
    }
    const at = clock.now();
    const message = callbackMessage(payment, callback, { ...settings, url: this.#place.url });
    const attempt = await this.#post(callback.url, JSON.stringify(message), {
      timeout: settings.timeout,
      from: settings.projectId,
      isCut: faults.some(({ does }) => does === "cut"),
    });
    // What the end of the sandbox broke off counts as not made: it is made again, if the state was written down.
    if (clock.isStopped) {
      return;
    }
    addAttempt(callback, { at, ...attempt });
    if (attempt.status === 200) {
      this.#delivered(project, payment, callback);
    } else if (callback.state === "waiting" && callback.tried >= attemptLimit) {
      callback.state = "given up";
      callback.nextAt = undefined;
    }
    tried();
    project.attempted(payment, callback);
  }

  /** The platform can repeat even a callback that was answered with 200. */
  #delivered(project: Project, payment: Payment, callback: CallbackRecord): void {
    if (callback.state === "delivered" || callback.state === "dropped") {
      return;
    }
    callback.state = "delivered";
    callback.nextAt = undefined;
    for (let copy = 0; copy < project.settings.copies; copy++) {
      this.sendAgain(project, payment, callback);
    }
  }
}

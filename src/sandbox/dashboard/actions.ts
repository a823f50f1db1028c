import { setTimeout as sleep } from "node:timers/promises";
import { type Context, Hono } from "hono";
import type { SandboxFault } from "#generated/sandbox/types";
import { InvalidInput } from "../../options/invalid-input.js";
import type { Control } from "../control/control.js";
import { NotFound } from "../control/not-found.js";
import { Conflict } from "../platform/conflict.js";

/** How long a page waits for what the passing of time brings; the rest shows when it comes. Milliseconds. */
const patience = 1000;

type Fields = Readonly<Record<string, string>>;

/**
 * What the buttons of the dashboard do.
 *
 * @param controlOf The project that a request is about.
 * @param done Answers when something has been done, or says why it has not been.
 */
export function actions(
  controlOf: (c: Context) => Control | undefined,
  done: (c: Context, problem?: string) => Response | Promise<Response>,
): Hono {
  const app = new Hono();

  on("/scenario", (control, { scenario }) => control.setScenario(scenario || undefined));
  on("/clock", async (control, { by }) => {
    const passing = by === "next" ? control.advance() : control.advance(by as "10s");
    await Promise.race([passing, sleep(patience)]);
  });
  on("/faults", (control, fields) => control.setFaults([...control.faults(), faultOf(fields)]));
  on("/faults/remove", (control, { index }) =>
    control.setFaults(control.faults().filter((_, each) => String(each) !== index)),
  );
  on("/faults/clear", (control) => control.setFaults([]));
  on("/reset", (control) => control.reset());

  on("/callbacks/send", (control, { since, ...query }) => {
    control.sendCallbacks({ ...query, since: since ? inUtc(since) : undefined });
  });
  on("/callbacks/:id/send", (control, { id = "" }) => void control.sendCallback(id));
  on("/payments/:operation/scenario", (control, { operation, scenario }) => {
    const { id } = control.paymentOfOperation(Number(operation));
    control.setScenario(scenario || undefined, { paymentId: id });
  });
  on("/payments/:operation/customer", (control, { operation, does }) => {
    const { id } = control.paymentOfOperation(Number(operation));
    if (does === "pay") {
      control.pay(id);
    } else if (does === "cancel") {
      control.cancel(id);
    }
  });
  return app;

  function on(path: string, act: (control: Control, fields: Fields) => void | Promise<void>): void {
    app.post(path, async (c) => {
      const control = controlOf(c);
      if (control === undefined) {
        return c.notFound();
      }
      const fields = { ...(await c.req.parseBody()), ...c.req.param() } as Fields;
      try {
        await act(control, fields);
      } catch (error) {
        if (error instanceof InvalidInput || error instanceof NotFound || error instanceof Conflict) {
          return done(c, error.message);
        }
        throw error;
      }
      return done(c);
    });
  }
}

/** What a form says of a fault, without what is of no use for it. */
function faultOf({ at, does, share, delay, status, carried_out }: Fields): SandboxFault {
  return {
    at: at as SandboxFault["at"],
    does: does as SandboxFault["does"],
    share: Number(share || 100) / 100,
    ...(does === "delay" && { delay: delay as "2s" }),
    ...(does === "status" && { status: Number(status || 500) }),
    ...(does !== "delay" && at !== "callbacks" && { carried_out: carried_out === "yes" }),
  };
}

/**
 * Browsers send a moment as it was entered, without a zone.
 *
 * @throws InvalidInput when it is none.
 */
function inUtc(moment: string): string {
  const utc = /Z$/.test(moment) ? moment : `${moment}Z`;
  if (Number.isNaN(Date.parse(utc))) {
    throw new InvalidInput(
      `since must be a moment in UTC, as 2026-02-28T08:00:00.000, not ${JSON.stringify(moment)}.`,
    );
  }
  return utc;
}

import { tracingChannel } from "node:diagnostics_channel";
import type { CallbackTrace, GateTrace } from "cup-quickpay";

/** Pino has these, and so have most loggers. */
export interface Logger {
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Writes a line for each attempt of a request and for each callback. Call it once, before all else. @returns Stops it. */
export function logLines(logger: Logger): () => void {
  const stops = ["cup-quickpay:gate", "cup-quickpay:callback"].map((name) => {
    const channel = tracingChannel<unknown, GateTrace | CallbackTrace>(name);
    const subscriber = {
      ...{ start() {}, end() {}, asyncStart() {}, error() {} },
      // Not `result`, which is whatever was answered.
      asyncEnd({ error, result, ...fields }: (GateTrace | CallbackTrace) & { result?: unknown }) {
        const message = "operation" in fields ? fields.operation : name;
        if (error) {
          logger.error({ ...fields, error: { name: error.name, code: error.code } }, message);
        } else {
          logger.info(fields, message);
        }
      },
    };
    channel.subscribe(subscriber);
    return () => channel.unsubscribe(subscriber);
  });
  return () => {
    for (const stop of stops) {
      stop();
    }
  };
}

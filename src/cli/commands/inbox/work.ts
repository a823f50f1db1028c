import { subscribe, tracingChannel, unsubscribe } from "node:diagnostics_channel";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Command } from "commander";
import type { DurableInbox } from "../../../inbox/create-callback-inbox.js";
import type { InboxTrace } from "../../../inbox/inbox-trace.js";
import type { InboxMessage } from "../../../inbox/upkeep.js";
import { printable, printableJson } from "../../printable.js";
import { untilStopped } from "../../until-stopped.js";
import { UsageError } from "../../usage-error.js";

/** What a worker is asked of a merchant's inbox. */
type Worker = Pick<DurableInbox, "start" | "stop">;

/** `cup-quickpay inbox work` */
export function workCommand(): Command {
  return new Command("work")
    .description("Handle what is stored, by the inbox that a module of yours exports")
    .argument("<file>", "the module; it exports the inbox as `inbox` or as its default")
    .option("--json", "print lines of JSON")
    .addHelpText(
      "after",
      "\nExample:\n  cup-quickpay inbox work inbox.js\n\nThe module says which database it is, and has the handlers and the secret key. " +
        "Ctrl+C or SIGTERM ends it\nonce what is being handled is done, half a minute later at most.\n\nExit code 0: it was asked to end. 2: it cannot work.",
    )
    .action(work);
}

async function work(file: string, { json }: { json?: true }): Promise<void> {
  const inbox = await loaded(file);
  // Listened for first: whoever reads what is printed may end it at once.
  const stopped = untilStopped();
  const silence = tellWhatIsDone(json === true);
  try {
    await orWorkFault(file, () => inbox.start());
    say(json, { type: "started" }, "Handling what is stored. Ctrl+C ends.");
    await stopped;
    say(json, { type: "stopping" }, "Finishing what is being handled.");
  } finally {
    await inbox.stop();
    silence();
  }
  say(json, { type: "stopped" }, "Stopped.");
}

function say(json: boolean | undefined, message: object, text: string): void {
  console.log(json ? JSON.stringify(message) : text);
}

/** @throws UsageError if there is no such module, or none of an inbox. */
async function loaded(file: string): Promise<Worker> {
  const path = resolve(file);
  if (!existsSync(path)) {
    throw new UsageError(`There is no file ${file}.`);
  }
  const module = await orWorkFault(file, () => import(pathToFileURL(path).href));
  const inbox: unknown = await orWorkFault(
    file,
    async () => module.inbox ?? module.default?.inbox ?? module.default,
  );
  if (!isWorker(inbox)) {
    throw new UsageError(
      `${file} exports no inbox. Write: export const inbox = await createCallbackInbox({ … });`,
    );
  }
  return inbox;
}

const isWorker = (value: unknown): value is Worker =>
  typeof value === "object" &&
  value !== null &&
  ["start", "stop"].every((name) => typeof Reflect.get(value, name) === "function");

/** What goes wrong in the merchant's module is told with its place, as only its author can mend it. */
async function orWorkFault<Result>(file: string, run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ERR_UNKNOWN_FILE_EXTENSION") {
      throw new UsageError(
        `This Node cannot load ${file}. Pass JavaScript, or run Node 22.18 or newer, which loads TypeScript by itself.`,
        { cause: error },
      );
    }
    const place = (((error as Error).stack ?? "").match(/file:\/\/[^\s)]+:\d+/g) ?? []).find(
      (each) => !each.includes("/node_modules/"),
    );
    throw new UsageError(
      `${file} cannot work: ${withoutPasswords(message || String(code))}${place ? ` (${place})` : ""}`,
      { cause: error },
    );
  }
}

/** An address in somebody else's message can have a password. */
const withoutPasswords = (text: string) => text.replace(/(\w+:\/\/[^\s:@/]*):[^\s@]*@/g, "$1:[redacted]@");

/** Prints a line for each callback that is handled, has failed, or is dead. */
function tellWhatIsDone(json: boolean): () => void {
  const traces = tracingChannel<unknown, InboxTrace>("cup-quickpay:inbox");
  const asyncEnd = (trace: InboxTrace) => {
    if (trace.action === "handle" && trace.key !== undefined) {
      console.log(json ? printableJson(fieldsOf(trace)) : printable(lineOf(trace)));
    }
  };
  const nothing = () => {};
  const listeners = { start: nothing, end: nothing, asyncStart: nothing, asyncEnd, error: nothing };
  traces.subscribe(listeners);
  const onMessage = (message: unknown) => {
    const news = message as InboxMessage;
    if (news.type !== "dead") {
      return;
    }
    const { id, payment_id, attempts, last_error } = news.entry;
    console.log(
      json
        ? printableJson(news)
        : printable(
            `${nameOf(id, payment_id)} is dead after ${attempts === 1 ? "1 try" : `${attempts} tries`}, and holds up its payment: ${last_error}`,
          ),
    );
  };
  subscribe("cup-quickpay:inbox", onMessage);
  return () => {
    traces.unsubscribe(listeners);
    unsubscribe("cup-quickpay:inbox", onMessage);
  };
}

const fieldsOf = ({ id, payment_id, key, event, attempt, lag, duration, error, last_error }: InboxTrace) => ({
  type: error ? "failed" : "handled",
  id,
  payment_id,
  key,
  event,
  attempt,
  lag,
  duration: duration === undefined ? undefined : Math.round(duration),
  error: error && { name: error.name, code: error.code },
  last_error,
});

function lineOf({ id, payment_id, event, attempt, lag, duration, error, last_error }: InboxTrace): string {
  const entry = nameOf(id, payment_id);
  const took = duration === undefined ? "" : ` in ${Math.round(duration)} ms`;
  return error
    ? `${entry}: ${event} failed, try ${attempt}: ${last_error ?? error.code ?? error.name}`
    : `${entry}: ${event} handled${took}, ${lag} ms after it came`;
}

const nameOf = (id: string | undefined, payment_id: string | undefined) =>
  `Entry ${id}${payment_id === undefined ? "" : ` of ${payment_id}`}`;

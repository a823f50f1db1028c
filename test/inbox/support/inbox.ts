import { AsyncLocalStorage } from "node:async_hooks";
import { PGlite } from "@electric-sql/pglite";
import { createCallbackHandler } from "../../../src/callback/create-callback-handler.js";
import type { InboxListeners, InboxTransaction } from "../../../src/inbox/inbox-options.js";
import { createCallbackInbox, type DurableInbox, type InboxOptions } from "../../../src/inbox/index.js";
import { type CallbackName, signedCallback } from "../../../src/testing/index.js";

export const secretKey = "inbox-secret";

/** One database for all tests of a worker, as to make one takes seconds. Each test has a project of its own. */
let opening: Promise<PGlite> | undefined;
export async function pglite(): Promise<PGlite> {
  opening ??= (async () => {
    const database = await PGlite.create();
    await database.exec("create table effects (id serial, project int, payment text, what text)");
    // The tables, before several tests at once come for them.
    await (await createCallbackInbox({ secretKey, projectId: newProject(), database })).stop();
    return database;
  })();
  return opening;
}

export async function sql<Row = Record<string, unknown>>(
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  return (await (await pglite()).query<Row>(text, values)).rows;
}

/** The database of all tests; what is given runs before each statement, which waits for it, or fails with it. */
export async function watched(before: (text: string) => unknown): Promise<PGlite> {
  const real = await pglite();
  const checked = <Target extends object>(target: Target): Target =>
    new Proxy(target, {
      get(object, name) {
        const member = Reflect.get(object, name);
        if (typeof member !== "function") {
          return member;
        }
        return async (...args: unknown[]) => {
          if (typeof args[0] === "string") {
            await before(args[0]);
          }
          if (name === "transaction") {
            const [work] = args as [(tx: object) => unknown];
            return real.transaction(async (tx) => work(checked(tx)));
          }
          return member.apply(object, args);
        };
      },
    });
  return checked(real);
}

/** The database of all tests, whose statements fail if they match, while there is something to match. */
export async function failing(): Promise<{ database: PGlite; at: { text: RegExp | undefined } }> {
  const at: { text: RegExp | undefined } = { text: undefined };
  const database = await watched((text) => {
    if (at.text?.test(text)) {
      throw Object.assign(new Error("The connection was lost."), { code: "ECONNRESET" });
    }
  });
  return { database, at };
}

/** The database of all tests, and how many statements have matched. */
export async function counting(text: RegExp): Promise<{ database: PGlite; count: () => number }> {
  let count = 0;
  const database = await watched((statement) => {
    count += text.test(statement) ? 1 : 0;
  });
  return { database, count: () => count };
}

let projects = 0;
/** A project that no other test has; workers of vitest have databases of their own. */
export const newProject = () => ++projects;

/** What each test has opened, also where several run at once. */
const opened = new AsyncLocalStorage<DurableInbox[]>();

/**
 * For `aroundEach` of each file with inboxes: stops those of a test when it ends. One that is left behind goes on
 * to ask the database, which all tests share, for work.
 */
export async function stoppingInboxes(runTest: () => Promise<void>): Promise<void> {
  const own: DurableInbox[] = [];
  await opened.run(own, runTest);
  await Promise.all(own.map((inbox) => inbox.stop()));
}

/** Stopped after the test. */
export function stoppedAfterwards<Inbox extends DurableInbox>(inbox: Inbox): Inbox {
  const own = opened.getStore();
  if (!own) {
    throw new Error("Nobody would stop this inbox. Add aroundEach(stoppingInboxes) to the file.");
  }
  own.push(inbox);
  return inbox;
}

export interface UnderTest {
  readonly inbox: DurableInbox;
  readonly projectId: number;
  /** Delivers a signed callback by HTTP; the status of the answer. */
  deliver(name: CallbackName | object, overrides?: object): Promise<number>;
  /** What handlers have written, in its order. */
  effects(): Promise<string[]>;
  errors: unknown[];
}

export async function openInbox(options: Partial<InboxOptions> = {}): Promise<UnderTest> {
  const projectId = options.projectId ?? newProject();
  const errors: unknown[] = [];
  const inbox = stoppedAfterwards(
    await createCallbackInbox({
      secretKey,
      projectId,
      database: await pglite(),
      onError: (error) => errors.push(error),
      ...options,
    } as InboxOptions),
  );
  const handle = createCallbackHandler({ secretKey, inbox });
  return {
    inbox,
    projectId,
    errors,
    async deliver(name, overrides = {}) {
      return (await handle(post(await bodyOf(projectId, name, overrides)))).status;
    },
    async effects() {
      const rows = await sql<{ what: string }>("select what from effects where project = $1 order by id", [
        projectId,
      ]);
      return rows.map(({ what }) => what);
    },
  };
}

/** A signed callback of the project, as text. */
export async function bodyOf(
  projectId: number,
  name: CallbackName | object,
  overrides: object = {},
): Promise<string> {
  const { body } = await signedCallback(name as "purchase-success", secretKey, {
    project_id: projectId,
    ...overrides,
  });
  return body;
}

/** A callback as it comes. */
export const post = (body: string) =>
  new Request("http://127.0.0.1/callbacks", {
    method: "POST",
    body,
    headers: { "content-type": "application/json" },
  });

/** Makes a callback one that is signed, but of no contract: it has no sum. */
export const ofNoContract = (id: string) => ({ payment: { id, sum: null } });

/** Writes what was called, by the handler's transaction. */
export async function effect(
  tx: InboxTransaction,
  projectId: number,
  payment: string,
  what: string,
): Promise<void> {
  await tx.query("insert into effects (project, payment, what) values ($1, $2, $3)", [
    projectId,
    payment,
    what,
  ]);
}

/** Handlers that write their name and the payment: `purchaseSuccess A`. */
export function writing(projectId: number): InboxListeners<InboxTransaction> {
  const write =
    (event: string) =>
    async (
      callback: { payment?: { id: string; status: string } } | object,
      { tx }: { tx: InboxTransaction },
    ) => {
      const { payment } = callback as { payment?: { id: string; status: string } };
      await effect(tx, projectId, payment?.id ?? "", `${event} ${payment?.id} ${payment?.status}`);
    };
  return {
    redirect: write("redirect"),
    purchaseSuccess: write("purchaseSuccess"),
    purchaseDecline: write("purchaseDecline"),
    payoutSuccess: write("payoutSuccess"),
    other: write("other"),
    update: write("update"),
  };
}

/** Waits until something holds. */
export async function until(holds: () => Promise<boolean> | boolean, ms = 30_000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await holds())) {
    if (Date.now() > end) {
      throw new Error("It has not come to hold in time.");
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Waits until nothing waits to be handled any more. */
export async function untilHandled({ inbox }: Pick<UnderTest, "inbox">): Promise<void> {
  await until(async () => (await inbox.stats()).depth === 0);
}

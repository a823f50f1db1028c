import type { PgBoss } from "pg-boss";
import { describe, expect, test } from "vitest";
import { accepting } from "../../../src/inbox/accept.js";
import type { InboxDatabase } from "../../../src/inbox/database/inbox-database.js";
import { sendStatement } from "../../../src/inbox/engine.js";
import type { News } from "../../../src/inbox/news.js";

interface Options {
  readonly id: string;
  readonly singletonKey: string;
  readonly db: { executeSql(text: string, values?: unknown[]): Promise<unknown> };
}
type Send = (queue: string, options: Options) => Promise<string | null>;

/** A pg-boss whose `send` does what is given. */
const bossOf = (send: Send) =>
  ({ send: (queue: string, _: null, options: Options) => send(queue, options) }) as unknown as PgBoss;

/** As pg-boss sends a job today: one statement, whose one value is a list of jobs as JSON. */
const inOne: Send = async (queue, { id, singletonKey, db }) => {
  await db.executeSql("insert into job select * from json_to_recordset($1)", [
    JSON.stringify([{ id, name: queue, singletonKey, data: null }]),
  ]);
  return id;
};

/** As a later one might. */
const inTwo: Send = async (queue, { id, singletonKey, db }) => {
  await db.executeSql("insert into job values ($1, $2, $3)", [id, queue, singletonKey]);
  await db.executeSql("update queue set jobs = jobs + 1 where name = $1", [queue]);
  return id;
};

describe("The statement that pg-boss would send", () => {
  test("has a place for the job, which has no id yet", async () => {
    const statement = await sendStatement(bossOf(inOne), "results.1");
    expect(statement?.text).toBe("insert into job select * from json_to_recordset($1)");
    expect(statement?.jsonOf("order_1")).toBe(
      '[{"id":null,"name":"results.1","singletonKey":"order_1","data":null}]',
    );
  });

  const saying =
    (text: string, values: (job: { id: string; singletonKey: string }) => unknown[]): Send =>
    async (_, { id, singletonKey, db }) => {
      await db.executeSql(text, values({ id, singletonKey }));
      return id;
    };

  test.each<[string, Send]>([
    ["several places", inTwo],
    [
      "a second statement",
      async (queue, options) => {
        await inOne(queue, options);
        await options.db.executeSql("update queue set jobs = jobs + 1");
        return options.id;
      },
    ],
    ["none", async (_, { id }) => id],
    ["two values", saying("insert $1, $2", (job) => [JSON.stringify([job]), 1])],
    ["a second place", saying("insert $1, $2", (job) => [JSON.stringify([job])])],
    ["no place", saying("insert", (job) => [JSON.stringify([job])])],
    ["no JSON", saying("insert $1", ({ id }) => [id])],
    ["another id", saying("insert $1", (job) => [JSON.stringify([{ ...job, id: "another" }])])],
    ["another key", saying("insert $1", (job) => [JSON.stringify([{ ...job, singletonKey: "another" }])])],
    ["a trace", saying("insert $1", (job) => [JSON.stringify([{ ...job, __traceContext: {} }])])],
  ])("is not used if it has %s", async (_, send) => {
    expect(await sendStatement(bossOf(send), "results.1")).toBe(undefined);
  });
});

const incoming = {
  key: "key",
  stored: { event: "other", callback: {} },
  body: "{}",
  source: "callback",
} as const;

/** A database that answers as it is told, and all that was asked of it: with `>` what was within a transaction. */
function accept(send: Send, answer: (text: string) => Record<string, unknown>[]) {
  const asked: string[] = [];
  const told: News[] = [];
  const first = (text: string) => text.trim().split(/\s+/, 2).join(" ");
  const database = {
    async prepared(text: string) {
      asked.push(first(text));
      return answer(text);
    },
    async inTransaction(work: (tx: unknown, query: (text: string) => Promise<unknown>) => unknown) {
      asked.push("begin");
      try {
        const result = await work({}, async (text) => {
          asked.push(`> ${first(text)}`);
          return answer(text);
        });
        asked.push("commit");
        return result;
      } catch (error) {
        asked.push("rollback");
        throw error;
      }
    },
  } as unknown as InboxDatabase;
  const tell = (news: News) => {
    told.push(news);
  };
  const store = accepting({ database, boss: bossOf(send), schema: "s", projectId: 1, tell });
  return { accept: () => store(incoming), asked, told };
}

const job = "00000000-0000-0000-0000-00000000000a";
const isNew = (text: string) => (text.includes("s.callbacks") ? [{ job }] : []);
const news = [{ projectId: 1, queue: "results", paymentKey: "key" }];

describe("A pg-boss that sends a job in one statement", () => {
  test("has it in the same statement as the row", async () => {
    const under = accept(inOne, () => [{ stored: 1, jobs: 1 }]);
    expect(await under.accept()).toBe("stored");
    expect(under.asked).toEqual(["with inserted"]);
    expect(under.told).toEqual(news);
  });

  test("and that takes no job is told as an error, and nobody is told of the row", async () => {
    const under = accept(inOne, () => [{ stored: 1, jobs: 0 }]);
    await expect(under.accept()).rejects.toThrow("pg-boss has not taken the job of a callback.");
    expect(under.told).toEqual([]);
  });

  test("but that cannot say so at first is asked again", async () => {
    let isDown = true;
    const under = accept(
      async (queue, options) => {
        if (isDown) {
          throw new Error("down");
        }
        return inOne(queue, options);
      },
      () => [{ stored: 1, jobs: 1 }],
    );
    await expect(under.accept()).rejects.toThrow("down");
    isDown = false;
    expect(await under.accept()).toBe("stored");
  });
});

describe("A pg-boss that sends a job in several statements", () => {
  test("does so in the transaction of the row, with the row's job", async () => {
    const ids: string[] = [];
    const under = accept((queue, options) => {
      ids.push(options.id);
      return inTwo(queue, options);
    }, isNew);
    expect(await under.accept()).toBe("stored");
    expect(under.asked).toEqual(["begin", "> insert into", "> insert into", "> update queue", "commit"]);
    expect(ids.at(-1)).toBe(job);
    expect(under.told).toEqual(news);
  });

  test("sends none for a row that is there already", async () => {
    const under = accept(inTwo, () => []);
    expect(await under.accept()).toBe("repeat");
    expect(under.asked).toEqual(["begin", "> insert into", "commit"]);
    expect(under.told).toEqual([]);
  });

  test("and takes no job keeps no row", async () => {
    const under = accept(async (queue, options) => {
      await inTwo(queue, options);
      return null;
    }, isNew);
    await expect(under.accept()).rejects.toThrow("pg-boss has not taken the job.");
    expect(under.asked.at(-1)).toBe("rollback");
    expect(under.told).toEqual([]);
  });
});

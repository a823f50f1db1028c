import { expect, test, vi } from "vitest";
import { pgTransactions } from "../../src/postgres/pg-transactions.js";

/** A pool whose only client answers as it is told. */
function poolOf(answer: (text: string) => Promise<string>) {
  const texts: string[] = [];
  const client = {
    query: async (text: string) => {
      texts.push(text);
      return { rows: [], command: await answer(text) };
    },
    release: vi.fn(),
    end: vi.fn(),
    on: vi.fn(),
    off: vi.fn(),
  };
  return { texts, client, inTransaction: pgTransactions({ connect: async () => client } as never) };
}

test("a client whose rollback fails does not go back to the pool", async () => {
  const failure = new Error("query read timeout");
  const { client, inTransaction } = poolOf(async (text) =>
    text === "rollback" ? Promise.reject(failure) : text.toUpperCase(),
  );
  await expect(inTransaction(() => Promise.reject(new Error("handler")))).rejects.toThrow("handler");
  expect(client.release).toHaveBeenCalledExactlyOnceWith(failure);
});

test("a commit that is answered with ROLLBACK fails, and the client goes back", async () => {
  const { texts, client, inTransaction } = poolOf(async (text) =>
    text === "commit" ? "ROLLBACK" : text.toUpperCase(),
  );
  await expect(inTransaction(async () => "done")).rejects.toThrow("answered commit with ROLLBACK");
  expect(texts).toEqual(["begin", "commit", "rollback"]);
  expect(client.release).toHaveBeenCalledExactlyOnceWith(undefined);
});

test("a client is listened to only while its transaction lasts", async () => {
  const { client, inTransaction } = poolOf(async (text) => text.toUpperCase());
  expect(await inTransaction(async () => "done")).toBe("done");
  expect(client.off.mock.calls).toEqual(client.on.mock.calls);
  expect(client.on).toHaveBeenCalledTimes(1);
});

test.each(["release", "end"] as const)(
  "a handler cannot %s the client of its transaction",
  async (method) => {
    const { texts, client, inTransaction } = poolOf(async (text) => text.toUpperCase());
    const handler = async (tx: object) => (tx as Record<string, () => void>)[method]?.();
    await expect(inTransaction(handler)).rejects.toThrow(
      `The handler must not call ${method} of its transaction`,
    );
    expect(texts).toEqual(["begin", "rollback"]);
    expect(client.release).toHaveBeenCalledExactlyOnceWith(undefined);
  },
);

import { EventEmitter } from "node:events";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { pgListener } from "../../src/inbox/database/pg-listener.js";
import { withResolvers } from "../support/with-resolvers.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

class Client extends EventEmitter {
  readonly asked: string[] = [];
  released: unknown;
  constructor(readonly answers: () => Promise<unknown>) {
    super();
  }
  async query(text: string) {
    this.asked.push(text);
    return this.answers();
  }
  release(how: unknown) {
    this.released = how;
  }
}

/** A pool whose clients are made one after the other. */
function poolOf({
  before = async () => {},
  answers = async () => {},
}: {
  before?: () => Promise<void>;
  answers?: () => Promise<void>;
} = {}) {
  const clients: Client[] = [];
  const connect = async () => {
    await before();
    const client = new Client(answers);
    clients.push(client);
    return client;
  };
  return { clients, listener: pgListener({ connect } as never) };
}

const nothing = () => {};

test("Those who listen at once share one connection, and each hears its channel", async () => {
  const { clients, listener } = poolOf();
  const heard: string[] = [];
  const connected: string[] = [];
  await Promise.all(
    ["a", "b", 'c"'].map((channel) =>
      listener.listen(
        channel,
        (payload) => heard.push(`${channel} ${payload}`),
        () => connected.push(channel),
      ),
    ),
  );
  expect(clients).toHaveLength(1);
  expect(new Set(clients[0]?.asked)).toEqual(new Set(['listen "a"', 'listen "b"', 'listen "c"""']));
  expect(new Set(connected)).toEqual(new Set(["a", "b", 'c"']));
  clients[0]?.emit("notification", { channel: "b", payload: "news" });
  expect(heard).toEqual(["b news"]);
  listener.close();
});

test.each(["error", "end"])(
  "A connection that is lost by %s is destroyed, and another one listens",
  async (event) => {
    const { clients, listener } = poolOf();
    let connected = 0;
    const heard: string[] = [];
    await listener.listen(
      "a",
      (payload) => heard.push(payload),
      () => {
        connected += 1;
      },
    );
    clients[0]?.emit(event, new Error("lost"));
    expect(clients[0]?.released).toBe(true);
    await vi.advanceTimersByTimeAsync(200);
    expect(connected).toBe(2);
    clients[0]?.emit("notification", { channel: "a", payload: "old" });
    clients[1]?.emit("notification", { channel: "a", payload: "new" });
    expect(heard).toEqual(["new"]);
    listener.close();
    expect(clients[1]?.released).toBe(true);
  },
);

test("A server that is down is asked again until it is back", async () => {
  let isDown = false;
  let tries = 0;
  const { clients, listener } = poolOf({
    before: async () => {
      tries += 1;
      if (isDown) {
        throw new Error("down");
      }
    },
  });
  let connected = 0;
  await listener.listen("a", nothing, () => {
    connected += 1;
  });
  isDown = true;
  clients[0]?.emit("end");
  // After 100, 200, 400, 800, 1600 ms, and from then on every 2 seconds.
  await vi.advanceTimersByTimeAsync(7200);
  expect(tries).toBe(1 + 7);
  isDown = false;
  await vi.advanceTimersByTimeAsync(2000);
  expect(connected).toBe(2);
  listener.close();
});

test("A connection that does not answer is given up, and another one listens", async () => {
  const { clients, listener } = poolOf();
  let connected = 0;
  await listener.listen("a", nothing, () => {
    connected += 1;
  });
  const [first] = clients;
  vi.spyOn(first as Client, "query").mockReturnValue(new Promise(() => {}));
  await vi.advanceTimersByTimeAsync(9900);
  expect(first?.released).toBe(undefined);
  await vi.advanceTimersByTimeAsync(1000);
  expect(first?.released).toBe(true);
  expect(connected).toBe(2);
  listener.close();
});

test("A first connection that fails is told, and nobody tries again", async () => {
  let tries = 0;
  const { listener } = poolOf({
    before: async () => {
      tries += 1;
      throw new Error("down");
    },
  });
  await expect(listener.listen("a", nothing, nothing)).rejects.toThrow("down");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(tries).toBe(1);
});

test("A connection that comes after all has closed is given back at once", async () => {
  const gate = withResolvers();
  const { clients, listener } = poolOf({ before: () => gate.promise });
  const listening = listener.listen("a", nothing, nothing);
  listener.close();
  gate.resolve();
  await expect(listening).rejects.toThrow("The connection that listens was lost at once.");
  expect(clients[0]?.released).toBe(true);
  await expect(listener.listen("a", nothing, nothing)).rejects.toThrow("Nobody listens any more.");
});

test("The last one who closes lets go of the connection", async () => {
  const { clients, listener } = poolOf();
  const one = await listener.listen("a", nothing, nothing);
  const other = await listener.listen("b", nothing, nothing);
  await one.close();
  expect(clients[0]?.released).toBe(undefined);
  await other.close();
  expect(clients[0]?.released).toBe(true);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(clients).toHaveLength(1);
});

import { expect, test, vi } from "vitest";
import { hearNews, type News, newsTelling } from "../../../src/inbox/news.js";
import { withResolvers } from "../../support/with-resolvers.js";

const news = (paymentKey: string): News => ({ projectId: 200, queue: "results", paymentKey });

/** A database whose NOTIFY can be held up. */
function telling() {
  const sent: string[][] = [];
  const gates: (() => void)[] = [];
  const query = async (_text: string, [, message]: readonly unknown[] = []) => {
    sent.push(JSON.parse(message as string).map(([, , key]: string[]) => key));
    const { promise, resolve } = withResolvers();
    gates.push(resolve);
    await promise;
    return [];
  };
  return { sent, gates, ...newsTelling({ query } as never, "cup") };
}

test("What is told while one message is under way goes into the next one", async () => {
  const { sent, gates, tell } = telling();
  for (const key of ["a", "b", "c"]) {
    tell(news(key));
  }
  expect(sent).toEqual([["a"]]);
  gates[0]?.();
  await vi.waitFor(() => expect(sent).toEqual([["a"], ["b", "c"]]), { timeout: 15_000 });
});

test("Whenever something is told, it is sent", async () => {
  const { sent, gates, tell } = telling();
  const opening = setInterval(() => gates.at(-1)?.(), 1);
  for (let number = 0; number < 30; number++) {
    tell(news(`${number}`));
    await new Promise((resolve) => setTimeout(resolve, number % 8));
  }
  await vi.waitFor(
    () => expect(sent.flat()).toEqual(Array.from({ length: 30 }, (_, number) => `${number}`)),
    { timeout: 15_000 },
  );
  clearInterval(opening);
});

test("A message that cannot be sent keeps none of the next from it", async () => {
  const sent: unknown[] = [];
  const query = async (_text: string, values: readonly unknown[] = []) => {
    sent.push(values[1]);
    throw new Error("down");
  };
  const { tell } = newsTelling({ query } as never, "cup");
  tell(news("a"));
  tell(news("b"));
  await vi.waitFor(() => expect(sent).toEqual(['[[200,"results","a"]]', '[[200,"results","b"]]']), {
    timeout: 15_000,
  });
});

test.each(["no JSON", "7", "null", '[7,"x"]', '[[200,"refunds","y"]]', "[[]]", '{"a":1}'])(
  "Whatever else comes by the channel is no news: %s",
  async (message) => {
    const heard: unknown[] = [];
    let send = (_: string) => {};
    const listen = async (_channel: string, onMessage: (payload: string) => void) => {
      send = onMessage;
      return { close: async () => {} };
    };
    await hearNews(
      { engine: { listen } } as never,
      "cup",
      (all) => heard.push(...all),
      () => {},
    );
    send(message);
    send('[[200,"redirects","p"]]');
    expect(heard).toEqual([{ projectId: 200, queue: "redirects", paymentKey: "p" }]);
  },
);

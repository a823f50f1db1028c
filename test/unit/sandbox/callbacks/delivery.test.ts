import { expect, test } from "vitest";
import type { Callback } from "../../../../src/sandbox/callbacks/callback-record.js";
import { Delivery } from "../../../../src/sandbox/callbacks/delivery.js";
import { Clock } from "../../../../src/sandbox/time/clock.js";
import fc from "../../../support/property.js";

const callback = (id: string): Callback => ({
  id,
  key: id,
  kind: "result",
  url: "http://127.0.0.1/",
  at: 0,
  attempts: [],
  body: { project_id: 200 } as Callback["body"],
  state: "waiting",
});

/** Delivers callbacks to receivers that give these answers in turn, then 200, and lets eleven days pass. */
async function deliver(receivers: readonly (readonly (number | string)[])[], shuffle?: () => number) {
  const clock = new Clock("manual", 0);
  const callbacks = receivers.map((_, index) => ({
    ...callback(`C${index}`),
    url: `http://127.0.0.1/${index}`,
  }));
  const received: string[] = [];
  const delivery = new Delivery({
    clock,
    secretKey: "secret",
    copies: 0,
    shuffle,
    onAttempt: () => {},
    post: async (url) => {
      const index = Number(url.split("/").at(-1));
      const attempt = received.filter((each) => each === url).length;
      received.push(url);
      return receivers[index]?.[attempt] ?? 200;
    },
  });
  for (const each of callbacks) {
    delivery.send(each, 0);
  }
  await clock.advance(11 * 24 * 3600 * 1000);
  clock.stop();
  return { callbacks, received };
}

const failure = fc.oneof(
  fc.constantFrom<number | string>(201, 204, 301, 302, 400, 404, 500, 503),
  fc.constantFrom<number | string>("connection refused", "connection closed", "no answer in time"),
);

test("no callback is lost and none is invented, however receivers fail, in whatever order", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(failure, { maxLength: 119 }), { maxLength: 6 }),
      fc.boolean(),
      async (receivers, shuffled) => {
        const { callbacks, received } = await deliver(receivers, shuffled ? Math.random : undefined);
        expect(callbacks.map(({ state }) => state)).toEqual(receivers.map(() => "delivered"));
        expect(callbacks.map(({ attempts }) => attempts.map(({ answer }) => answer))).toEqual(
          receivers.map((answers) => [...answers, 200]),
        );
        expect(received).toHaveLength(receivers.reduce((sum, answers) => sum + answers.length + 1, 0));
      },
    ),
    { numRuns: 30 },
  );
});

test("after 120 failures the platform gives up", async () => {
  const { callbacks } = await deliver([Array<number>(130).fill(500)]);
  expect([callbacks[0]?.state, callbacks[0]?.attempts.length]).toEqual(["given up", 120]);
});

test("the same bytes and the same signature go out at each attempt", async () => {
  const clock = new Clock("manual", 0);
  const texts: string[] = [];
  const post = async (_: string, text: string) => (texts.push(text) < 3 ? 500 : 200);
  const delivery = new Delivery({ clock, secretKey: "secret", copies: 1, onAttempt: () => {}, post });
  delivery.send(callback("C"), 0);
  await clock.advance(60_000);
  clock.stop();
  expect(texts).toEqual(Array(4).fill(texts[0]));
  // HMAC-SHA512 of "project_id:200" by the key "secret", made with OpenSSL.
  expect(JSON.parse(texts[0] ?? "")).toEqual({
    project_id: 200,
    signature: "Ayt4jJ8FXq/diFBcEYiqpWsmotRDFRSCW/OB+mmTpnh8qyOevxoAF6H43hPiYwXpmbYOlKJgu3rv2CtTE2IJNQ==",
  });
});

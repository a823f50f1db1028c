import { expect, test } from "vitest";
import { Courier } from "../../../../src/sandbox/callbacks/courier.js";
import type { Post } from "../../../../src/sandbox/callbacks/post.js";
import type { PaymentOrder } from "../../../../src/sandbox/payment/order.js";
import { Project } from "../../../../src/sandbox/platform/project.js";
import { settingsOf } from "../../../../src/sandbox/settings/settings-of.js";
import fc from "../../../support/property.js";

const eleven = 11 * 24 * 3600 * 1000;

const order = (index: number): PaymentOrder => ({
  kind: "payout",
  origin: "gate",
  id: `P${index}`,
  amount: 1000,
  description: "Payout",
  customer: { id: "123" },
  card: { masked: "620000******0005", scenario: undefined },
  callbackUrls: { any: `http://127.0.0.1/${index}` },
  delay: 0,
  silent: false,
  returnUrls: {},
  links: {},
  signature: "",
});

/** A project whose payouts are told to these receivers, which give their answers in turn, then 200. */
function projectWith(
  receivers: readonly (readonly (number | string)[])[],
  callbacks: { order?: "shuffled"; duplicates?: number } = {},
) {
  const received: string[] = [];
  const texts: string[] = [];
  const post: Post = async (url, text) => {
    const attempt = received.filter((each) => each === url).length;
    const answer = receivers[Number(url.split("/").at(-1))]?.[attempt] ?? 200;
    received.push(url);
    texts.push(text);
    return typeof answer === "number" ? { duration: 0, status: answer } : { duration: 0, failure: answer };
  };
  const { projects } = settingsOf({ clock: "manual", callbacks, seed: 1 });
  const project = new Project(projects[0], new Courier(post, { url: "" }));
  const payments = receivers.map((_, index) => project.take(order(index), `request ${index}`));
  return { project, payments, received, texts };
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
      async (receivers, isShuffled) => {
        const { project, payments, received } = projectWith(
          receivers,
          isShuffled ? { order: "shuffled" } : {},
        );
        await project.clock.advance(eleven);
        project.close();
        const callbacks = payments.flatMap((payment) => payment?.callbacks ?? []);
        expect(callbacks.map(({ state }) => state)).toEqual(receivers.map(() => "delivered"));
        expect(
          callbacks.map(({ attempts }) => attempts.map(({ status, failure }) => status ?? failure)),
        ).toEqual(receivers.map((answers) => [...answers, 200]));
        expect(received).toHaveLength(receivers.reduce((sum, answers) => sum + answers.length + 1, 0));
      },
    ),
    { numRuns: 30 },
  );
});

test("after 120 failures the platform gives up", async () => {
  const { project, payments } = projectWith([Array<number>(130).fill(500)]);
  await project.clock.advance(eleven);
  project.close();
  const [callback] = payments[0]?.callbacks ?? [];
  expect([callback?.state, callback?.attempts.length, callback?.nextAt]).toEqual([
    "given up",
    120,
    undefined,
  ]);
});

test("the same bytes go out at each attempt, whatever has become of the payment meanwhile", async () => {
  const { project, payments, texts } = projectWith([[500, 500]], { duplicates: 1 });
  await project.clock.advance(5000);
  Object.assign(payments[0] ?? {}, { life: { ...payments[0]?.life, state: "decline", code: "20000" } });
  await project.clock.advance(60_000);
  project.close();
  expect(texts).toEqual(Array(4).fill(texts[0]));
  expect(texts[0]).toContain('"status":"success"');
});

test("a copy that is sent by hand leaves the schedule as it is", async () => {
  const { project, payments, received } = projectWith([[500, 500, 500]]);
  await project.clock.advance(1000);
  const [payment] = payments;
  const [callback] = payment?.callbacks ?? [];
  if (payment && callback) {
    project.sendAgain(payment, callback);
  }
  await project.clock.advance(1000);
  expect(received).toHaveLength(2);
  await project.clock.advance(8000);
  expect(received).toHaveLength(3);
  project.close();
});

import { describe, expect, test } from "vitest";
import type { Sandbox, SandboxSnapshot } from "../../src/sandbox/index.js";
import { withResolvers } from "../support/with-resolvers.js";
import {
  payout,
  payoutPath,
  sale,
  salePath,
  send,
  sendSigned,
  signed,
  statusPath,
} from "./support/merchant.js";
import { startReceiver } from "./support/receiver.js";
import { sandboxFor } from "./support/sandbox-for.js";

const seen = ({ payments, callbacks, requests, state }: Sandbox) => {
  const { url, addresses, clock, ...rest } = state;
  return { payments, callbacks, requests, rest };
};

describe("A snapshot", () => {
  test("of 100 payments is taken and restored in milliseconds", async () => {
    const sandbox = await sandboxFor({ clock: "manual" });
    for (let index = 0; index < 100; index++) {
      await sendSigned(sandbox, payoutPath, payout(`P${index}`));
    }
    await sandbox.settled();
    const times = Array.from({ length: 10 }, () => {
      const start = performance.now();
      sandbox.restore(sandbox.snapshot());
      return performance.now() - start;
    });
    expect(sandbox.payments).toHaveLength(100);
    expect(Math.min(...times)).toBeLessThan(30);
    const start = performance.now();
    sandbox.reset();
    expect(performance.now() - start).toBeLessThan(30);
    expect(sandbox.payments).toEqual([]);
  });

  test("is restored in another sandbox, through JSON, and callbacks that waited go on", async () => {
    let isUp = false;
    const receiver = await startReceiver((response) => response.writeHead(isUp ? 200 : 500).end());
    const options = { clock: "manual", callbackUrl: receiver.url, seed: 2 } as const;
    const one = await sandboxFor(options);
    await sendSigned(one, payoutPath, payout("P"));
    one.setScenario("limit", { paymentId: "NEXT" });
    await one.advance("10s");
    const taken = JSON.parse(JSON.stringify(one.snapshot())) as SandboxSnapshot;
    const before = seen(one);
    isUp = true;

    const other = await sandboxFor(options);
    await sendSigned(other, payoutPath, payout("GONE"));
    other.restore(taken);
    expect(seen(other)).toEqual(before);
    expect(other.state.clock).toEqual(one.state.clock);
    await other.advance("10s");
    expect(other.callbacks.map(({ state, attempts }) => [state, attempts.length])).toEqual([
      ["delivered", 3],
    ]);
    expect(receiver.received.filter(({ body }) => body.payment.id === "P").map(({ text }) => text)).toEqual(
      Array(3).fill(receiver.received[0]?.text),
    );
    await sendSigned(one, payoutPath, payout("NEXT"));
    await sendSigned(other, payoutPath, payout("NEXT"));
    expect(other.payments.at(-1)?.request_id).toBe(one.payments.at(-1)?.request_id);
  });

  test.each([
    ["real", -1, 60_000],
    [{ speed: 1000 }, 0, 600_000],
    ["manual", 0, 0],
  ] as const)("brings the time of a clock that is %o back", async (clock, least, most) => {
    const sandbox = await sandboxFor({ clock });
    await sandbox.advance("2h");
    const at = Date.parse(sandbox.state.clock.now);
    const taken = sandbox.snapshot();
    await sandbox.advance("11d");
    sandbox.restore(taken);
    const passed = Date.parse(sandbox.state.clock.now) - at;
    expect(passed).toBeGreaterThanOrEqual(least);
    expect(passed).toBeLessThanOrEqual(most);
    await sandbox.advance("1h");
    expect(Date.parse(sandbox.state.clock.now) - at).toBeGreaterThanOrEqual(3_600_000 + least);
  });

  const wrong: [string, (snapshot: SandboxSnapshot) => object, RegExp][] = [
    ["of another form", (taken) => ({ ...taken, version: 2 }), /has the form 2; this sandbox takes 1/],
    ["of another project", (taken) => ({ ...taken, project_id: 201 }), /of the project 201, not of 200/],
    ["that is none", () => ({ version: 1, project_id: 200 }), /no snapshot of a sandbox/],
    ["cut off", (taken) => ({ ...taken, state: String(taken.state).slice(0, -1) }), /no snapshot/],
    ["with a payment without its life", (taken) => edited(taken, /"life":\{/, '"lfe":{'), /no snapshot/],
    ["with a scenario that there is not", (taken) => edited(taken, /"limit"/, '"flying"'), /no snapshot/],
    ["without time", (taken) => edited(taken, /"now":/, '"then":'), /no snapshot/],
  ];
  const edited = (taken: SandboxSnapshot, from: RegExp, to: string) => {
    const state = String(taken.state).replace(from, to);
    expect(state).not.toBe(taken.state);
    return { ...taken, state };
  };

  test.each(wrong)("%s is refused, and nothing changes", async (_, change, message) => {
    const sandbox = await sandboxFor({ clock: "manual" });
    sandbox.setScenario("limit", { paymentId: "NEXT" });
    await sendSigned(sandbox, payoutPath, payout("P"));
    await sandbox.settled();
    const taken = sandbox.snapshot();
    await sendSigned(sandbox, payoutPath, payout("SECOND"));
    await sandbox.settled();
    const before = seen(sandbox);
    expect(() => sandbox.restore(change(taken) as SandboxSnapshot)).toThrow(message);
    expect(seen(sandbox)).toEqual(before);
  });
});

describe("What is under way at a reset does no harm:", () => {
  test("an attempt that ends afterwards revives nothing", async () => {
    const { promise: open, resolve: answer } = withResolvers();
    const receiver = await startReceiver((response) => void open.then(() => response.end()));
    const sandbox = await sandboxFor({ callbackUrl: receiver.url, callbacks: { duplicates: 3 } });
    await sendSigned(sandbox, payoutPath, payout("P"));
    await expect.poll(() => receiver.received.length).toBe(1);
    sandbox.reset();
    answer();
    await sandbox.settled();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen(sandbox)).toMatchObject({ payments: [], callbacks: [], requests: [] });
    expect(receiver.received).toHaveLength(1);
  });

  test("nor does it count for the payment of a snapshot that took its place", async () => {
    const { promise: open, resolve: answer } = withResolvers();
    const receiver = await startReceiver((response, { body }) => {
      if (receiver.received.length === 1) {
        void open.then(() => response.end());
      } else {
        response.writeHead(body.payment.id === "P" ? 500 : 200).end();
      }
    });
    const sandbox = await sandboxFor({ callbackUrl: receiver.url });
    await sendSigned(sandbox, payoutPath, payout("P"));
    await expect.poll(() => receiver.received.length).toBe(1);
    const told: string[] = [];
    sandbox.restore(sandbox.snapshot());
    sandbox.on((event) => event.type === "attempt" && told.push(event.callback.state));
    await expect.poll(() => receiver.received.length).toBe(2);
    answer();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(sandbox.callbacks).toMatchObject([{ state: "waiting", attempts: [{ status: 500 }] }]);
    expect(told).toEqual(["waiting"]);
  });

  test("time that is being advanced does not go on, and a settled that waits comes back", async () => {
    const receiver = await startReceiver(() => {});
    const sandbox = await sandboxFor({ clock: "manual", callbackUrl: receiver.url });
    sandbox.setFaults([{ at: "callbacks", does: "delay", delay: "1h" }]);
    await sendSigned(sandbox, payoutPath, payout("P"));
    const advanced = sandbox.advance("11d");
    const settled = sandbox.settled();
    await new Promise((resolve) => setTimeout(resolve, 20));
    sandbox.reset();
    await Promise.all([advanced, settled]);
    expect(Date.parse(sandbox.state.clock.now) - Date.now()).toBeLessThan(60_000);
    await sandbox.settled();
  });

  test("a request whose answer is held up by a fault gets it, and its payment does not come back", async () => {
    const sandbox = await sandboxFor();
    sandbox.setFaults([{ at: "gate", does: "delay", delay: "100ms" }]);
    const answer = sendSigned(sandbox, payoutPath, payout("P"));
    await expect.poll(() => sandbox.payments.length).toBe(1);
    sandbox.reset();
    expect((await answer).status).toBe(200);
    expect(sandbox.payments).toEqual([]);
  });
});

describe("keep bounds", () => {
  test("payments, requests, and scenarios that are chosen for payments", async () => {
    const sandbox = await sandboxFor({ keep: 3, clock: "manual" });
    for (let index = 0; index < 5; index++) {
      sandbox.setScenario("decline", { paymentId: `NEXT${index}` });
      await sendSigned(sandbox, payoutPath, payout(`P${index}`));
    }
    await sandbox.settled();
    expect(sandbox.payments.map(({ id }) => id)).toEqual(["P2", "P3", "P4"]);
    expect(sandbox.requests.map(({ number }) => number)).toEqual([3, 4, 5]);
    expect(sandbox.state.requests.total).toBe(5);
    for (const [index, status] of ["success", "success", "decline", "decline", "decline"].entries()) {
      await sendSigned(sandbox, payoutPath, payout(`NEXT${index}`));
      await sandbox.settled();
      expect(sandbox.payments.at(-1)).toMatchObject({ id: `NEXT${index}`, status });
    }
  });

  test("also what is restored", async () => {
    const large = await sandboxFor({ keep: 10, clock: "manual" });
    for (let index = 0; index < 6; index++) {
      await sendSigned(large, payoutPath, payout(`P${index}`));
    }
    await large.settled();
    const small = await sandboxFor({ keep: 2, clock: "manual" });
    small.restore(large.snapshot());
    expect(small.payments.map(({ id }) => id)).toEqual(["P4", "P5"]);
    expect(small.requests.map(({ number }) => number)).toEqual([5, 6]);
    expect(small.state.requests.total).toBe(6);
  });

  test("in a fixed measure, the timeline of a payment and the attempts of a callback", async () => {
    const { url } = await startReceiver();
    const sandbox = await sandboxFor({ clock: "manual", callbackUrl: url });
    await sendSigned(sandbox, payoutPath, payout("P"));
    const query = signed({ general: { project_id: 200, payment_id: "P" } });
    for (let index = 0; index < 110; index++) {
      await send(sandbox, statusPath, query);
    }
    await sandbox.settled();
    const id = sandbox.callbacks[0]?.id ?? "";
    for (let index = 0; index < 210; index++) {
      sandbox.sendCallback(id);
    }
    await sandbox.settled();
    const attempts = sandbox.callbacks[0]?.attempts ?? [];
    expect(attempts.map(({ number }) => number)).toEqual([
      1,
      ...Array.from({ length: 199 }, (_, index) => 13 + index),
    ]);
    const { payments } = JSON.parse(String(sandbox.snapshot().state));
    expect(payments[0].timeline).toHaveLength(100);
  }, 60_000);

  test("in a fixed measure, the operations of a payment_id that ended in an error", async () => {
    const sandbox = await sandboxFor({ clock: "manual", scenario: "error" });
    for (let index = 0; index < 55; index++) {
      await sendSigned(sandbox, salePath, sale("P"));
      await sandbox.settled();
      await sandbox.pay("P");
      await sandbox.settled();
    }
    const { payments } = JSON.parse(String(sandbox.snapshot().state));
    expect(payments.at(-1).earlier).toHaveLength(50);
  }, 60_000);
});

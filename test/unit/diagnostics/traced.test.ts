import { AsyncLocalStorage } from "node:async_hooks";
import { tracingChannel } from "node:diagnostics_channel";
import { inspect } from "node:util";
import { afterEach, expect, test, vi } from "vitest";
import { traced } from "../../../src/diagnostics/traced.node.js";
import { traced as untraced } from "../../../src/diagnostics/traced.none.js";
import { DeliveryError } from "../../../src/index.js";

const name = "cup-quickpay:test";
const unsubscribe: (() => void)[] = [];
afterEach(() => {
  for (const each of unsubscribe.splice(0)) {
    each();
  }
});

/** The events in their order, each with a copy of its fields. */
function listen() {
  const heard: [string, object][] = [];
  const note = (event: string) => (fields: object) => void heard.push([event, { ...fields }]);
  const listeners = {
    start: note("start"),
    end: note("end"),
    asyncStart: note("asyncStart"),
    asyncEnd: note("asyncEnd"),
    error: note("error"),
  };
  const channel = tracingChannel(name);
  channel.subscribe(listeners);
  unsubscribe.push(() => channel.unsubscribe(listeners));
  return heard;
}

test("work that succeeds is told by the four events of Node, without its result", async () => {
  const heard = listen();
  const result = await traced(
    name,
    () => ({ key: "a", status: 0 }),
    async (fields) => {
      await Promise.resolve();
      if (fields) {
        fields.status = 200;
      }
      return "the result";
    },
  );
  expect(result).toBe("the result");
  expect(heard).toEqual([
    ["start", { key: "a", status: 0 }],
    ["end", { key: "a", status: 0 }],
    ["asyncStart", { key: "a", status: 200, result: undefined }],
    ["asyncEnd", { key: "a", status: 200, result: undefined }],
  ]);
});

test("work that rejects does so for the caller, and subscribers get no message of a foreign error", async () => {
  const heard = listen();
  const failure = Object.assign(new RangeError("phone 13632264147"), { code: "E_OWN" });
  const failing = traced(
    name,
    () => ({}),
    () => Promise.reject(failure),
  );
  await expect(failing).rejects.toBe(failure);
  expect(heard.map(([event]) => event)).toEqual(["start", "end", "error", "asyncStart", "asyncEnd"]);
  expect(heard[2]?.[1]).toMatchObject({ error: { name: "RangeError", code: "E_OWN" } });
  expect(inspect(heard, { depth: 9 })).not.toContain("13632264147");
});

test("an error of this package is told as it is", async () => {
  const heard = listen();
  const failure = new DeliveryError("too_large", "The body is too large.");
  await expect(
    traced(
      name,
      () => ({}),
      () => Promise.reject(failure),
    ),
  ).rejects.toBe(failure);
  expect(heard[2]?.[1]).toEqual({ error: failure });
});

test("the cause of an error of this package is not told", async () => {
  const heard = listen();
  const failure = new DeliveryError("interrupted", "It broke off.", { cause: new Error("13632264147") });
  await expect(
    traced(
      name,
      () => ({}),
      () => Promise.reject(failure),
    ),
  ).rejects.toBe(failure);
  expect(heard[2]?.[1]).toMatchObject({
    error: { name: "DeliveryError", code: "interrupted", message: "It broke off." },
  });
  expect(inspect(heard, { depth: 9 })).not.toContain("13632264147");
});

test("work that sets an error has failed for subscribers, and still returns its result", async () => {
  const heard = listen();
  const error = new Error("not handled");
  const result = await traced(
    name,
    () => ({}),
    async (fields) => {
      if (fields) {
        fields.error = error;
      }
      return 500;
    },
  );
  expect(result).toBe(500);
  expect(heard.map(([event]) => event)).toEqual(["start", "end", "error", "asyncStart", "asyncEnd"]);
  expect(heard[2]?.[1]).toEqual({ error });
});

test("without a subscriber the fields are not even made", async () => {
  const begin = vi.fn(() => ({}));
  expect(await traced(name, begin, async (fields) => fields ?? "nobody")).toBe("nobody");
  expect(begin).not.toHaveBeenCalled();
});

test("a subscriber of one event only is enough", async () => {
  const heard = vi.fn();
  const { asyncEnd } = tracingChannel(name);
  asyncEnd.subscribe(heard);
  unsubscribe.push(() => asyncEnd.unsubscribe(heard));
  await traced(
    name,
    () => ({}),
    async () => {},
  );
  expect(heard).toHaveBeenCalledOnce();
});

test("a store that a subscriber binds holds in the work", async () => {
  const storage = new AsyncLocalStorage<string>();
  const { start } = tracingChannel(name);
  start.bindStore(storage, () => "span");
  unsubscribe.push(() => start.unbindStore(storage));
  const seen = await traced(
    name,
    () => ({}),
    async () => {
      await Promise.resolve();
      return storage.getStore();
    },
  );
  expect(seen).toBe("span");
});

test("where there are no channels the work is done, untold", async () => {
  const begin = vi.fn(() => ({}));
  expect(await untraced(name, begin, async (fields) => fields ?? "nobody")).toBe("nobody");
  expect(begin).not.toHaveBeenCalled();
});

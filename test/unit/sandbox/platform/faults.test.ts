import { expect, test } from "vitest";
import { Chance } from "../../../../src/sandbox/platform/chance.js";
import { type Fault, type FaultPlace, Faults } from "../../../../src/sandbox/platform/faults.js";
import { Ids } from "../../../../src/sandbox/platform/ids.js";

const half = (at: FaultPlace): Fault => ({
  at,
  does: "cut",
  share: 0.5,
  delay: 0,
  status: 500,
  carriedOut: false,
});

const switchedOn = () => {
  const faults = new Faults(7);
  faults.set([half("gate"), half("callbacks")]);
  return faults;
};

const drawn = (faults: Faults, at: FaultPlace, count: number) =>
  Array.from({ length: count }, () => faults.draw(at).length);

test("With a seed, the calls that are struck are the same, whenever callbacks are sent between them", () => {
  const alone = drawn(switchedOn(), "gate", 40);
  const faults = switchedOn();
  const between = Array.from({ length: 40 }, () => {
    drawn(faults, "callbacks", 3);
    return faults.draw("gate").length;
  });
  expect(between).toEqual(alone);
  expect(new Set(alone)).toEqual(new Set([0, 1]));
  expect(drawn(switchedOn(), "callbacks", 40)).not.toEqual(alone);
});

test("Faults that are switched on anew strike the same calls again", () => {
  const faults = switchedOn();
  const before = drawn(faults, "gate", 40);
  faults.set(faults.all);
  expect(drawn(faults, "gate", 40)).toEqual(before);
});

test("With a seed, the ids of payments are the same, whenever callbacks have got theirs", () => {
  const [alone, between] = [new Ids(7), new Ids(7)];
  const keys = Array.from({ length: 5 }, () => alone.payments.hex(32));
  const same = keys.map(() => {
    between.callbacks.hex(16);
    between.requests.hex(40);
    return between.payments.hex(32);
  });
  expect(same).toEqual(keys);
});

test("No two streams of one seed are the same", () => {
  const purposes = [
    "payments",
    "requests",
    "callbacks",
    "gate",
    "payment_page",
    "data_api",
    "sending",
  ] as const;
  const texts = [0, 1, 200].flatMap((project) =>
    purposes.map((purpose) => new Chance(purpose, 7, project).hex(16)),
  );
  expect(new Set(texts).size).toBe(texts.length);
});

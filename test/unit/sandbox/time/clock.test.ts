import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { Clock, type ClockMode } from "../../../../src/sandbox/time/clock.js";

const clocks: Clock[] = [];
function clock(mode: ClockMode): Clock {
  const made = new Clock(mode, 1_000_000);
  clocks.push(made);
  return made;
}
afterEach(() => {
  for (const each of clocks.splice(0)) {
    each.stop();
  }
});

describe("a manual clock", () => {
  test("stands still", async () => {
    const manual = clock("manual");
    await sleep(20);
    expect(manual.now()).toBe(1_000_000);
  });

  test("runs what is due at once by itself", async () => {
    const manual = clock("manual");
    const ran: string[] = [];
    manual.after(0, () => ran.push("now"));
    manual.after(1, () => ran.push("later"));
    await sleep(20);
    expect(ran).toEqual(["now"]);
  });

  test("runs tasks in order of time, each at its own moment", async () => {
    const manual = clock("manual");
    const ran: [string, number][] = [];
    manual.after(300, () => ran.push(["c", manual.now()]));
    manual.after(100, () => ran.push(["a", manual.now()]));
    manual.after(200, () => ran.push(["b", manual.now()]));
    await manual.advance(1000);
    expect(ran).toEqual([
      ["a", 1_000_100],
      ["b", 1_000_200],
      ["c", 1_000_300],
    ]);
    expect(manual.now()).toBe(1_001_000);
  });

  test("runs tasks of one moment in the order in which they came", async () => {
    const manual = clock("manual");
    const ran: number[] = [];
    for (const task of [1, 2, 3, 4]) {
      manual.after(100, () => ran.push(task));
    }
    await manual.advance(100);
    expect(ran).toEqual([1, 2, 3, 4]);
  });

  test("waits for what a task leads to before time goes on", async () => {
    const manual = clock("manual");
    const ran: [string, number][] = [];
    manual.after(100, async () => {
      await sleep(20);
      ran.push(["slow", manual.now()]);
    });
    manual.after(200, () => ran.push(["next", manual.now()]));
    await manual.advance(200);
    expect(ran).toEqual([
      ["slow", 1_000_100],
      ["next", 1_000_200],
    ]);
  });

  test("runs on the way also what tasks have added", async () => {
    const manual = clock("manual");
    const at: number[] = [];
    const again = () => {
      at.push(manual.now());
      if (at.length < 3) {
        manual.after(10, again);
      }
    };
    manual.after(10, again);
    await manual.advance(100);
    expect(at).toEqual([1_000_010, 1_000_020, 1_000_030]);
  });

  test("two advances follow each other", async () => {
    const manual = clock("manual");
    await Promise.all([manual.advance(100), manual.advance(50)]);
    expect(manual.now()).toBe(1_000_150);
  });

  test("settles though a task is due later", async () => {
    const manual = clock("manual");
    manual.after(1000, () => {});
    await manual.settled();
    expect(manual.now()).toBe(1_000_000);
  });
});

describe("a clock that runs", () => {
  test("runs faster by its factor", async () => {
    const fast = clock({ speed: 1000 });
    await sleep(30);
    expect(fast.now() - 1_000_000).toBeGreaterThan(20_000);
  });

  test("runs tasks by itself", async () => {
    const fast = clock({ speed: 100 });
    const ran = new Promise<number>((resolve) => fast.after(1000, () => resolve(fast.now())));
    expect((await ran) - 1_000_000).toBeGreaterThanOrEqual(1000);
  });

  test("settles when its last task has run and what it led to is over", async () => {
    const fast = clock({ speed: 100 });
    const ran: string[] = [];
    fast.after(1000, async () => {
      await sleep(10);
      ran.push("first");
      fast.after(1000, () => ran.push("second"));
    });
    await fast.settled();
    expect(ran).toEqual(["first", "second"]);
  });

  test("settles without patient tasks", async () => {
    const real = clock("real");
    real.after(3_600_000, () => {}, { patient: true });
    await real.settled();
  });

  test("can also be advanced", async () => {
    const real = clock("real");
    const ran: string[] = [];
    real.after(3_600_000, () => ran.push("an hour later"));
    await real.advance(3_600_000);
    expect(ran).toEqual(["an hour later"]);
  });

  test("waits for longer than a timer can", async () => {
    const real = clock("real");
    real.after(2 ** 31 + 1000, () => expect.unreachable("it ran at once"));
    await sleep(20);
  });
});

test("a task that is taken back does not run", async () => {
  const manual = clock("manual");
  const ran: string[] = [];
  manual.after(10, () => ran.push("kept"));
  const takeBack = manual.after(10, () => ran.push("taken back"));
  takeBack();
  takeBack();
  await manual.advance(10);
  expect(ran).toEqual(["kept"]);
});

test("a stopped clock runs nothing and settles", async () => {
  const real = clock("real");
  const ran: string[] = [];
  real.after(5, () => ran.push("before"));
  const settled = real.settled();
  real.stop();
  real.after(0, () => ran.push("after"));
  await settled;
  await sleep(20);
  expect(ran).toEqual([]);
});

test.each([0 - 1, Number.NaN, Number.POSITIVE_INFINITY])("a speed of %d is refused", (speed) => {
  expect(() => new Clock({ speed })).toThrow(TypeError);
});

import { expect, test } from "vitest";
import { Effects } from "../../../src/conformance/receiver/effects.js";

const order = { payment_id: "check-1" };

/** Lets nothing else run, as on a machine that is busy with something else. */
function standStill(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    // It takes its time.
  }
}

test("What a busy machine holds up is not taken for settled", async () => {
  let done = 0;
  const settled = new Effects(() => done, 3000).settled(order);
  setTimeout(() => standStill(500), 5);
  // Due during that, after the next look.
  setTimeout(() => done++, 60);
  expect(await settled).toBe("1");
});

test("What never settles is waited for as long as effects may take, and no longer", async () => {
  let done = 0;
  const start = performance.now();
  await new Effects(() => done++, 400).settled(order);
  expect(performance.now() - start).toBeLessThan(2000);
});

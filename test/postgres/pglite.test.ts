import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { behavesLikeAStore } from "./behaves-like-a-store.js";
import { effectsOf, emptied, type Shop, withPGlite } from "./shop.js";
import { type Receiver, startReceiver, steps } from "./start-receiver.js";

/** One database for all tests here, as to make one takes seconds. */
const folder = mkdtempSync(join(tmpdir(), "cup-pglite-"));
const open = async () => withPGlite(await PGlite.create(folder));
let shop: Shop;

beforeAll(async () => {
  shop = await open();
}, 120_000);

afterAll(async () => {
  await shop.close();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

behavesLikeAStore("on PGlite, the store", () => shop);

describe("on PGlite, the store in a process of its own", () => {
  let receiver: Receiver | undefined;

  afterAll(async () => {
    await receiver?.kill();
  });

  test("killed at any step: exactly one effect once the platform has repeated the callback", async () => {
    await emptied(shop);
    // The folder has one process at a time.
    await shop.close();
    const ids = steps.map((_, i) => `ORDER_KILLED_${i + 1}`);
    const driver = "PGlite";
    for (const [i, dieAt] of steps.entries()) {
      receiver = await startReceiver({ driver, connection: folder, dieAt });
      expect(await receiver.deliver(ids[i] ?? "")).toBe(undefined);
      expect(await receiver.ended).toBe("SIGKILL");
    }
    receiver = await startReceiver({ driver, connection: folder });
    const statuses = [];
    for (const _ of ["repeat", "repeat after 200"]) {
      for (const id of ids) {
        statuses.push(await receiver.deliver(id));
      }
    }
    const copies = await Promise.all(Array.from({ length: 20 }, () => receiver?.deliver("ORDER_TWENTY")));
    await receiver.kill();
    shop = await open();
    expect(statuses).toEqual(Array(12).fill(200));
    expect(copies).toEqual(Array(20).fill(200));
    expect(await effectsOf(shop)).toEqual({
      ...Object.fromEntries(ids.map((id) => [id, 1])),
      ORDER_TWENTY: 1,
    });
  }, 120_000);
});

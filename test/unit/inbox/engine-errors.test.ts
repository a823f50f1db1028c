import { expect, test } from "vitest";
import { engineErrors } from "../../../src/inbox/engine-errors.js";

test("Errors of the engine are told as errors, and each kind once in half a minute", () => {
  const heard: unknown[] = [];
  let time = 0;
  const tell = engineErrors(
    (error) => heard.push(error),
    () => time,
  );
  const down = (worker: string) => ({
    code: "ECONNREFUSED",
    message: `connect (Queue: q, Worker: ${worker})`,
    queue: "q",
  });
  tell(down("a"));
  tell(down("b"));
  tell(new TypeError("other"));
  time = 29_999;
  tell(down("a"));
  time = 30_001;
  tell(down("b"));
  expect(heard).toEqual([
    Object.assign(new Error("connect"), { code: "ECONNREFUSED" }),
    new TypeError("other"),
    Object.assign(new Error("connect"), { code: "ECONNREFUSED" }),
  ]);
  expect(heard.every((error) => error instanceof Error)).toBe(true);
});

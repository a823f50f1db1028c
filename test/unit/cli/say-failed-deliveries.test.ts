import { expect, test, vi } from "vitest";
import { sayFailedDeliveries } from "../../../src/cli/say-failed-deliveries.js";
import type { SandboxEvent } from "../../../src/sandbox/index.js";

/** What is said on standard error of attempts, each a URL and an answer. */
function said(attempts: [url: string, answer: number | string][]): string[] {
  const lines: string[] = [];
  const error = vi.spyOn(console, "error").mockImplementation((line) => void lines.push(line));
  const listeners = new Set<(event: SandboxEvent) => void>();
  const on = (listener: (event: SandboxEvent) => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  sayFailedDeliveries({ on, url: "http://127.0.0.1:4020" });
  for (const [url, answer] of attempts) {
    const attempt =
      typeof answer === "number" ? { status: answer, failure: null } : { status: null, failure: answer };
    const event = { type: "attempt", callback: { url, attempts: [attempt] } } as unknown;
    for (const listener of listeners) {
      listener(event as SandboxEvent);
    }
  }
  error.mockRestore();
  return lines;
}

test("A callback that is answered with 200 is not told", () => {
  expect(said([["http://a.example/", 200]])).toEqual([]);
});

test("Each URL and reason is told once", () => {
  expect(
    said([
      ["http://a.example/", 500],
      ["http://a.example/", 500],
      ["http://a.example/", "no answer in time"],
      ["http://b.example/", 500],
    ]),
  ).toEqual([
    "Callback to http://a.example/ failed: HTTP 500. See what the endpoint prints. " +
      "It is repeated until it is answered with 200.",
    "Callback to http://a.example/ failed: no answer in time.",
    "Callback to http://b.example/ failed: HTTP 500. See what the endpoint prints.",
  ]);
});

test.each([400, 401, 403])("Of a refusal with HTTP %i it says what to check", (status) => {
  expect(said([["http://a.example/", status]])).toEqual([
    `Callback to http://a.example/ failed: HTTP ${status}. Check the endpoint's secret key and project id. ` +
      "It is repeated until it is answered with 200.",
  ]);
});

test.each([404, 405])("Of HTTP %i it says to check the path", (status) => {
  expect(said([["http://a.example/", status]])[0]).toContain(`HTTP ${status}. Check the path of the URL.`);
});

test("After twenty failures it points to the dashboard, and is silent", () => {
  const lines = said(Array.from({ length: 50 }, (_, index) => [`http://a.example/${index}`, 500]));
  expect(lines).toHaveLength(21);
  expect(lines[20]).toBe("No further failures are told here. All attempts: http://127.0.0.1:4020/dashboard");
});

test("What a request named as its URL cannot steer the terminal", () => {
  expect(said([["http://a.example/\u001b[2J", "\u009b2J"]])[0]).toContain(
    "http://a.example/\\u001b[2J failed: \\u009b2J.",
  );
});

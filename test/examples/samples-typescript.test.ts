import { readdirSync } from "node:fs";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { titled } from "../support/titled.js";
import {
  answerOf,
  expectExample,
  expectPageParameters,
  formFields,
  type Platform,
  sampleCases,
  startPlatform,
} from "./support/sample-cases.js";

/* Here the samples run in this process, which takes no time; samples.test.ts runs them as a reader does. */

let platform: Platform;
let printed = "";

beforeAll(async () => {
  platform = await startPlatform();
});
afterAll(() => platform.close());
beforeEach(() => {
  for (const [name, value] of Object.entries(platform.env)) {
    vi.stubEnv(name, value);
  }
  printed = "";
  vi.spyOn(console, "log").mockImplementation((...words) => {
    printed += `${words.join(" ")}\n`;
  });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  platform.sandbox.reset();
  platform.recorder.taken();
});

/** A module runs once, so each sample stands in one test. */
const run = (name: string) => import(`../../examples/requests/typescript/${name}.ts`);

const kebab = (operationId: string) => operationId.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const byName = titled(sampleCases, ({ operationId }) => operationId);

describe("The samples in TypeScript", () => {
  test.each(byName)("send the contract's example, and show the answer: %s", async (_, each) => {
    if (each.answer) {
      platform.recorder.answerNext(await answerOf(each));
    }
    await run(kebab(each.operationId));
    expect(printed).toContain(each.says);
    expectExample(platform.recorder.taken()[0], each);
  });

  test("make a link of Payment Page that is taken", async () => {
    await run("open-payment-page");
    expect((await fetch(printed.trim())).status).toBe(200);
    expectPageParameters(platform.recorder.taken().at(-1)?.query ?? {});
  });

  test("make a form of Payment Page that is taken", async () => {
    await run("open-payment-page-by-form");
    const body = new URLSearchParams(formFields(printed));
    expect((await fetch(`${platform.recorder.url}/payment`, { method: "POST", body })).status).toBe(200);
    expectPageParameters(formFields(printed));
  });

  test("are all run here", () => {
    const names = [
      ...sampleCases.map(({ operationId }) => kebab(operationId)),
      "open-payment-page",
      "open-payment-page-by-form",
    ];
    expect(readdirSync("examples/requests/typescript").sort()).toEqual(
      names.map((name) => `${name}.ts`).sort(),
    );
  });
});

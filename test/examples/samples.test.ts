import { mkdtempSync, rmSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { hasProgram } from "../support/has-program.js";
import { titled } from "../support/titled.js";
import {
  answerOf,
  expectExample,
  expectPageParameters,
  formFields,
  type Platform,
  type SampleCase,
  sampleCases,
  startPlatform,
} from "./support/sample-cases.js";
import { type Run, runToEnd, type SampleLanguage, sampleLanguages } from "./support/sample-languages.js";
import { startRecorder } from "./support/start-recorder.js";

/* The samples of the contract, as a reader runs them. What is not installed is told by say-what-does-not-run.ts. */

const work = mkdtempSync(join(tmpdir(), "cup-quickpay-samples-"));
let platform: Platform;

beforeAll(async () => {
  platform = await startPlatform();
});
afterAll(async () => {
  await platform.close();
  rmSync(work, { recursive: true, force: true });
});
beforeEach(() => {
  platform.recorder.taken();
});
afterEach(() => {
  platform.sandbox.reset();
});

/** Runs a sample. Nothing secret may be told, whatever happens. */
async function run(
  language: SampleLanguage,
  operationId: string,
  change: Record<string, string | undefined> = {},
): Promise<Run> {
  const file = language.file(operationId);
  const env = Object.fromEntries(
    Object.entries({ ...platform.env, ...change }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  const command = language.command(file, 0);
  const ran = await runToEnd(command, `examples/requests/${language.folder}`, {
    ...language.env?.(work),
    ...env,
  });
  const said = ran.stdout + ran.stderr;
  expect(said).not.toMatch(/a key of the samples|another key|6216261000000000018|23512361283/);
  return ran;
}

const json = { "content-type": "application/json" };
const accepted = '{"status":"success","request_id":"1-1","project_id":777,"payment_id":"ORDER_155860015"}';
const refused = (code: string) => JSON.stringify({ status: "error", code, message: "No" });
const unclearAnswers: [what: string, answer: (response: ServerResponse) => void][] = [
  ["the connection is cut", (response) => response.destroy()],
  ["a page of HTML", (response) => response.end("<!DOCTYPE html><title>Sign in</title>")],
  [
    "half an answer",
    (response) => {
      response.writeHead(200, { ...json, "content-length": 100 });
      response.write('{"status":"succ', () => response.destroy());
    },
  ],
  [
    "500 with a code",
    (response) =>
      response.writeHead(500, json).end('{"status":"error","code":"501","message":"Internal error"}'),
  ],
  ["a success with 500", (response) => response.writeHead(500, json).end(accepted)],
  ["a success with 400", (response) => response.writeHead(400, json).end(accepted)],
  ["an error with 200", (response) => response.writeHead(200, json).end(refused("2004"))],
  [
    "an error with 200 that has a success in it",
    (response) => response.writeHead(200, json).end('{"status":"error","payment":{"status":"success"}}'),
  ],
  ["an object without a status", (response) => response.writeHead(200, json).end("{}")],
  ["a list", (response) => response.writeHead(200, json).end("[]")],
  ["408 from a proxy", (response) => response.writeHead(408, json).end('{"message":"Timeout"}')],
  [
    "a redirect to a success",
    (response) => response.writeHead(302, { ...json, location: "/v2/other" }).end(accepted),
  ],
  ["an earlier request has registered it", (response) => response.writeHead(400, json).end(refused("3041"))],
];

const aStack = /Traceback|Exception in thread|goroutine|\bat java\.|Uncaught|Stack trace|^ +at /m;

/** That a reader of this output does not send a second purchase, nor has to read a stack. */
function expectUnclear(ran: Run, { name }: SampleLanguage): void {
  expect(ran.code, wholeOf(ran)).toBe(1);
  expect(ran.stdout).not.toContain("Accepted");
  expect(ran.stderr).not.toContain("Not accepted");
  expect(ran.stderr).toMatch(/(^|\d )No clear answer: /m);
  expect(ran.stderr).toMatch(
    name === "TypeScript"
      ? /may have been registered all the same|the first one counts/
      : /it may be registered all the same/,
  );
  expectPlain(ran);
}

/** That nobody has to read a stack, a warning of the language, or a path. */
function expectPlain({ stdout, stderr }: Run): void {
  expect(stdout + stderr).not.toMatch(aStack);
  expect(stdout).not.toMatch(/Warning|Fatal/);
}

const wholeOf = ({ code, stdout, stderr }: Run) => `${code}\n${stdout}\n${stderr}`;

const byName = (cases: readonly SampleCase[]) => titled(cases, ({ operationId }) => operationId);

for (const language of sampleLanguages) {
  const isCurl = language.name === "curl";

  describe.runIf(hasProgram(language.program))(`The samples in ${language.name}`, () => {
    beforeAll(() => language.prepare?.(work));

    test.each(byName(sampleCases))(
      "send the contract's example, and show the answer: %s",
      async (_, each) => {
        if (each.answer) {
          platform.recorder.answerNext(await answerOf(each));
        }
        const ran = await run(language, each.operationId);
        expect(ran.code, wholeOf(ran)).toBe(0);
        expect(ran.stdout).toContain(isCurl ? each.curlSays : each.says);
        expectExample(platform.recorder.taken()[0], each);
      },
    );

    test("make a link of Payment Page that is taken", async () => {
      const ran = await run(language, "openPaymentPage");
      expect(ran.code, wholeOf(ran)).toBe(0);
      const link = ran.stdout.trim();
      expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/payment\?[\w.%=&+-]+$/);
      expect((await fetch(link)).status).toBe(200);
      expectPageParameters(platform.recorder.taken().at(-1)?.query ?? {});
    });

    test("make a form of Payment Page that is taken", async () => {
      const ran = await run(language, "openPaymentPageByForm");
      expect(ran.code, wholeOf(ran)).toBe(0);
      if (isCurl) {
        expect(ran.stdout).toContain("<html");
        const [sent] = platform.recorder.taken();
        expect(sent).toMatchObject({ method: "POST", path: "/payment", query: {} });
        expectPageParameters(Object.fromEntries(new URLSearchParams(sent?.body)));
        return;
      }
      expect(ran.stdout).toContain(`<form method="post" action="${platform.recorder.url}/payment"`);
      const fields = formFields(ran.stdout);
      expectPageParameters(fields);
      const body = new URLSearchParams(fields);
      expect((await fetch(`${platform.recorder.url}/payment`, { method: "POST", body })).status).toBe(200);
    });

    test("take a slash at the end of an address", async () => {
      const slashed = {
        CUP_GATE_URL: `${platform.recorder.url}/`,
        CUP_PAYMENT_PAGE_URL: `${platform.recorder.url}/`,
        CUP_DATA_API_URL: `${platform.recorder.url}/v1/`,
      };
      const ran = await run(language, "createSale", slashed);
      expect(ran.code, wholeOf(ran)).toBe(0);
      await run(language, "listOperations", slashed);
      expect(platform.recorder.taken().map(({ path }) => path)).toEqual([
        "/v2/payment/cup/quick/sale",
        "/v1/operations/get",
      ]);
      const link = await run(language, "openPaymentPage", slashed);
      expect(link.stdout).toContain(`${platform.recorder.url}/payment?`);
    });

    test("fail with the reason where the key is wrong", async () => {
      const ran = await run(language, "createSale", { CUP_SECRET_KEY: "another key" });
      expect(ran.code).not.toBe(0);
      expect(ran.stdout + ran.stderr).toMatch(/3261.*Invalid signature/s);
      expectPlain(ran);
      if (!isCurl) {
        expect(ran.stderr).toMatch(/(^|\d )Not accepted: .*\n$/);
      }
      expect(platform.sandbox.payments).toEqual([]);
    });

    test("fail with the reason where a payment_id is used again", async () => {
      await run(language, "createSale");
      const ran = await run(language, "createSale");
      expectUnclear(ran, language);
      expect(ran.stdout + ran.stderr).toMatch(/3041/);
      expect(platform.sandbox.payments).toHaveLength(1);
    });

    test("fail with the reason where the Data API does not know the key", async () => {
      const ran = await run(language, "listOperations", { CUP_DATA_API_SECRET_KEY: "another key" });
      expect(ran.code).not.toBe(0);
      expect(ran.stdout + ran.stderr).toMatch(/credentials|401/);
    });

    test("fail with the reason where the payment is not known", async () => {
      const ran = await run(language, "getPaymentStatus");
      expect(ran.code).not.toBe(0);
      expect(ran.stdout + ran.stderr).toMatch(/3061/);
    });

    test("fail where nobody answers", async () => {
      const left = await startRecorder(platform.sandbox.url);
      await left.close();
      const ran = await run(language, "createSale", { CUP_GATE_URL: left.url });
      if (language.name === "TypeScript") {
        expect(ran).toMatchObject({ code: 1, stdout: "" });
        expect(ran.stderr).toMatch(/^Not accepted: .*nothing has been sent\. It is safe to try again\.\n$/);
        return;
      }
      expectUnclear(ran, language);
      expect(ran.stdout).toBe(isCurl ? "No answer came, or only a part of it: \n" : "");
    });

    // Nothing may leave this machine, even where a sample is wrong.
    const noNetwork = { HTTPS_PROXY: "http://127.0.0.1:1", https_proxy: "http://127.0.0.1:1" };

    test("never take a slash alone for the platform's own address", async () => {
      const ran = await run(language, "createSale", { ...noNetwork, CUP_GATE_URL: "/" });
      expect(ran.code).not.toBe(0);
      expect(ran.stdout + ran.stderr).not.toMatch(/Accepted|ecommpay\.com/);
      const asked = await run(language, "listOperations", { ...noNetwork, CUP_DATA_API_URL: "/" });
      expect(asked.code).not.toBe(0);
      expect(asked.stdout + asked.stderr).not.toMatch(/operations$|ecommpay\.com/m);
    });

    // That of curl sends it.
    test.runIf(!isCurl)("take an empty address for none", async () => {
      const ran = await run(language, "openPaymentPage", { CUP_PAYMENT_PAGE_URL: "" });
      expect(ran.code, wholeOf(ran)).toBe(0);
      expect(ran.stdout).toMatch(/^https:\/\/paymentpage\.ecommpay\.com\/payment\?/);
    });

    test.each(unclearAnswers)(
      "do not say that a purchase was refused, which may be registered: %s",
      async (_, answer) => {
        platform.recorder.answerNext(answer);
        const ran = await run(language, "createSale");
        expect(platform.recorder.taken()).toHaveLength(1);
        expectUnclear(ran, language);
      },
    );

    // The clients of the other languages count the body in, or wait for its next part only.
    test.runIf(language.name === "Java")(
      "do not wait for the rest of an answer for ever",
      async () => {
        platform.recorder.answerNext((response) => response.writeHead(200, json).write('{"status":"succ'));
        expectUnclear(await run(language, "createSale"), language);
      },
      30_000,
    );

    /** One line and nothing else, behind the time in Go. */
    const sayingOnly = (what: string) =>
      isCurl ? new RegExp(what) : new RegExp(`^([\\d/]+ [\\d:]+ )?${what}( \\(.*\\))?\\n$`);

    test.each([
      ["CUP_PROJECT_ID", "createSale"],
      ["CUP_PROJECT_ID", "openPaymentPage"],
      ["CUP_SECRET_KEY", "createSale"],
      ["CUP_SECRET_KEY", "openPaymentPageByForm"],
      ["CUP_DATA_API_TOKEN", "listOperations"],
      ["CUP_DATA_API_SECRET_KEY", "listPaymentOperations"],
    ])("say that %s is not set, and send nothing: %s", async (name, operationId) => {
      const ran = await run(language, operationId, { [name]: undefined });
      expect(ran).toMatchObject({ code: isCurl ? expect.any(Number) : 1, stdout: "" });
      expect(ran.code).not.toBe(0);
      const wanted = name === "CUP_PROJECT_ID" ? `${name} to a whole number` : name;
      expect(ran.stderr).toMatch(sayingOnly(isCurl ? name : `Set ${wanted}\\.`));
      expect(platform.recorder.taken()).toEqual([]);
    });

    test.each(["777abc", "abc", "1.5", "7e2"])(
      "send nothing for a project whose id is no number: %s",
      async (id) => {
        const ran = await run(language, "createSale", { CUP_PROJECT_ID: id });
        expect(ran).toMatchObject({ code: 1, stdout: "" });
        expect(ran.stderr).toMatch(sayingOnly("Set CUP_PROJECT_ID to a whole number\\."));
        expect(platform.recorder.taken()).toEqual([]);
      },
    );

    const signed = sampleCases.filter(({ answer }) => answer);
    test.each(byName(signed))("do not believe an answer that another one has signed: %s", async (_, each) => {
      platform.recorder.answerNext(await answerOf({ ...each, answerKey: "another key" }));
      const ran = await run(language, each.operationId);
      expect(ran.code, wholeOf(ran)).not.toBe(0);
      if (!isCurl) {
        expect(ran.stdout).not.toContain(each.says);
      }
      expect(ran.stdout + ran.stderr).toMatch(/signature|signed/);
    });
  });
}
